import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { isKnown } from '@/lib/editions/addresses'
import { calendarNamed } from '@/lib/feeds/calendar/calendarNamed'
import { writeCalendar } from '@/lib/feeds/calendar/writeCalendar'
import { feedOf } from '@/lib/feeds/feedOf'
import { isReserved } from '@/lib/model/reserved'
import { ephemerisOf, isEventful } from '@/lib/pulse/ephemeris'
import { nearestEvents } from '@/lib/pulse/nearestEvents'
import { sitemapPages } from '@/lib/seo/sitemaps/sitemapPages'
import { addInRing, DAYS_OF_YEAR } from '@/lib/time/dayOfYear'
import { metadataAt, pageAt } from '../../support/pageAt'

const catalogue = await getCatalogue()
const eventful = [...ephemerisOf(catalogue)].filter(([, record]) => isEventful(record)).map(([day]) => day)

test('every day of the year has its page, 29 February too, and no day that does not exist', () => {
  expect(DAYS_OF_YEAR).toHaveLength(366)
  for (const day of DAYS_OF_YEAR) expect(isKnown(catalogue, `/ephemeride/${day}`), day).toBe(true)
  for (const no of [
    '02-30',
    '11-31',
    '13-01',
    '00-10',
    '1-1',
    '11-3',
    '11-30/x',
    '2024-11-30',
    '30-11',
    'x',
  ]) {
    expect(isKnown(catalogue, `/ephemeride/${no}`), no).toBe(false)
  }
  expect(isReserved('pages', 'ephemeride')).toBe(true)
})

test('the days lead from one to the next all round the year', () => {
  expect(addInRing('12-31', 1)).toBe('01-01')
  expect(addInRing('02-29', 1)).toBe('03-01')
  expect(addInRing('01-01', -1)).toBe('12-31')
  expect(nearestEvents(ephemerisOf(catalogue), '11-30')).toEqual({ before: '11-24', after: '12-16' })
})

test('search engines are shown the days on which something happened, and no others', async () => {
  const listed = [...sitemapPages(catalogue)]
    .map(({ path }) => path)
    .filter(path => /^\/ephemeride\/./.test(path))
  expect(listed.toSorted()).toEqual(eventful.map(day => `/ephemeride/${day}`).toSorted())
  expect((await metadataAt('/ephemeride/11-24')).robots).toMatchObject({ index: true })
  expect((await metadataAt('/ephemeride/11-30')).robots).toMatchObject({ index: false, follow: true })
})

test('a day tells what came out on it; one without anything leads to its neighbours', async () => {
  const day = await pageAt('/ephemeride/11-24')
  expect(day).toContain('href="/films/36-quai-des-orfevres"')
  expect(day).toContain('>2004<')
  const empty = await pageAt('/ephemeride/02-29')
  expect(empty).not.toContain('class="day-events"')
  for (const href of ['/ephemeride/02-28', '/ephemeride/03-01', '/ephemeride/01-28', '/ephemeride/03-05']) {
    expect(empty).toContain(`href="${href}"`)
  }
})

test('the feed tells the last days on which something is remembered, each year anew', () => {
  const feed = feedOf(catalogue, 'ephemeride', '2026-11-30')
  const [first] = feed?.entries ?? []
  expect(first).toMatchObject({
    title: '24\u00A0novembre\u00A0: 36 quai des Orfèvres (22\u00A0ans)',
    published: '2026-11-24T00:00:00+01:00',
  })
  expect(first?.id).toMatch(/\/ephemeride\/11-24#2026$/)
  expect(feed?.entries).toHaveLength(30)
  expect(new Set(feed?.entries.map(({ id }) => id)).size).toBe(30)
  // The day itself is told from its first moment on, and nothing of the days to come.
  expect(feedOf(catalogue, 'ephemeride', '2026-12-16')?.entries[0]?.title).toMatch(
    /^16.décembre.*Alban Lenoir/,
  )
  expect(feedOf(catalogue, 'ephemeride', '2026-12-15')?.entries[0]?.title).toMatch(/^24.novembre/)
})

test('the calendar has each event on its own day and every year after it', () => {
  const calendar = calendarNamed(catalogue, 'ephemeride')
  if (!calendar) throw new Error('no calendar')
  const text = writeCalendar(calendar)
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map(one => new ICAL.Event(one))
  const quai = events.find(({ summary }) => summary === '36 quai des Orfèvres (2004)')
  const iterator = quai?.iterator()
  expect([1, 2, 3].map(() => String(iterator?.next()))).toEqual(['2004-11-24', '2005-11-24', '2006-11-24'])
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  expect(isKnown(catalogue, '/calendriers/ephemeride.ics')).toBe(true)
})
