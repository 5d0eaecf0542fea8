import { PARIS } from '../time/clock'

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: PARIS })
const clock = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone: PARIS })
const month = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const weekdayName = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const dayAndMonth = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', timeZone: 'UTC' })
const partial = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
const weekdayAndMonth = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})

/**
 * « 1er juin 2020 »: French writes the first of a month, and no other day, as an ordinal, and keeps a day on the line
 * of its month.
 */
const ordinal = (date: string) =>
  date.replace(/(?<!\d)(\d{1,2}) (?=\p{L})/u, (_, day: string) => `${day === '1' ? '1er' : day}\u00A0`)

/** The day of a stored instant in Paris: « 19 juin 2020 ». */
export function formatDay(instant: string): string {
  return ordinal(day.format(new Date(instant)))
}

/** The hour of a stored instant in Paris: « 9 h », « 18 h 20 ». */
export function formatHour(instant: string): string {
  const [hours, minutes] = formatClock(instant).split(':')
  const rounded = `${Number(hours)}\u00A0h`
  return minutes === '00' ? rounded : `${rounded}\u00A0${minutes}`
}

/** The hour of a stored instant in Paris in tabular form: « 09:00 ». */
export function formatClock(instant: string): string {
  return clock.format(new Date(instant))
}

/** Day and hour, where the zone is named beside it: « 19 juin 2020 à 9 h ». */
export function formatDayAndHour(instant: string): string {
  return `${formatDay(instant)} à\u00A0${formatHour(instant)}`
}

/** Day and hour with the zone named: « 19 juin 2020 à 9 h (heure de Paris) ». */
export function formatInstant(instant: string): string {
  return `${formatDayAndHour(instant)} (heure de Paris)`
}

/** A calendar day, month or year as precise as it is known: « 19 juin 2020 », « avril 1975 », « 2020 ». */
export function formatPartialDay(value: string): string {
  if (/^\d{4}$/.test(value)) return value
  if (/^\d{4}-\d{2}$/.test(value)) return month.format(new Date(`${value}-01T00:00:00Z`))
  return ordinal(partial.format(new Date(`${value}T00:00:00Z`)))
}

/** A calendar day, month or year within a sentence: « le 19 juin 2020 », « en avril 1975 », « en 2020 ». */
export function formatOn(value: string): string {
  return `${value.length === 10 ? 'le' : 'en'}\u00A0${formatPartialDay(value)}`
}

/** « janvier 2024 » for `2024`, `01`. */
export function formatMonth(year: string, monthNumber: string): string {
  return formatPartialDay(`${year}-${monthNumber}`)
}

/** A calendar day with its weekday: « samedi 21 novembre 2026 ». */
export function formatWeekday(day: string): string {
  return ordinal(weekdayName.format(new Date(`${day}T00:00:00Z`)))
}

/** A calendar day without its year: « 18 novembre ». */
export function formatDayAndMonth(day: string): string {
  return ordinal(dayAndMonth.format(new Date(`${day}T00:00:00Z`)))
}

/**
 * « du 17 au 23 juin 2020 », « du 29 avril au 5 mai 2020 », for two calendar days.
 *
 * @param format how one of them is written; formatDayAndMonth makes it « du 17 au 23 juin »
 */
export function formatDays(first: string, last: string, format = formatPartialDay): string {
  const [from, to] = [format(first), format(last)]
  const [fromDay, ...fromRest] = from.split(/[ \u00A0]/)
  const toRest = to.split(/[ \u00A0]/).slice(1)
  while (fromRest.length > 0 && fromRest.at(-1) === toRest.at(-1)) {
    fromRest.pop()
    toRest.pop()
  }
  const [fromMonth, ...fromYear] = fromRest
  const start = [[fromDay, fromMonth].filter(Boolean).join('\u00A0'), ...fromYear].join(' ')
  return `du\u00A0${start} au\u00A0${to}`
}

/** A calendar day whose year is told already: « mercredi 17 juin », « vendredi 1er mai ». */
export function formatDayOfWeek(date: string): string {
  return ordinal(weekdayAndMonth.format(new Date(`${date}T00:00:00Z`)))
}
