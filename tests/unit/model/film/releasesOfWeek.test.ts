import { expect, test } from 'vitest'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { releasesOfWeek } from '@/lib/model/film/releasesOfWeek'
import { releaseWeekOf } from '@/lib/time/paris'
import { catalogueOf } from '../../../support/catalogueOf'
import { film } from '../../../support/contentFolder'

const { films } = await getCatalogue()
const of = (day: string) =>
  releasesOfWeek(films, releaseWeekOf(day)).map(({ film, years }) => `${film.slug} ${years}`)

test('a week with a release shows its releases and nothing else', () => {
  expect(of('2025-05-09')).toEqual(['balle-perdue-3 0'])
})

test('a week without one shows its anniversaries in the order of the calendar, with their age', () => {
  expect(of('2026-11-21')).toEqual(['leon 32', 'gtmax 2', '36-quai-des-orfevres 22'])
})

test('a film is an anniversary by its French release where it has one in the week', () => {
  const [first] = releasesOfWeek(films, releaseWeekOf('2027-05-14')).filter(
    ({ film }) => film.slug === 'mad-max-fury-road',
  )
  expect(first?.release.country).toBe('FR')
})

test('anniversaries across the end of the year count the years of their own day', () => {
  const found = releasesOfWeek(films, releaseWeekOf('2026-12-24'))
  expect(found.map(({ film, years }) => `${film.slug} ${years}`)).toContain('jack-reacher 14')
})

/** Films by slug, each released once on a day. */
async function released(days: Record<string, [day: string, country: string]>) {
  const catalogue = await catalogueOf(
    Object.fromEntries(
      Object.entries(days).map(([slug, [date, country]]) => [
        `content/films/${slug}.md`,
        film({
          title: `"${slug}"`,
          year: date.slice(0, 4),
          releases: `[{ date: "${date}", country: ${country}, medium: cinema }]`,
        }),
      ]),
    ),
  )
  return (day: string) =>
    releasesOfWeek(catalogue.films, releaseWeekOf(day)).map(({ film: { slug }, years }) => `${slug} ${years}`)
}

test('what comes out abroad this week is neither a release here nor an anniversary', async () => {
  const ofWeek = await released({ ailleurs: ['2024-11-20', 'US'], jadis: ['2014-11-21', 'US'] })
  expect(ofWeek('2024-11-20')).toEqual(['jadis 10'])
})

test('a quarter of a century is rounder than ten years, ten years than five', async () => {
  const ofWeek = await released({
    'vingt-cinq': ['1999-11-20', 'FR'],
    dix: ['2014-11-20', 'FR'],
    vingt: ['2004-11-20', 'FR'],
    trente: ['1994-11-20', 'FR'],
    quarante: ['1984-11-20', 'FR'],
    soixante: ['1964-11-20', 'FR'],
    'soixante-dix': ['1954-11-20', 'FR'],
    cinq: ['2019-11-20', 'FR'],
  })
  expect(ofWeek('2024-11-20')).toEqual([
    ...['soixante 60', 'quarante 40', 'trente 30', 'vingt-cinq 25', 'vingt 20', 'dix 10'],
  ])
})

test('of more anniversaries than a strip holds the roundest are shown', async () => {
  const ofWeek = await released({
    'vingt-cinq': ['1999-11-20', 'FR'],
    trente: ['1994-11-21', 'FR'],
    quinze: ['2009-11-22', 'FR'],
    un: ['2023-11-20', 'FR'],
    deux: ['2022-11-20', 'FR'],
    trois: ['2021-11-20', 'FR'],
    quatre: ['2020-11-20', 'FR'],
    six: ['2018-11-20', 'FR'],
    cinquante: ['1974-11-23', 'FR'],
  })
  expect(ofWeek('2024-11-20')).toEqual([
    ...['vingt-cinq 25', 'deux 2', 'un 1', 'trente 30', 'quinze 15', 'cinquante 50'],
  ])
})
