import { expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { gate } from '@/lib/content/gate'
import { load } from '@/lib/content/load'
import { decadePages } from '@/lib/filters/decadePages'
import { describeState } from '@/lib/filters/describeState'
import { filmSpace } from '@/lib/filters/filmSpace'
import { findIn } from '@/lib/filters/findIn'
import { isIndexable } from '@/lib/filters/isIndexable'
import { labelOf } from '@/lib/filters/labelOf'
import { optionsOf } from '@/lib/filters/optionsOf'
import { reviewSpace } from '@/lib/filters/reviewSpace'
import { hrefOf, type Parameters, readState, writtenAddress } from '@/lib/filters/state'
import { adviceOf, tonightSpace } from '@/lib/filters/tonightSpace'
import { epoch } from '@/lib/time/instant'
import { contentFolder, film, markdown, review, SITE } from '../../support/contentFolder'

const platform = (name: string) => markdown({ name, url: 'https://example.org' }, '')
const on = (platformSlug: string, date: string, country = 'FR') =>
  `[{ date: "${date}", country: ${country}, medium: svod, platform: ${platformSlug} }]`

/** Four films of two decades, three of them reviewed. */
const FILES = {
  ...SITE,
  'content/plateformes/netflix.md': platform('Netflix'),
  'content/plateformes/mubi.md': platform('Mubi'),
  'content/films/drive.md': film({ countries: '[US]', runtime: '100', genres: '[thriller, drame]' }),
  'content/films/taxi.md': film({
    title: 'Taxi',
    year: '1998',
    countries: '[FR]',
    runtime: '86',
    genres: '[comedie]',
    releases: on('netflix', '2020-01-01'),
  }),
  'content/films/ronin.md': film({
    title: 'Ronin',
    year: '1998',
    countries: '[US]',
    runtime: '122',
    releases: on('mubi', '2026-12-01'),
  }),
  'content/films/leon.md': film({
    title: 'Léon',
    genres: '[comedie]',
    year: '1994',
    countries: '[FR]',
    runtime: '110',
    releases: on('mubi', '2019-05-01', 'US'),
    where: '[{ platform: netflix, offer: abonnement, checkedOn: "2026-11-01" }]',
  }),
  'content/critiques/drive.md': review({ rating: '4.5', date: '2024-01-01T09:00' }),
  'content/critiques/drive-contre.md': review({ rating: '2', date: '2024-02-01T09:00' }),
  'content/critiques/taxi.md': review({ film: 'taxi', rating: '2.5', date: '2024-03-01T09:00' }),
  'content/critiques/leon.md': review({ film: 'leon', rating: 'null', date: '2024-04-01T09:00' }),
}

/** Loaded by the test that comes first: a folder belongs to a test. */
let loaded: ReturnType<typeof site> | undefined
const spaces = () => {
  loaded ??= site()
  return loaded
}

async function site() {
  const archive = await load(await contentFolder(FILES))
  const catalogue = new Catalogue(gate(archive, epoch('2026-11-21T12:00:00+01:00')))
  const films = filmSpace(catalogue)
  const reviews = reviewSpace(catalogue)
  const tonight = tonightSpace(catalogue, '2026-11-21')
  return {
    catalogue,
    films,
    reviews,
    tonight,
    filmsFor: (parameters: Parameters) =>
      findIn(films, readState(films, parameters)).items.map(({ slug }) => slug),
    reviewsFor: (parameters: Parameters) =>
      findIn(reviews, readState(reviews, parameters)).items.map(({ slug }) => slug),
    tonightFor: (parameters: Parameters) =>
      findIn(tonight, readState(tonight, parameters)).items.map(({ film: { slug } }) => slug),
  }
}

test('criteria of different kinds must all be met', async () => {
  const { filmsFor } = await spaces()
  expect(filmsFor({ genre: 'thriller' })).toEqual(['drive', 'ronin'])
  expect(filmsFor({ genre: 'thriller', periode: '1990-1999' })).toEqual(['ronin'])
  expect(filmsFor({ periode: '1998' })).toEqual(['ronin', 'taxi'])
  expect(filmsFor({ pays: 'FR', duree: '90' })).toEqual(['taxi'])
  expect(filmsFor({ plateforme: 'netflix' })).toEqual(['leon', 'taxi'])
  // « Moins de »: Drive is as long as that.
  expect(filmsFor({ duree: '100' })).toEqual(['taxi'])
  expect(filmsFor({ duree: '110' })).toEqual(['drive', 'taxi'])
})

test('a film has the mean of its notes, a review its own; without a note nothing is reached', async () => {
  const { filmsFor, reviewsFor } = await spaces()
  expect(filmsFor({ note: '3' })).toEqual(['drive'])
  expect(filmsFor({ note: '4' })).toEqual([])
  expect(reviewsFor({ note: '4' })).toEqual(['drive'])
  expect(reviewsFor({ note: '1', tri: 'note' })).toEqual(['drive', 'taxi', 'drive-contre'])
})

test('orders: the usual one, and those that are asked for', async () => {
  const { filmsFor, reviewsFor } = await spaces()
  expect(reviewsFor({})).toEqual(['leon', 'taxi', 'drive-contre', 'drive'])
  expect(reviewsFor({ tri: 'titre' })).toEqual(['drive-contre', 'drive', 'leon', 'taxi'])
  expect(filmsFor({ tri: 'duree' })).toEqual(['taxi', 'drive', 'leon', 'ronin'])
})

test('a count says what a choice would leave beside the other criteria, and its own facet stays open', async () => {
  const { films } = await spaces()
  const state = readState(films, { periode: '1990-1999', genre: 'thriller' })
  const { counts } = findIn(films, state)
  const count = (facet: 'genre' | 'periode' | 'pays') =>
    Object.fromEntries(
      optionsOf(films, facet, state.criteria, counts).map(option => [option.value, option.count]),
    )
  expect(count('genre')).toEqual({ comedie: 2, drame: 0, thriller: 1 })
  expect(count('periode')).toEqual({ '2010-2019': 1, '2011': 1, '1990-1999': 1, '1998': 1, '1994': 0 })
  expect(count('pays')).toEqual({ FR: 0, US: 1 })
})

test('every count is true: choosing the value leaves so many', async () => {
  const { films, filmsFor } = await spaces()
  const state = readState(films, { pays: 'US' })
  const { counts } = findIn(films, state)
  for (const facet of films.facets) {
    for (const { value, count } of optionsOf(films, facet, state.criteria, counts)) {
      expect(filmsFor({ pays: 'US', [facet]: value }), `${facet}=${value}`).toHaveLength(count)
    }
  }
})

test('years stand under their decade, the latest first', async () => {
  const { films } = await spaces()
  const state = readState(films, {})
  expect(optionsOf(films, 'periode', state.criteria, films.all).map(({ value }) => value)).toEqual([
    ...['2010-2019', '2011'],
    ...['1990-1999', '1998', '1994'],
  ])
})

test.each<[string, Parameters, string]>([
  ['another order', { note: '3', genre: 'thriller' }, '/films/filtrer?genre=thriller&note=3'],
  ['empty ones of a form', { genre: 'thriller', pays: '', note: '' }, '/films/filtrer?genre=thriller'],
  ['unknown names', { genre: 'thriller', utm_source: 'x' }, '/films/filtrer?genre=thriller'],
  ['unknown values', { genre: 'western', note: '9' }, '/films'],
  ['a value twice', { genre: ['thriller', 'drame'] }, '/films/filtrer?genre=thriller'],
  ['the usual order and the first page', { tri: 'titre', page: '1' }, '/films'],
  ['pages that are none', { note: '3', page: '02' }, '/films/filtrer?note=3'],
  ['hostile names', { constructor: 'x', 'genre[]': 'drame' }, '/films'],
])('an address with %s has one form', async (_, parameters, canonical) => {
  const { films } = await spaces()
  const href = hrefOf(films, readState(films, parameters))
  expect(href).toBe(canonical)
  expect(writtenAddress(films, parameters)).not.toBe(canonical)
})

test('the canonical address is the one that leads nowhere else', async () => {
  const { films } = await spaces()
  const parameters = { genre: 'thriller', periode: '1990-1999', note: '2.5', tri: 'note', page: '2' }
  const written = writtenAddress(films, parameters)
  expect(written).toBe('/films/filtrer?genre=thriller&periode=1990-1999&note=2.5&tri=note&page=2')
  expect(hrefOf(films, readState(films, parameters))).toBe(written)
})

test('tonight: what has come to a platform here and we rated, what we rated, and what came to a platform; nothing to come', async () => {
  const { tonight, tonightFor } = await spaces()
  expect(tonightFor({})).toEqual(['taxi', 'drive', 'leon'])
  expect(tonightFor({ tri: 'annee' })).toEqual(['taxi', 'drive', 'leon'])
  expect(tonight.entries.map(({ item }) => adviceOf(item)).sort()).toEqual([
    'at home',
    'elsewhere',
    'unrated',
  ])
  expect(tonightFor({ plateforme: ['netflix', 'mubi'] })).toEqual(['taxi', 'leon'])
  expect(tonightFor({ duree: '90', note: '2.5' })).toEqual(['taxi'])
  const ways = Object.fromEntries(tonight.entries.map(({ item }) => [item.film.slug, item.ways[0]]))
  expect(ways.leon?.offer?.offer).toBe('abonnement')
  expect(ways.taxi?.release?.date).toBe('2020-01-01')
})

test('several platforms are alternatives and stand in one order', async () => {
  const { catalogue } = await spaces()
  const later = tonightSpace(catalogue, '2026-12-02')
  const state = readState(later, { plateforme: ['netflix', 'mubi', 'netflix', 'arte'] })
  expect(hrefOf(later, state)).toBe('/ce-soir?plateforme=mubi&plateforme=netflix')
  expect(findIn(later, state).items).toHaveLength(3)
  expect(labelOf(later, 'duree', '100')).toBe('moins de 1\u00A0h\u00A040')
  expect(labelOf(later, 'note', '5')).toBe('chef-d’œuvre')
  expect(describeState(later, state)).toBe('Mubi, Netflix')
})

test('search engines get a decade alone, never a combination', async () => {
  const { films } = await spaces()
  const indexable = (parameters: Parameters, found = 3) =>
    isIndexable(films, readState(films, parameters), found)
  expect(indexable({ periode: '1990-1999' })).toBe(true)
  expect(indexable({ periode: '1990-1999' }, 2)).toBe(false)
  for (const parameters of [
    {},
    { periode: '1998' },
    { genre: 'thriller' },
    { periode: '1990-1999', tri: 'note' },
    { periode: '1990-1999', page: '2' },
    { periode: '1990-1999', genre: 'thriller' },
  ])
    expect(indexable(parameters), JSON.stringify(parameters)).toBe(false)
  const indexed = decadePages(films).filter(({ isIndexed }) => isIndexed)
  expect(indexed.map(({ path }) => path)).toEqual(['/films/filtrer?periode=1990-1999'])
})
