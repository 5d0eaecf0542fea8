import { MONTHS } from './months'

/** The parts of a moment as somebody has written them. `time` is `HH:MM:SS`; without `zone` it is that of Paris. */
export type WrittenDate = { day: string; time: string | null; zone: string | null; weekday: number | null }

/** A date that nobody can read for sure: two readings (05/01/2024), or none. */
export type Unread = 'ambiguous' | 'form'

const NAMES_OF_MONTHS: readonly (readonly string[])[] = [
  ['jan', 'janv', 'january'],
  ['feb', 'fev', 'fevr', 'february'],
  ['mar', 'march'],
  ['apr', 'avr', 'april'],
  ['may'],
  ['jun', 'june'],
  ['jul', 'juil', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
]

const MONTH_NUMBERS = new Map([
  ...NAMES_OF_MONTHS.flatMap((names, index) => names.map(name => [name, index + 1] as const)),
  ...[...MONTHS].map(([name, number]) => [plain(name), number] as const),
])

/** The days of the week in French and English, by three letters, Sunday first. */
const WEEKDAYS = ['dim|sun', 'lun|mon', 'mar|tue', 'mer|wed', 'jeu|thu', 'ven|fri', 'sam|sat'].map(
  names => new RegExp(`^(?:${names})`),
)

/** The zones that RFC 2822 names, and those of our own clocks. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ...['z', 'ut', 'utc', 'gmt', 'wet'].map(name => [name, '+00:00'] as const),
  ...['cet', 'mez', 'west'].map(name => [name, '+01:00'] as const),
  ...['cest', 'mesz'].map(name => [name, '+02:00'] as const),
  ['edt', '-04:00'],
  ...['est', 'cdt'].map(name => [name, '-05:00'] as const),
  ...['cst', 'mdt'].map(name => [name, '-06:00'] as const),
  ...['mst', 'pdt'].map(name => [name, '-07:00'] as const),
  ['pst', '-08:00'],
])

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/
const BASIC = /^(\d{4})(\d{2})(\d{2})(?!\d)/
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})(?!\d)/
const DAY_NAMED = /^(\d{1,2})(?:er|st|nd|rd|th)?[-. ](?:of )?([a-z]{3,9})\.?,?[-. ](\d{4})(?!\d)/
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/
/** As C and git print it: the year behind the time, or behind the zone. */
const YEAR_BEHIND = /^([a-z]{3,9}) (\d{1,2}) (\d{1,2}:\d{2}:\d{2})( [a-z]{3,4})? (\d{4})(?!\d)/
const TIME =
  /^(?:,? ?t ?|,? (?:a|at) |,? )(?<hour>\d{1,2})(?:(?<colon>:)(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?|(?<h> ?(?:h|heures?)(?![a-z]))(?: ?(?<minuteOfH>\d{2})(?: ?(?:min|mn))?)?)?(?: ?(?<half>[ap])\.?m\b\.?)?(?![\d:])/
const HOUR = /^t(\d{1,2})(?! ?[\d:h])/
const COMPACT = /^t(\d{2})(\d{2})(\d{2})?(?:[.,]\d{1,9})?(?!\d)/
const OFFSET = /^([+-])(\d{1,2})(?::?(\d{2}))?$/
const PLACE = /^\[?([a-z]+(?:\/[a-z_+-]+)+)\]?$/

/**
 * Reads a moment in the forms that people and other engines give it: RFC 2822 and HTTP, the clocks of C and git,
 * JavaScript’s, YAML’s own, Hexo’s slashes, seconds since 1970, French and English dates. What has two readings has
 * none here.
 */
export function readWrittenDate(written: string): WrittenDate | Unread {
  const [, epoch] = /^@?(\d{10}|\d{13})$/.exec(written.trim()) ?? []
  if (epoch) return ofEpoch(Number(epoch.length === 10 ? `${epoch}000` : epoch))
  const text = plain(written)
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?\([^()]*\)$/, '')
    .replace(/ ?\(?heure de paris\)?$/, '')
    .trim()
  const [opening = '', name = ''] = /^(?:le )?(?:([a-z]{3,9})\.?,? )?/.exec(text) ?? []
  const weekday = WEEKDAYS.findIndex(pattern => pattern.test(name))
  // « Mar » is Tuesday in French and March in English.
  const read = weekday === -1 ? 'form' : readParts(text.slice(opening.length), weekday)
  return read === 'form' ? readParts(text.replace(/^le /, ''), null) : read
}

function readParts(text: string, weekday: number | null): WrittenDate | Unread {
  const behind = YEAR_BEHIND.exec(text)
  if (behind) {
    const [whole, month, day, time, zone = '', year] = behind
    const rest = ` ${time}${zone}${text.slice(whole.length)}`
    return withTime(dayOf(year, MONTH_NUMBERS.get(month ?? ''), day), rest, weekday)
  }
  const date = dateIn(text)
  return typeof date === 'string' ? date : withTime(date.day, text.slice(date.length), weekday)
}

/** The month or the year that « juin 2020 », « 06/2020 » or « 2020-6 » names, as `2020-06`; null for anything else. */
export function readWrittenMonth(written: string): string | null {
  const text = plain(written).trim()
  const [, year, month] = /^(\d{4})[-/. ](\d{1,2})$/.exec(text) ?? []
  const [, numberFirst, yearLast] = /^(\d{1,2})[-/. ](\d{4})$/.exec(text) ?? []
  const [, named, yearOfNamed] = /^([a-z]{3,9})\.? (\d{4})$/.exec(text) ?? []
  const number = named ? MONTH_NUMBERS.get(named) : Number(month ?? numberFirst)
  if (!number || number > 12) return null
  return `${year ?? yearLast ?? yearOfNamed}-${two(number)}`
}

type Day = string | null

function dateIn(text: string): { day: Day; length: number } | Unread {
  const first = YEAR_FIRST.exec(text)
  if (first) return { day: dayOf(first[1], Number(first[3]), first[4]), length: first[0].length }
  const basic = BASIC.exec(text)
  if (basic) return { day: dayOf(basic[1], Number(basic[2]), basic[3]), length: basic[0].length }
  const named = DAY_NAMED.exec(text)
  if (named) {
    return { day: dayOf(named[3], MONTH_NUMBERS.get(named[2] ?? ''), named[1]), length: named[0].length }
  }
  const month = MONTH_FIRST.exec(text)
  if (month) {
    return { day: dayOf(month[3], MONTH_NUMBERS.get(month[1] ?? ''), month[2]), length: month[0].length }
  }
  const last = YEAR_LAST.exec(text)
  if (!last) return 'form'
  const [one, other] = [Number(last[1]), Number(last[3])]
  if (one <= 12 && other <= 12 && one !== other) return 'ambiguous'
  const [day, number] = one > 12 ? [one, other] : [other, one]
  return { day: dayOf(last[4], number, day), length: last[0].length }
}

function withTime(day: Day, text: string, weekday: number | null): WrittenDate | Unread {
  if (day === null) return 'form'
  const { time, length } = timeIn(text)
  const zone = zoneIn(text.slice(length).trim())
  return zone === undefined || (zone !== null && time === null) ? 'form' : { day, time, zone, weekday }
}

function timeIn(text: string): { time: string | null; length: number } {
  const none = { time: null, length: 0 }
  const bare = COMPACT.exec(text) ?? HOUR.exec(text)
  if (bare) return { time: clock(bare[1] ?? '', bare[2], bare[3]), length: bare[0].length }
  const found = TIME.exec(text)
  const { hour = '', colon, h, minute, minuteOfH, second, half } = found?.groups ?? {}
  // Two figures alone are no hour for sure.
  if (!found || !(colon || h || half)) return none
  const number = Number(hour)
  if (half && (number < 1 || number > 12)) return none
  const inDay = half ? (number % 12) + (half === 'p' ? 12 : 0) : number
  return { time: clock(inDay, minute ?? minuteOfH, second), length: found[0].length }
}

/** The zone that a text names, null where there is no text, undefined where it is something else. */
function zoneIn(text: string): string | null | undefined {
  if (text === '') return null
  // « +02:00[Europe/Paris] » says it twice.
  const offset = /^(?:utc|gmt)?([+-][\d:]+.*?)(?:\[[a-z/_+-]+\])?$/.exec(text)?.[1] ?? text
  const [, sign, hours, minutes = '00'] = OFFSET.exec(offset.split(' ')[0] ?? '') ?? []
  const behind = offset.includes(' ') ? offset.slice(offset.indexOf(' ') + 1) : ''
  if (sign && hours && (behind === '' || ZONES.has(behind))) return `${sign}${two(hours)}:${minutes}`
  if (sign && hours) return undefined
  return ZONES.get(text) ?? PLACE.exec(text)?.[1]
}

function ofEpoch(milliseconds: number): WrittenDate {
  const [day = '', time = ''] = new Date(milliseconds).toISOString().split('T')
  return { day, time: time.slice(0, 'hh:mm:ss'.length), zone: '+00:00', weekday: null }
}

function dayOf(year: string | undefined, month: number | undefined, day: number | string | undefined): Day {
  return year && month !== undefined && day ? `${year}-${two(month)}-${two(day)}` : null
}

function clock(hour: number | string, minute = '00', second = '00'): string {
  return `${two(hour)}:${minute}:${second}`
}

function two(number: number | string): string {
  return String(number).padStart(2, '0')
}

/** Small letters without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
