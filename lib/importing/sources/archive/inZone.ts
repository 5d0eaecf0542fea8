import { Temporal } from 'temporal-polyfill'

/** An instant by the clock of a site, whose addresses hold its days; a day alone stays. */
export function inZone(instant: string, zone: string | undefined): string {
  if (!zone || !instant.includes('T')) return instant
  try {
    const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
    return zoned.toString({ timeZoneName: 'never', fractionalSecondDigits: 0 })
  } catch {
    return instant
  }
}
