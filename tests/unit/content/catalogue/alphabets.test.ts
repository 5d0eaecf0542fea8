import { expect, test } from 'vitest'
import { alphabetOf, letterPage, letterPaths } from '@/lib/content/catalogue/alphabets'
import { filledIndexes, fullestPlatforms } from '@/lib/content/catalogue/filledIndexes'
import { mostPresent } from '@/lib/content/catalogue/mostPresent'
import { isKnown } from '@/lib/editions/addresses'
import { INDEX_NAMES } from '@/lib/model/indexes'
import { INDEX_SIZE } from '@/lib/model/paginate'
import { catalogueOf } from '../../../support/catalogueOf'
import { film, markdown, news } from '../../../support/contentFolder'

/** Names that differ by their first names alone, since slugs keep no more. */
const cast = (count: number, family: string) =>
  `[${Array.from({ length: count }, (_, index) => `{ person: "A${index} ${family}" }`).join(', ')}]`

test('as long as one page holds all names, letters have no page of their own', async () => {
  const catalogue = await catalogueOf({ 'content/films/drive.md': film({ cast: cast(20, 'Brun') }) })
  expect([...letterPaths(catalogue)]).toEqual([])
  expect(letterPage(catalogue, 'personnes', ['b'])).toBeNull()
  expect(isKnown(catalogue, '/personnes/lettre/b')).toBe(false)
})

test('beyond, each letter has its pages, which are the only ones there are', async () => {
  const many = { 'content/films/drive.md': film({ cast: cast(INDEX_SIZE + 1, 'Brun') }) }
  const catalogue = await catalogueOf(many)
  const known = ['/personnes/lettre/b', '/personnes/lettre/b/page/2', '/personnes/lettre/r']
  expect([...letterPaths(catalogue)]).toEqual(known)
  expect(known.filter(path => !isKnown(catalogue, path))).toEqual([])
  const unknown = ['b/page/1', 'b/page/3', 'b/page/02', 'b/2', 'z', 'B', 'b/page', ''].map(
    rest => `/personnes/lettre/${rest}`,
  )
  expect([...unknown, '/sagas/lettre/b', '/films/lettre/b'].filter(path => isKnown(catalogue, path))).toEqual(
    [],
  )
  for (const path of unknown) {
    expect(letterPage(catalogue, 'personnes', path.split('/').slice(3)), path).toBeNull()
  }
  expect(letterPage(catalogue, 'personnes', ['b', 'page', '2'])).toMatchObject({ page: 2, pages: 2 })
  expect(letterPage(catalogue, 'personnes', ['b'])?.names).toHaveLength(INDEX_SIZE)
})

test('beside a name stands its one film, or how many and when', async () => {
  const catalogue = await catalogueOf({
    'content/films/duel.md': film({ title: '"Duel"', year: '1971', directors: '[nicolas-winding-refn]' }),
    'content/films/drive.md': film({
      directors: '[nicolas-winding-refn]',
      cast: '[{ person: "Albert Brooks" }]',
    }),
    'content/personnes/nicolas-winding-refn.md': markdown({
      name: '"Nicolas Winding Refn"',
      familyName: '"Winding Refn"',
    }),
  })
  const told = [...alphabetOf(catalogue, 'personnes')].map(([letter, names]) => [
    letter,
    ...names.map(({ name, facts }) => `${name}: ${facts()}`),
  ])
  expect(told).toEqual([
    ['b', 'Albert Brooks: Drive, 2011'],
    ['w', 'Nicolas Winding Refn: 2\u00A0films, 1971–2011'],
  ])
  expect(mostPresent(catalogue, 5).map(({ person, jobs }) => [person.name, ...jobs])).toEqual([
    ['Nicolas Winding Refn', 'réalisation'],
  ])
})

test('the footer is told of indexes that lead to something, and of platforms that have a film', async () => {
  const bare = await catalogueOf({
    'content/plateformes/arte.md': markdown({ name: '"Arte"', url: '"https://www.arte.tv"' }),
  })
  expect(filledIndexes(bare)).toEqual(['personnes', 'genres'])
  expect(fullestPlatforms(bare)).toEqual([])
  const full = await catalogueOf({
    'content/plateformes/arte.md': markdown({ name: '"Arte"', url: '"https://www.arte.tv"' }),
    'content/plateformes/netflix.md': markdown({ name: '"Netflix"', url: '"https://www.netflix.com"' }),
    'content/sagas/nuit.md': markdown({ title: '"La Nuit"' }),
    'content/films/drive.md': film({
      saga: '{ saga: nuit, position: 1 }',
      releases: '[{ date: "2020-05-01", country: FR, medium: svod, platform: netflix }]',
    }),
    'content/films/duel.md': film({ title: '"Duel"', year: '1971' }),
    'content/actualites/a.md': news({ places: '["Sète"]', tags: '["désert"]' }),
    'content/par-ou-commencer/nuit.md': markdown({
      title: '"La nuit"',
      summary: '"Deux films de nuit, dans l’ordre où les voir, et pour chacun la raison."',
      steps: '[{ film: duel, why: "Un." }, { film: drive, why: "Deux." }]',
    }),
  })
  expect(filledIndexes(full)).toEqual(INDEX_NAMES)
  expect(fullestPlatforms(full).map(({ slug }) => slug)).toEqual(['netflix'])
})
