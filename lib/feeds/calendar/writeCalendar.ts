import { unlessItFails } from '../../log.mjs'
import type { Day } from '../../time/day'

/** An event of whole days. */
export type CalendarEvent = {
  /** The same as long as it is the same event, whatever becomes of its date. */
  uid: string
  /** Grows with every change that a subscriber should be told of. */
  sequence: number
  /** The instant of the last revision, in UTC: `20200619T070000Z`. */
  revised: string
  first: Day
  /** The day after the last: the end of an event is no part of it (RFC 5545, 3.6.1). */
  end: Day
  summary: string
  description: string
  url: string
  category: string
  isCancelled: boolean
  /** Whether it comes again on that day of every year (RFC 5545, 3.3.10: 29 February in leap years alone). */
  isYearly?: boolean
}

export type Calendar = { name: string; description: string; url: string; events: readonly CalendarEvent[] }

/** The DTSTAMP of what never was revised: no event is older for this site than the site itself. */
export const SITE_BEGAN = '20150101T000000Z'

/** How often a program should look again. */
const REFRESH = 'PT12H'

/** The rule of Europe/Paris since 1996. A calendar must hold a component, and may have no event yet. */
const TIMEZONE = [
  ...['BEGIN:VTIMEZONE', 'TZID:Europe/Paris'],
  ...['BEGIN:DAYLIGHT', 'TZNAME:CEST', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'DTSTART:19960331T020000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'TZNAME:CET', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:19961027T030000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD'],
  'END:VTIMEZONE',
]

/** A calendar as iCalendar (RFC 5545, with RFC 7986 and the properties of Apple and Microsoft), in UTF-8. */
export function writeCalendar({ name, description, url, events }: Calendar): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Photogramme//Agenda//FR', 'CALSCALE:GREGORIAN'],
    ...[`NAME:${escapeText(name)}`, `X-WR-CALNAME:${escapeText(name)}`],
    ...[`DESCRIPTION:${escapeText(description)}`, `X-WR-CALDESC:${escapeText(description)}`],
    ...[`URL:${url}`, 'X-WR-TIMEZONE:Europe/Paris'],
    ...[`REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`, `X-PUBLISHED-TTL:${REFRESH}`],
    ...TIMEZONE,
    ...events.flatMap(event => unlessItFails('calendar-event', event.url, () => eventLines(event), [])),
    'END:VCALENDAR',
  ]
  return `${lines.map(foldLine).join('\r\n')}\r\n`
}

function eventLines(event: CalendarEvent): string[] {
  return [
    ...['BEGIN:VEVENT', `UID:${event.uid}`, `SEQUENCE:${event.sequence}`, `DTSTAMP:${event.revised}`],
    ...[`DTSTART;VALUE=DATE:${digits(event.first)}`, `DTEND;VALUE=DATE:${digits(event.end)}`],
    ...(event.isYearly ? ['RRULE:FREQ=YEARLY'] : []),
    ...[
      `SUMMARY:${escapeText(event.summary)}`,
      `DESCRIPTION:${escapeText(event.description)}`,
      `URL:${event.url}`,
    ],
    ...[
      `CATEGORIES:${escapeText(event.category)}`,
      `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ],
    ...['TRANSP:TRANSPARENT', 'END:VEVENT'],
  ]
}

/** RFC 5545, 3.3.11: a text holds no control but the tab, and its line breaks are written out. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\u0085\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '')
}

const LONGEST = 75

/** Lines of 75 octets at most, cut between characters (RFC 5545, 3.1); each later one begins with a space. */
function foldLine(line: string): string {
  const pieces = ['']
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > LONGEST) {
      pieces.push(' ')
      octets = 1
    }
    pieces[pieces.length - 1] += character
    octets += size
  }
  return pieces.join('\r\n')
}

function digits(day: Day): string {
  return day.replaceAll('-', '')
}
