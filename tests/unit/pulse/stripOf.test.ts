import { expect, test } from 'vitest'
import type { Catalogue } from '@/lib/content/catalogue/catalogue'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { disputeOf } from '@/lib/pulse/disputeOf'
import { frameWords } from '@/lib/pulse/frameWords'
import { leadOf } from '@/lib/pulse/leadOf'
import { stripOf } from '@/lib/pulse/stripOf'
import { tonightPick } from '@/lib/pulse/tonightPick'
import { addDays } from '@/lib/time/day'
import { catalogueOf } from '../../support/catalogueOf'
import { film, markdown, review } from '../../support/contentFolder'

const catalogue = await getCatalogue()
const from = (first: string, days: number) =>
  Array.from({ length: days }, (_, index) => addDays(first, index))
/** A strip as readers see it. */
const told = (of: Catalogue, day: string) => {
  const { name, frames } = stripOf(of, day)
  return [
    name,
    ...frames.map(frame => {
      const words = frameWords(frame, day)
      return `${words.why} – ${words.name} – ${words.fact}`.replaceAll('\u00A0', ' ')
    }),
  ]
}

/** Films by slug, each released once on a day. */
function released(days: Record<string, [day: string, country: string, more?: string]>): Promise<Catalogue> {
  return catalogueOf(
    Object.fromEntries(
      Object.entries(days).map(([slug, [date, country, more = '']]) => [
        `content/films/${slug}.md`,
        film({
          title: `"${slug}"`,
          year: date.slice(0, 4),
          releases: `[{ date: "${date}", country: ${country}, medium: cinema${more} }]`,
        }),
      ]),
    ),
  )
}
const named = async (days: Parameters<typeof released>[0], day: string) =>
  stripOf(await released(days), day).frames.map(frame => frameWords(frame, day).name)

test('on every day of four years the strip is whole, and no film stands twice on the first screens', () => {
  for (const day of from('2026-11-30', 4 * 366)) {
    const { frames } = stripOf(catalogue, day)
    const films = [
      ...frames.map(({ film }) => film),
      leadOf(catalogue, day)?.article.films[0],
      tonightPick(catalogue, day)?.film,
    ]
    expect(frames, day).toHaveLength(4)
    expect(new Set(films).size, day).toBe(6)
  }
})

test('the releases of the week come first, with their day, even those to come', () => {
  expect(told(catalogue, '2025-05-09').slice(0, 2)).toEqual([
    'week',
    'Mercredi 7 mai – Balle perdue 3 – Netflix',
  ])
  expect(told(catalogue, '2025-05-07')[1]).toBe('Aujourd’hui – Balle perdue 3 – Netflix')
})

test('then what happened on the day, before what happened in the week', () => {
  expect(told(catalogue, '2026-11-24').slice(0, 4)).toEqual([
    'day',
    'Il y a 22 ans – 36 quai des Orfèvres – 24 novembre 2004, au cinéma',
    '2 ans le 20 novembre – GTMAX – 20 novembre 2024, Netflix',
    '32 ans le 18 novembre – Léon – 18 novembre 1994, au cinéma, États-Unis',
  ])
  expect(told(catalogue, '2026-12-16').slice(0, 2)).toEqual([
    'day',
    'Il y a 46 ans – Alban Lenoir – Naissance, le 16 décembre 1980',
  ])
})

test('on a day without anything it says what it is: the season, the weekday, what is to be read again', () => {
  const [name, season, weekday, again] = told(catalogue, '2026-11-30')
  expect([name, season?.split(' – ')[0], weekday?.split(' – ')[0]]).toEqual([
    'chosen',
    'Sorti un automne',
    'Le lundi, moins de 1 h 40',
  ])
  expect(again).toMatch(/^À relire – .* – Notre critique$/)
})

test('what comes out abroad this week is neither a release here nor an anniversary; what was cancelled is neither', async () => {
  const days = { ailleurs: ['2024-11-20', 'US'], jadis: ['2014-11-20', 'US'] } as const
  expect(told(await released({ ...days } as never), '2024-11-20')[1]).toMatch(/^Il y a 10 ans – jadis/)
  const cancelled = await released({ jamais: ['2014-11-20', 'FR', ', cancelled: true'] })
  expect(told(cancelled, '2024-11-20')[0]).toBe('chosen')
})

test('a quarter of a century is rounder than ten years, ten years than five, and the later film first among equals', async () => {
  const days = {
    'vingt-cinq': ['1999-11-20', 'FR'],
    dix: ['2014-11-20', 'FR'],
    vingt: ['2004-11-20', 'FR'],
    cinq: ['2019-11-20', 'FR'],
    trois: ['2021-11-20', 'FR'],
  } as const
  expect(await named({ ...days } as never, '2024-11-20')).toEqual(['vingt-cinq', 'dix', 'vingt', 'cinq'])
})

test('29 February is told in leap years alone', async () => {
  const of = await released({ bissextile: ['1980-02-29', 'FR'] })
  expect(told(of, '2028-02-29')[1]).toMatch(/^Il y a 48 ans/)
  expect(told(of, '2027-02-28')[0]).toBe('chosen')
})

test('a site without a film has an empty strip, one with a film shows it', async () => {
  const nothing = await catalogueOf({})
  const bare = Object.create(nothing, {
    films: { value: [] },
    reviews: { value: [] },
    articles: { value: [] },
  })
  expect(stripOf(bare, '2026-11-30').frames).toEqual([])
  expect(leadOf(bare, '2026-11-30')).toBeNull()
  expect(tonightPick(bare, '2026-11-30')).toBeNull()
  expect(disputeOf(bare, '2026-11-30')).toBeNull()
  for (const day of from('2026-11-30', 370)) {
    expect(
      stripOf(nothing, day).frames.map(({ film }) => film?.slug),
      day,
    ).toEqual(['drive'])
  }
})

test('an old review is never dressed as new', async () => {
  const files = (date: string) => ({ 'content/critiques/a.md': review({ date }) })
  expect(leadOf(await catalogueOf(files('2024-12-25T09:00')), '2025-01-01')?.isAgain).toBe(false)
  expect(leadOf(await catalogueOf(files('2024-12-24T09:00')), '2025-01-01')?.isAgain).toBe(true)
})

test('a life of which only the year is known has no day', async () => {
  const of = await catalogueOf({
    'content/personnes/a.md': markdown({ name: '"Ana Seule"', birth: '"1980"' }),
    'content/personnes/b.md': markdown({ name: '"Bob Seul"', birth: '"1980-06"', death: '"2020-06-01"' }),
  })
  expect(told(of, '2026-06-01')[1]).toBe('Il y a 6 ans – Bob Seul – Disparition, le 1er juin 2020')
})
