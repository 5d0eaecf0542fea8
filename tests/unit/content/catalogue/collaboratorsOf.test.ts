import { expect, test } from 'vitest'
import { collaboratorsOf } from '@/lib/content/catalogue/collaboratorsOf'
import { catalogueOf } from '../../../support/catalogueOf'
import { film } from '../../../support/contentFolder'

test('two films in common are company, one is a credit; most films first, then by name, not oneself', async () => {
  const cast = (...names: string[]) =>
    film({
      title: `"${names.join(' ')}"`,
      directors: '["Ana Zola"]',
      cast: JSON.stringify(names.map(person => ({ person }))),
    })
  const catalogue = await catalogueOf({
    'content/films/a.md': cast('Éva Lune', 'Marc Rive', 'Zoé Aube'),
    'content/films/b.md': cast('Éva Lune', 'Marc Rive', 'Zoé Aube'),
    'content/films/c.md': cast('Zoé Aube', 'Une Fois'),
  })
  const ana = catalogue.person('ana-zola')
  if (!ana) throw new Error('no person')
  const found = (most: number) =>
    collaboratorsOf(ana, catalogue, most).map(({ person, films }) => `${person.name} ${films.length}`)
  expect(found(9)).toEqual(['Zoé Aube 3', 'Éva Lune 2', 'Marc Rive 2'])
  expect(found(1)).toEqual(['Zoé Aube 3'])
})
