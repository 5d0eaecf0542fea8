import { expect, test } from 'vitest'
import { agendaOf, agendasOf } from '@/lib/model/agenda/agenda'
import { planOf, weeksOf } from '@/lib/model/agenda/weeks'
import { addDays, weekStart } from '@/lib/time/day'
import { releaseWeekOf } from '@/lib/time/paris'
import { catalogueOf } from '../../../support/catalogueOf'
import { film } from '../../../support/contentFolder'

const PLATFORM = '---\nname: Netflix\nurl: https://www.netflix.com/\n---\n\nUn texte.\n'
const FILES = {
  'content/plateformes/netflix.md': PLATFORM,
  'content/sagas/nuit.md': '---\ntitle: Nuit\n---\n\nUn texte.\n',
  'content/films/drive.md': film({
    saga: '{ saga: nuit, position: 1 }',
    releases: `
  - { date: "2011-10-05", country: FR, medium: cinema }
  - { date: "2011-05-20", country: FR, medium: festival }
  - { date: "2011-09-16", country: US, medium: cinema }
  - { date: "2012-02", country: FR, medium: dvd }`,
  }),
  'content/films/autre.md': film({
    title: '"Autre"',
    releases: `
  - { date: "2011-10-11", country: monde, medium: svod, platform: netflix, movedFrom: ["2011-10-04"] }
  - { date: "2011-10-12", country: FR, medium: cinema, cancelled: true }`,
  }),
}

test('the agenda holds releases in France and everywhere, in order, and no festivals', async () => {
  const { films } = await catalogueOf(FILES)
  const told = (scope: string) =>
    agendaOf(films, scope)?.events.map(({ film, release }) => `${release.date} ${film.slug}`)
  expect(told('')).toEqual(['2011-10-05 drive', '2011-10-11 autre', '2011-10-12 autre', '2012-02 drive'])
  expect(told('cinema')).toEqual(['2011-10-05 drive', '2011-10-12 autre'])
  expect(told('plateformes/netflix')).toEqual(['2011-10-11 autre'])
  expect(told('sagas/nuit')).toEqual(['2011-10-05 drive', '2012-02 drive'])
  expect(told('2012')).toEqual(['2012-02 drive'])
  expect(told('tv')).toEqual([])
  for (const scope of ['festival', '2013', 'plateformes/absente', 'plateformes', 'constructor'])
    expect(agendaOf(films, scope), scope).toBeNull()
  expect(agendasOf(films).map(({ scope }) => scope)).toEqual([
    ...['', 'cinema', 'svod', 'vod', 'dvd', 'tv', 'plateformes/netflix', 'sagas/nuit', '2012', '2011'],
  ])
})

test.each([
  ['2020-06-17', '2020-06-17'],
  ['2020-06-16', '2020-06-10'],
  ['2020-06-23', '2020-06-17'],
  ['2021-01-01', '2020-12-30'],
  ['1953-04-22', '1953-04-22'],
  ['1969-12-31', '1969-12-31'],
  ['1969-12-30', '1969-12-24'],
])('the week of %s begins on Wednesday %s', (day, expected) => {
  expect(weekStart(day)).toBe(expected)
  expect(releaseWeekOf(day)).toEqual(Array.from({ length: 7 }, (_, index) => addDays(expected, index)))
})

test('weeks go from Wednesday to Tuesday and hold what has a day', async () => {
  const { films } = await catalogueOf(FILES)
  const weeks = weeksOf(agendaOf(films, '')?.events ?? [])
  expect(weeks.map(({ first, last, events }) => [first, last, events.length])).toEqual([
    ['2011-10-05', '2011-10-11', 2],
    ['2011-10-12', '2011-10-18', 1],
  ])
})

test('a page tells this week, what comes and what went by, as of its day', async () => {
  const { films } = await catalogueOf(FILES)
  const events = agendaOf(films, '')?.events ?? []
  const on = (today: string) => {
    const { thisWeek, coming, past, undated } = planOf(events, today)
    return [
      thisWeek.events.length,
      ...[coming, past].map(weeks => weeks.map(({ first }) => first).join()),
      undated.coming.length,
      undated.past.length,
    ]
  }
  expect(on('2011-10-04')).toEqual([0, '2011-10-05,2011-10-12', '', 1, 0])
  expect(on('2011-10-11')).toEqual([2, '2011-10-12', '', 1, 0])
  expect(on('2011-10-12')).toEqual([1, '', '2011-10-05', 1, 0])
  // A release of which only the month is known may still come until the month is over.
  expect(on('2012-02-29')).toEqual([0, '', '2011-10-12,2011-10-05', 1, 0])
  expect(on('2012-03-01')).toEqual([0, '', '2011-10-12,2011-10-05', 0, 1])
  expect(planOf(events, '2026-11-24').thisWeek).toEqual({
    first: '2026-11-18',
    last: '2026-11-24',
    events: [],
  })
})

test('of the weeks that have passed the last are told, as many as there is room for', async () => {
  const { films } = await catalogueOf(FILES)
  const { past } = planOf(agendaOf(films, '')?.events ?? [], '2012-02-29', 1)
  expect(past.map(({ first }) => first)).toEqual(['2011-10-12'])
})

test('a release of the year that runs may still come; of the year before it has passed', async () => {
  const releases = '[{ date: "2011", country: FR, medium: dvd }]'
  const { films } = await catalogueOf({ 'content/films/drive.md': film({ releases }) })
  const events = agendaOf(films, '')?.events ?? []
  expect(planOf(events, '2011-12-31').undated).toMatchObject({ coming: events, past: [] })
  expect(planOf(events, '2012-01-01').undated).toMatchObject({ coming: [], past: events })
})

test('a cancelled release gives its film no platform', async () => {
  const releases = '[{ date: "2020", country: FR, medium: svod, platform: netflix, cancelled: true }]'
  const { films, platforms, filmsOfPlatform } = bound(
    await catalogueOf({
      'content/plateformes/netflix.md': PLATFORM,
      'content/films/drive.md': film({ releases }),
    }),
  )
  expect(films[0]?.releases).toHaveLength(1)
  expect(platforms.flatMap(platform => filmsOfPlatform(platform))).toEqual([])
})

function bound(catalogue: Awaited<ReturnType<typeof catalogueOf>>) {
  const { films, platforms } = catalogue
  return { films, platforms, filmsOfPlatform: catalogue.filmsOfPlatform.bind(catalogue) }
}
