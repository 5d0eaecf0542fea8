import { Temporal } from 'temporal-polyfill'
import { PARIS } from '../../../time/clock'
import { detached } from '../detached'

/** The clocks that French-speaking sites keep, and those of their first hosts; the first that fits is taken. */
const ZONES = [
  PARIS,
  'Europe/London',
  'America/Montreal',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Tokyo',
]
/** Of the dates that must agree with a zone: some were written before the site was set to it. */
const AGREEING = 0.95
/** Of which each is of another month: clocks are set twice a year, and asking what one showed takes a while. */
const MOST_SAMPLES = 120

/**
 * WordPress writes each date twice, by the clock of the site and in UTC, and never says what clock that is: this
 * finds it out, for drafts, which have the first date only.
 */
export class SiteClock {
  private readonly samples: { local: string; minutes: number }[] = []
  private readonly months = new Set<string>()

  /** @param local and @param gmt of one text: `2013-05-12 18:00:00` */
  learn(local: string, gmt: string): void {
    if (this.samples.length >= MOST_SAMPLES) return
    const minutes = (Date.parse(utc(local)) - Date.parse(utc(gmt))) / 60_000
    const month = `${local.slice(0, 7)} ${minutes}`
    if (!Number.isInteger(minutes) || Math.abs(minutes) > 14 * 60 || this.months.has(month)) return
    this.months.add(month)
    this.samples.push({ local: detached(local), minutes })
  }

  /** An IANA name or an offset; that of Paris where no date tells. */
  zone(): string {
    const enough = this.samples.length * AGREEING
    const fitting = ZONES.find(
      zone => this.samples.filter(({ local, minutes }) => offsetAt(local, zone) === minutes).length >= enough,
    )
    return fitting ?? offsetOf(this.mostFrequent())
  }

  private mostFrequent(): number {
    const counts = new Map<number, number>()
    for (const { minutes } of this.samples) counts.set(minutes, (counts.get(minutes) ?? 0) + 1)
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
  }
}

/**
 * The instant of a text, with an offset, from its two dates; null where it has none.
 *
 * @param zone of the site, for a draft, whose date in UTC is zero
 */
export function wxrInstant(local: string, gmt: string, zone: string): string | null {
  if (isDate(gmt)) return utc(gmt)
  if (!isDate(local)) return null
  const { year, month, day, hour, minute, second } = Temporal.PlainDateTime.from(local.replace(' ', 'T'))
  const zoned = Temporal.ZonedDateTime.from({ timeZone: zone, year, month, day, hour, minute, second })
  return zoned.toString({ timeZoneName: 'never', fractionalSecondDigits: 0 })
}

/** Zero (`0000-00-00 00:00:00`) is WordPress for none; so is what is in no calendar. */
export function isDate(written: string): boolean {
  return /^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(written) && !Number.isNaN(Date.parse(utc(written)))
}

function utc(written: string): string {
  return `${written.replace(' ', 'T')}Z`
}

function offsetAt(local: string, zone: string): number {
  return Temporal.PlainDateTime.from(local.replace(' ', 'T')).toZonedDateTime(zone).offsetNanoseconds / 60e9
}

function offsetOf(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}
