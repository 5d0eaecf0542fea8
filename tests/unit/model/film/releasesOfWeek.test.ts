import { expect, test } from 'vitest'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { releasesOfWeek } from '@/lib/model/film/releasesOfWeek'
import { releaseWeekOf } from '@/lib/time/paris'

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
