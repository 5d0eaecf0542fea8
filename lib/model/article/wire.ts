import { capitalised } from '../../format/capitalised'
import { formatDayOfWeek, formatPartialDay } from '../../format/date'
import { dayNumber } from '../../time/day'
import type { Article } from '../items'

/** How many headlines « Le fil » holds on its own page. */
export const WIRE_LENGTH = 50

/** Days, today among them, that the wire tells one by one; older ones stand together by month. */
const DAYS_APART = 7

/** Headlines of a day or of a month, newest first. */
export type WireGroup = {
  /** « Aujourd’hui », « Hier », « Jeudi 26 novembre », « Novembre 2026 ». */
  label: string
  /** The day as `2026-11-26`, the month as `2026-11`. */
  date: string
  /** What stands before each headline: its hour today, its day in a month, nothing on other days. */
  mark: 'hour' | 'none' | 'day'
  articles: [Article, ...Article[]]
}

/**
 * The wire by day, and what is older than a week by month: the hour matters on the day itself only.
 *
 * @param articles newest first
 * @param today the day in Paris, as `2026-11-30`
 */
export function wireOf(articles: readonly Article[], today: string): WireGroup[] {
  const groups: WireGroup[] = []
  for (const article of articles) {
    // The first characters of a stored instant are its day in Paris.
    const day = article.date.slice(0, 10)
    const age = dayNumber(today) - dayNumber(day)
    const date = age < DAYS_APART ? day : day.slice(0, 7)
    const last = groups.at(-1)
    if (last?.date === date) last.articles.push(article)
    else groups.push({ ...headOf(date, age), date, articles: [article] })
  }
  return groups
}

function headOf(date: string, age: number): Pick<WireGroup, 'label' | 'mark'> {
  if (age <= 0) return { label: 'Aujourd’hui', mark: 'hour' }
  if (age === 1) return { label: 'Hier', mark: 'none' }
  return age < DAYS_APART
    ? { label: capitalised(formatDayOfWeek(date)), mark: 'none' }
    : { label: capitalised(formatPartialDay(date)), mark: 'day' }
}
