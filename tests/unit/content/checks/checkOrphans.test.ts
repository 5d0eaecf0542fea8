import { expect, test } from 'vitest'
import { checkOrphans } from '@/lib/content/checks/checkOrphans'
import { inspect } from '@/lib/content/load'
import { contentFolder, type Fields, film, markdown, news, SITE } from '../../../support/contentFolder'

/** Files of which nothing tells, with one article of this text. */
async function lost(body: string): Promise<string[]> {
  const folders = await contentFolder({
    ...SITE,
    'content/films/taxi.md': film({ title: '"Taxi"', directors: '["Gérard Pirès"]' }, '*Taxi* roule.'),
    'content/actualites/a.md': news({ films: '[drive]' }, body),
  })
  const { archive } = await inspect(folders)
  return checkOrphans(archive, folders).map(({ file }) => file)
}

test('a film that no text names is a stray, its own synopsis apart', async () => {
  expect(await lost('Il prend un Taxi.')).toEqual(['content/films/taxi.md'])
})

test.each(['Voir *Taxi*.', 'Voir [ici](/films/taxi).', '::film[taxi]'])('« %s » leads to it', async body => {
  expect(await lost(body)).toEqual([])
})

/** Of two films that no text names, those to which nothing leads. */
async function alone(first: Fields, second: Fields = { directors: '["Personne"]' }): Promise<string[]> {
  const folders = await contentFolder({
    ...SITE,
    'content/sagas/furie.md': markdown({ title: 'Furie' }, 'Une saga.'),
    'content/films/taxi.md': film({ title: '"Taxi"', directors: '["Gérard Pirès"]', ...first }),
    'content/films/taxi-2.md': film({ title: '"Taxi 2"', ...second }),
    'content/actualites/a.md': news({ films: '[drive]' }),
  })
  const { archive, problems } = await inspect(folders)
  expect(problems).toEqual([])
  return checkOrphans(archive, folders).flatMap(({ file }) => (file.includes('/taxi') ? [file] : []))
}

test('the page of a saga leads to its films, that of somebody who made two from one to the other', async () => {
  const second = 'content/films/taxi-2.md'
  expect(await alone({})).toEqual(['content/films/taxi.md', second].sort())
  expect(await alone({ saga: '{ saga: furie, position: 1 }' })).toEqual([second])
  expect(await alone({}, { directors: '["Gérard Pirès"]' })).toEqual([])
})
