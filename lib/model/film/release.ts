/**
 * Whether a day, month or year has come on `today`. Of a month or year that is running nobody can tell, so it
 * has not.
 *
 * @param date as precise as it is known: `2020-06-19`, `2020-06`, `2020`
 * @param today as `2026-11-21`
 */
export function hasComeOut(date: string, today: string): boolean {
  return date.length === 10 ? date <= today : date < today.slice(0, date.length)
}
