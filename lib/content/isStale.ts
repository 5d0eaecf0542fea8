/** Offers change with every contract: after so many days one must be looked up again. */
const DAYS_OF_TRUST = 90

/**
 * Whether it is too long since an offer was verified.
 *
 * @param checkedOn a day, month or year; of the latter two the first day counts
 * @param today as `2026-11-21`
 */
export function isStale(checkedOn: string, today: string): boolean {
  const first = `${checkedOn}-01-01`.slice(0, 10)
  return (Date.parse(today) - Date.parse(first)) / 86_400_000 > DAYS_OF_TRUST
}
