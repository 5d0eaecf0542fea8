import { isQuoted } from '../text/sentences'
import { MONTHS } from '../time/months'
import type { LintRule } from './passage'

const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const
const DATED = new RegExp(
  `(?<!\\p{L})(${DAYS.join('|')})\\s+(1er|\\d{1,2})\\s+(${[...MONTHS.keys()].join('|')})(?!\\p{L})(?:\\s+(\\d{4}))?`,
  'giu',
)

/** France counts by this calendar since December 1582; the days before it are those of another one. */
const FIRST_YEAR = 1583
/** So far from the publication, in days, a date without a year may be that of the year before or after. */
const CLEAR = 120
const DAY_MS = 86_400_000

/** « mardi 10 novembre 2022 » was a Thursday. Without a year, the date is the nearest to the publication. */
export const weekday: LintRule = {
  id: 'weekday',
  severity: 'warning',
  check: ({ words }, { day }) => {
    const yearsTold = [...words.matchAll(/(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/g)].map(([year]) => Number(year))
    return [...words.matchAll(DATED)].flatMap(match => {
      const [written, name = '', dayOfMonth = '', monthName = '', year] = match
      if (isQuoted(words, match.index)) return []
      const month = MONTHS.get(monthName.toLowerCase()) ?? 1
      const number = Number.parseInt(dayOfMonth, 10)
      const noDay = {
        at: match.index,
        message: `« ${written} » — Ce jour n’existe pas au calendrier.`,
        hint: 'Vérifiez la date.',
      }
      if (number > daysOf(month)) return noDay
      if (year && Number(year) < FIRST_YEAR) return []
      const dates = year ? existing([Number(year)], month, number) : datesNear(day, month, number, yearsTold)
      const [date] = dates
      if (!date) return year ? noDay : []
      if (dates.some(one => DAYS[one.getUTCDay()] === name.toLowerCase())) return []
      const right = DAYS[date.getUTCDay()]
      return {
        at: match.index,
        message: `« ${written} » — Le ${number === 1 ? '1er' : number} ${monthName} ${date.getUTCFullYear()} est un ${right}.`,
        hint: `Écrivez « ${right} », ou corrigez la date.`,
      }
    })
  },
  examples: {
    ok: [
      'Le jeudi 10 novembre 2022, le film sort.',
      'Le jeudi 10 novembre, le film sort.',
      'Le vendredi 30 décembre, le film sort.',
      'Il répond : « Le mardi 10 novembre 2022, je tourne. »',
      'Le dimanche 24 août 1572, Paris s’éveille.',
      'En 1944, le mardi 6 juin, ils débarquent.',
      'Le samedi 29 février, il naît.',
      'Le samedi 28 décembre 1895, on projette un film.',
    ],
    notOk: [
      'Le mardi 10 novembre 2022, le film sort.',
      'Le mardi 10 novembre, le film sort.',
      'Le lundi 2 janvier, puis le mardi 3 janvier, puis le mardi 4 janvier.',
      'Le mardi 31 novembre 2022.',
      'Le mercredi 29 février 2023.',
      'Le vendredi 30 février, il dort.',
      { text: 'Le mardi 10 novembre 2022, le film sort.', day: null },
    ],
  },
}

function utc(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day))
}

/** The most days that a month has in any year. */
function daysOf(month: number): number {
  return utc(2000, month + 1, 0).getUTCDate()
}

/** The date in those of the years that have it: 29 February is none of most. */
function existing(years: readonly number[], month: number, day: number): Date[] {
  return years.map(year => utc(year, month, day)).filter(date => date.getUTCDate() === day)
}

/**
 * The dates that a day and a month without a year may mean, the nearest to the publication first: that one alone when
 * it is near, those of the years that the text tells besides. None where nothing tells a year.
 */
function datesNear(
  published: string | null,
  month: number,
  day: number,
  yearsTold: readonly number[],
): Date[] {
  const told = existing(yearsTold, month, day)
  if (!published) return []
  const at = Date.parse(`${published}T00:00:00Z`)
  const year = new Date(at).getUTCFullYear()
  const distance = (date: Date) => Math.abs(date.getTime() - at) / DAY_MS
  const years = Array.from({ length: 17 }, (_, index) => year - 8 + index)
  const near = existing(years, month, day)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 3)
  const [nearest] = near
  if (!nearest) return told
  return distance(nearest) <= CLEAR ? [nearest, ...told] : [...near, ...told]
}
