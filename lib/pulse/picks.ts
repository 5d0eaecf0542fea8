import type { Film } from '../model/items'
import { type Day, weekdayOf } from '../time/day'

/** A reason of the calendar to see some films rather than others: what readers are told, and which films it is true of. */
export type Reason = { name: string; isTrueOf: (film: Film, day: Day) => boolean }

/** Films of so many years ago are called classics. */
const CLASSIC = 25

/** Of each day of the week, Sunday first. What they say is true of the record of a film, whatever the film is like. */
const OF_WEEKDAY: readonly Reason[] = [
  {
    name: 'Le dimanche, un classique',
    isTrueOf: ({ year }, day) => Number(day.slice(0, 4)) - year >= CLASSIC,
  },
  {
    name: 'Le lundi, moins de 1\u00A0h\u00A040',
    isTrueOf: ({ runtime }) => runtime !== undefined && runtime < 100,
  },
  { name: 'Le mardi, un film français', isTrueOf: ({ countries }) => countries[0] === 'FR' },
  {
    name: 'Sorti un mercredi',
    isTrueOf: ({ releases }, day) =>
      releases.some(
        ({ date, medium, country, cancelled }) =>
          medium === 'cinema' &&
          country === 'FR' &&
          !cancelled &&
          date.length === day.length &&
          date <= day &&
          weekdayOf(date) === 3,
      ),
  },
  { name: 'Le jeudi, un policier', isTrueOf: ({ genres }) => genres.includes('policier') },
  { name: 'Le vendredi, de l’action', isTrueOf: ({ genres }) => genres.includes('action') },
  {
    name: 'Le samedi, plus de deux heures',
    isTrueOf: ({ runtime }) => runtime !== undefined && runtime > 120,
  },
]

/** The seasons by their first month, as meteorologists count them. */
const SEASONS = [
  { name: 'Sorti un hiver', months: [12, 1, 2] },
  { name: 'Sorti un printemps', months: [3, 4, 5] },
  { name: 'Sorti un été', months: [6, 7, 8] },
  { name: 'Sorti un automne', months: [9, 10, 11] },
] as const

/** The reasons of a day, that of the season first. @param day in Paris, as `2026-11-21` */
export function reasonsOf(day: Day): Reason[] {
  const season = SEASONS.find(({ months }) => months.some(month => month === monthOf(day)))
  const weekday = OF_WEEKDAY[weekdayOf(day)]
  return [
    ...(season ? [{ name: season.name, isTrueOf: (film: Film) => cameOutIn(film, season.months, day) }] : []),
    ...(weekday ? [weekday] : []),
  ]
}

/** Whether a film came out, anywhere, in one of some months of a year before this one. */
function cameOutIn({ releases }: Film, months: readonly number[], day: Day): boolean {
  return releases.some(
    ({ date, medium, cancelled }) =>
      medium !== 'festival' &&
      !cancelled &&
      date.length >= 7 &&
      date.slice(0, 4) < day.slice(0, 4) &&
      months.includes(monthOf(date)),
  )
}

function monthOf(date: string): number {
  return Number(date.slice(5, 7))
}
