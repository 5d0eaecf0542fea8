import { expect, test } from 'vitest'
import { decadePages } from '@/lib/filters/decadePages'
import { filmSpace } from '@/lib/filters/filmSpace'
import { filteredPage } from '@/lib/filters/filteredPage'
import { findIn } from '@/lib/filters/findIn'
import { optionsOf } from '@/lib/filters/optionsOf'
import { reviewSpace } from '@/lib/filters/reviewSpace'
import { type Parameters, readState } from '@/lib/filters/state'
import { tonightSpace } from '@/lib/filters/tonightSpace'
import { catalogueOf } from '../../support/catalogueOf'
import { film, markdown, review } from '../../support/contentFolder'

const TODAY = '2025-01-01'
const RELEASED = '[{ date: "2020-01-01", country: FR, medium: svod, platform: netflix }]'

/** Films of two decades, all of them on one platform; those whose length or note nobody knows come first by title. */
const FILES = {
  'content/plateformes/netflix.md': markdown({ name: 'Netflix', url: 'https://example.org' }, ''),
  ...Object.fromEntries(
    (
      [
        ['aube', { title: 'Aube', year: '1999' }],
        ['borsalino', { title: 'Borsalino', year: '1992', runtime: '90' }],
        ['borsalino-bis', { title: 'Borsalino', year: '1991', runtime: '91' }],
        ['canicule', { title: 'Canicule', year: '2004', runtime: '120' }],
        ['dobermann', { title: 'Dobermann', year: '2003', runtime: '80' }],
        ['echec', { title: 'Échec', year: '2001', runtime: '150' }],
      ] as const
    ).map(([slug, fields]) => [`content/films/${slug}.md`, film({ ...fields, releases: RELEASED })]),
  ),
  'content/critiques/aube.md': review({ film: 'aube', rating: 'null', date: '2024-05-03' }),
  'content/critiques/canicule.md': review({ film: 'canicule', rating: '0', date: '2024-05-02' }),
  'content/critiques/echec.md': review({ film: 'echec', rating: '4', date: '2024-05-01' }),
}

/** Loaded by the test that comes first: a folder belongs to a test. */
let loaded: ReturnType<typeof catalogueOf> | undefined
const catalogue = () => {
  loaded ??= catalogueOf(FILES)
  return loaded
}

const filmsFor = async (parameters: Parameters) => {
  const space = filmSpace(await catalogue())
  return findIn(space, readState(space, parameters)).items.map(({ slug }) => slug)
}

test('films of one title stand in the order of their years', async () => {
  expect((await filmsFor({})).slice(0, 3)).toEqual(['aube', 'borsalino-bis', 'borsalino'])
})

test('a film of exactly an hour and a half is not shorter than that', async () => {
  expect(await filmsFor({ duree: '90' })).toEqual(['dobermann'])
  expect(await filmsFor({ duree: '100' })).toContain('borsalino')
})

test('by length, films of which nobody knows it come last', async () => {
  const of = await filmsFor({ tri: 'duree', periode: '1990-1999' })
  expect(of).toEqual(['borsalino', 'borsalino-bis', 'aube'])
  const space = tonightSpace(await catalogue(), TODAY)
  const tonight = findIn(space, readState(space, { tri: 'duree' })).items
  expect(tonight.map(({ film: { slug } }) => slug).at(-1)).toBe('aube')
})

test('by note, a film that got none comes after the worst', async () => {
  const reviews = reviewSpace(await catalogue())
  const inOrder = findIn(reviews, readState(reviews, { tri: 'note' })).items
  expect(inOrder.map(({ slug }) => slug)).toEqual(['echec', 'canicule', 'aube'])
  expect((await filmsFor({ tri: 'note' })).slice(0, 2)).toEqual(['echec', 'canicule'])
  const space = tonightSpace(await catalogue(), TODAY)
  const tonight = findIn(space, readState(space, {})).items
  expect(tonight.slice(0, 2).map(({ film: { slug } }) => slug)).toEqual(['echec', 'canicule'])
})

test('the last year of a decade stands under it', async () => {
  const space = filmSpace(await catalogue())
  const { criteria } = readState(space, {})
  const values = optionsOf(space, 'periode', criteria, space.all).map(({ value }) => value)
  expect(values.slice(values.indexOf('1990-1999'))).toEqual(['1990-1999', '1999', '1992', '1991'])
})

test('the latest decade is the first that search engines and readers are led to', async () => {
  const decades = decadePages(filmSpace(await catalogue()))
  expect(decades.map(({ decade }) => decade)).toEqual(['2010-2019', '2000-2009', '1990-1999'])
  // One film is no page to be found; without it the decades would not add up to all films.
  expect(decades.map(({ isIndexed }) => isIndexed)).toEqual([false, true, true])
})

/** The address that an address leads to, or null for one that is shown. */
async function redirected(parameters: Parameters, pageSize?: number): Promise<string | null> {
  try {
    filteredPage(filmSpace(await catalogue()), parameters, pageSize)
    return null
  } catch (error) {
    const { digest = '' } = error as { digest?: string }
    expect(digest).toMatch(/^NEXT_REDIRECT;.*;308;$/)
    return digest.split(';')[2] ?? null
  }
}

test.each<[what: string, parameters: Parameters, address: string | null]>([
  ['in its one form', { periode: '1990-1999', page: '2' }, null],
  ['in another order', { page: '2', periode: '1990-1999' }, '/films/filtrer?periode=1990-1999&page=2'],
  ['with more than it needs', { periode: '1990-1999', page: '1' }, '/films/filtrer?periode=1990-1999'],
  ['of the last page', { periode: '1990-1999', page: '3' }, null],
  ['beyond the last page', { periode: '1990-1999', page: '4' }, '/films/filtrer?periode=1990-1999'],
])('an address %s is shown, or leads where it should be in one hop', async (_, parameters, address) => {
  expect(await redirected(parameters, 1)).toBe(address)
})

test('of the notes to choose from, the best has nothing above it', async () => {
  const space = filmSpace(await catalogue())
  const { criteria } = readState(space, {})
  const labels = optionsOf(space, 'note', criteria, space.all).map(({ label }) => label)
  expect(labels.slice(0, 2)).toEqual(['5', '4,5 et plus'])
})
