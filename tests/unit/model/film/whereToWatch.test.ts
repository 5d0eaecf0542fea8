import { expect, test } from 'vitest'
import type { Catalogue } from '@/lib/content/catalogue/catalogue'
import { platformsOf } from '@/lib/model/film/creditsOf'
import { platformReleases } from '@/lib/model/film/platformReleases'
import { hasComeOut } from '@/lib/model/film/release'
import { isStale, whereToWatch } from '@/lib/model/film/whereToWatch'
import { catalogueOf } from '../../../support/catalogueOf'
import { film, markdown } from '../../../support/contentFolder'

const TODAY = '2025-01-01'
const platform = (name: string) => markdown({ name, url: 'https://example.org' }, '')
const on = (date: string, more = '') =>
  `{ date: "${date}", country: FR, medium: svod, platform: netflix${more} }`

const site = (releases: Record<string, string>) =>
  catalogueOf({
    'content/plateformes/netflix.md': platform('Netflix'),
    ...Object.fromEntries(
      Object.entries(releases).map(([slug, list]) => [
        `content/films/${slug}.md`,
        film({ title: `"${slug}"`, releases: `[${list}]` }),
      ]),
    ),
  })

function waysTo(catalogue: Catalogue, slug: string): string[] {
  const found = catalogue.film(slug)
  if (!found) throw new Error(`no film ${slug}`)
  return whereToWatch(found, TODAY).map(
    ({ platform: { slug: where }, release }) => `${where} ${release?.date}`,
  )
}

test.each([
  ['the day itself', '2025-01-01', true],
  ['the day after', '2025-01-02', false],
  ['the month that runs', '2025-01', false],
  ['the month before', '2024-12', true],
  ['the year that runs', '2025', false],
  ['the year before', '2024', true],
])('a release of %s has come out or has not', (_, date, expected) => {
  expect(hasComeOut(date, TODAY)).toBe(expected)
})

test('a release that was cancelled is no way to see a film', async () => {
  const catalogue = await site({ annule: on('2020-01-01', ', cancelled: true'), sorti: on('2020-01-01') })
  expect(waysTo(catalogue, 'annule')).toEqual([])
  expect([...platformsOf(catalogue.film('annule') as never)]).toEqual([])
  expect(waysTo(catalogue, 'sorti')).toEqual(['netflix 2020-01-01'])
})

test('a film that came to a platform twice is there since the first time', async () => {
  const catalogue = await site({ revenu: `${on('2020-01-01')}, ${on('2023-01-01')}` })
  expect(waysTo(catalogue, 'revenu')).toEqual(['netflix 2020-01-01'])
})

test('of a platform, what came last is told first, and what comes soonest', async () => {
  const catalogue = await site({
    ancien: on('2020-01-01'),
    recent: on('2024-06-01'),
    bientot: on('2025-02-01'),
    lointain: on('2026'),
  })
  const netflix = catalogue.platform('netflix')
  if (!netflix) throw new Error('no platform')
  const { arrived, upcoming } = platformReleases(netflix, catalogue.films, TODAY)
  expect(arrived.map(({ film: { slug } }) => slug)).toEqual(['recent', 'ancien'])
  expect(upcoming.map(({ film: { slug } }) => slug)).toEqual(['bientot', 'lointain'])
})

test.each([
  ['ninety days', '2024-10-03', false],
  ['ninety-one days', '2024-10-02', true],
  ['a month, from its first day', '2024-10', true],
  ['the month that runs', '2025-01', false],
  ['a year, from its first day', '2024', true],
])('an offer that was verified %s ago is trusted or to be looked up again', (_, checkedOn, expected) => {
  expect(isStale(checkedOn, TODAY)).toBe(expected)
})
