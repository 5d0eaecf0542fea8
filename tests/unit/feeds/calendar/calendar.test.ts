import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarOf } from '@/lib/feeds/calendar/calendarOf'
import { calendarScope } from '@/lib/feeds/calendar/calendarScope'
import { writeCalendar } from '@/lib/feeds/calendar/writeCalendar'
import { agendaOf } from '@/lib/model/agenda/agenda'
import { routes } from '@/lib/routes'
import { catalogueOf } from '../../../support/catalogueOf'
import { film, review } from '../../../support/contentFolder'

const PLATFORM = '---\nname: Netflix\nurl: https://www.netflix.com/\n---\n\nUn texte.\n'

async function written(files: Record<string, string>, scope = ''): Promise<string> {
  const catalogue = await catalogueOf(files)
  const agenda = agendaOf(catalogue.films, scope)
  if (!agenda) throw new Error(`no agenda ${scope}`)
  return writeCalendar(calendarOf(catalogue, agenda))
}

async function events(releases: string, fields: Record<string, string> = {}, more = {}) {
  const text = await written({
    'content/plateformes/netflix.md': PLATFORM,
    'content/films/drive.md': film({ releases, ...fields }),
    ...more,
  })
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      description: event.description,
      isDate: event.startDate.isDate && event.endDate.isDate,
      days: [String(event.startDate), String(event.endDate)],
      status: component.getFirstPropertyValue('status'),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      url: component.getFirstPropertyValue('url'),
    }
  })
}

test('a release is an event of its day, which a real parser reads', async () => {
  const [event, ...others] = await events(
    '[{ date: "2012-02-29", country: FR, medium: cinema, note: "copie neuve; 35 mm, muette" }]',
    { title: '"Drive, ou la nuit; \\\\ fin"' },
    { 'content/critiques/a.md': review({ updated: '2024-06-01T10:00' }) },
  )
  expect(others).toEqual([])
  expect(event).toEqual({
    uid: 'drive-cinema-fr-2012-02-29@photogramme',
    sequence: 0,
    summary: 'Drive, ou la nuit\u202F; \\ fin (Cinéma)',
    description:
      'Cinéma, France (copie neuve\u202F; 35\u00A0mm, muette).\nNotre critique\u00A0: 3,5\u00A0étoiles sur 5, très bien. http://localhost:3000/critiques/a',
    isDate: true,
    days: ['2012-02-29', '2012-03-01'],
    status: 'CONFIRMED',
    stamp: '2024-06-01T08:00:00Z',
    url: 'http://localhost:3000/films/drive',
  })
})

test('a postponed release stays the same event, its sequence grows; a cancelled one is kept', async () => {
  const netflix = (rest: string) => `[{ country: monde, medium: svod, platform: netflix, ${rest} }]`
  const [before] = await events(netflix('date: "2020-06-19"'))
  const [after] = await events(netflix('date: "2020-07-03", movedFrom: ["2020-06-19"]'))
  const [twice] = await events(netflix('date: "2020-07-10", movedFrom: ["2020-06-19", "2020-07-03"]'))
  const [never] = await events(netflix('date: "2020-07-03", movedFrom: ["2020-06-19"], cancelled: true'))
  for (const event of [after, twice, never]) expect(event?.uid).toBe(before?.uid)
  expect([before, after, twice, never].map(event => event?.sequence)).toEqual([0, 1, 2, 2])
  expect(after?.days[0]).toBe('2020-07-03')
  expect(after?.description).toContain('reportée, annoncée d’abord pour le 19\u00A0juin 2020')
  expect(never).toMatchObject({ status: 'CANCELLED', summary: 'Sortie annulée\u00A0: Drive (Netflix)' })
})

test('a renamed film keeps its events, and two releases of one day are two events', async () => {
  const releases =
    '[{ date: "2020-06-19", country: FR, medium: dvd }, { date: "2020-06-19", country: FR, medium: dvd, note: coffret }]'
  const renamed = await events(releases, { formerSlugs: '[premier, second]' })
  expect(renamed.map(({ uid }) => uid)).toEqual([
    'premier-dvd-fr-2020-06-19@photogramme',
    'premier-dvd-fr-2020-06-19-2@photogramme',
  ])
})

test('what has no day is no event, and a calendar without events is one all the same', async () => {
  const month = '[{ date: "1975-04", country: FR, medium: cinema }]'
  expect(await events(month, { year: '1975' })).toEqual([])
  const empty = new ICAL.Component(ICAL.parse(await written({}, 'tv')))
  expect(empty.getFirstPropertyValue('x-wr-calname')).toBe('Photogramme – Les films à la télévision')
  expect(empty.getFirstPropertyValue('x-wr-timezone')).toBe('Europe/Paris')
  expect(empty.getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT12H')
  const zone = new ICAL.Timezone(empty.getFirstSubcomponent('vtimezone') ?? '')
  const offset = (at: string) => zone.utcOffset(ICAL.Time.fromString(at, undefined)) / 3600
  expect([offset('2026-07-01T12:00:00'), offset('2026-12-01T12:00:00')]).toEqual([2, 1])
})

test('lines end in CRLF and hold 75 octets at most, cut between characters', async () => {
  const title = `${'é'.repeat(55)} ${'🎬'.repeat(20)}`
  const text = await written({
    'content/films/drive.md': film({
      title: `"${title}"`,
      releases: '[{ date: "2020-06-19", country: FR, medium: cinema }]',
    }),
  })
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const lengths = text.split('\r\n').map(line => Buffer.byteLength(line))
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
  expect(text).not.toContain('\uFFFD')
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title} (Cinéma)`)
})

test('the same content gives the same bytes', async () => {
  const files = {
    'content/films/drive.md': film({ releases: '[{ date: "2020-06-19", country: FR, medium: tv }]' }),
  }
  expect(await written(files)).toBe(await written(files))
})

test.each([
  ['/calendriers/sorties.ics', ''],
  ['/calendriers/cinema.ics', 'cinema'],
  ['/calendriers/plateformes/netflix.ics', 'plateformes/netflix'],
])('%s is the calendar of « %s »', (path, scope) => {
  expect(calendarScope(path)).toBe(scope)
  expect(routes.calendar(scope)).toBe(path)
})

test.each(['/calendriers/2020.ics', '/calendriers/.ics', '/calendriers/cinema', '/calendriers'])(
  '%s is none',
  path => {
    expect(calendarScope(path)).toBeNull()
  },
)
