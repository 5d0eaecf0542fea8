import { isQuoted } from '../text/sentences'
import { MONTHS } from '../time/months'
import type { LintRule } from './passage'

const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const
const DATED = new RegExp(
  `(?<!\\p{L})(${DAYS.join('|')})\\s+(1er|\\d{1,2})\\s+(${[...MONTHS.keys()].join('|')})(?!\\p{L})(?:\\s+(\\d{4}))?`,
  'giu',
)

/** « mardi 10 novembre 2022 » was a Thursday. Without a year, the date is the nearest to the publication. */
export const weekday: LintRule = {
  id: 'weekday',
  severity: 'warning',
  check: ({ text }, { day }) =>
    [...text.matchAll(DATED)].flatMap(match => {
      const [written, name = '', dayOfMonth = '', monthName = '', year] = match
      if (isQuoted(text, match.index)) return []
      const month = MONTHS.get(monthName.toLowerCase()) ?? 1
      const number = Number.parseInt(dayOfMonth, 10)
      const date = year ? utc(Number(year), month, number) : day ? nearestDate(day, month, number) : null
      if (!date) return []
      if (date.getUTCDate() !== number) {
        return {
          at: match.index,
          message: `« ${written} » — Ce jour n’existe pas au calendrier.`,
          hint: 'Vérifiez la date.',
        }
      }
      const right = DAYS[date.getUTCDay()]
      if (right === name.toLowerCase()) return []
      return {
        at: match.index,
        message: `« ${written} » — Le ${number === 1 ? '1er' : number} ${monthName} ${date.getUTCFullYear()} est un ${right}.`,
        hint: `Écrivez « ${right} », ou corrigez la date.`,
      }
    }),
  examples: {
    ok: [
      'Le jeudi 10 novembre 2022, le film sort.',
      'Le jeudi 10 novembre, le film sort.',
      'Le vendredi 30 décembre, le film sort.',
      'Il répond : « Le mardi 10 novembre 2022, je tourne. »',
    ],
    notOk: [
      'Le mardi 10 novembre 2022, le film sort.',
      'Le mardi 10 novembre, le film sort.',
      'Le lundi 2 janvier, puis le mardi 3 janvier, puis le mardi 4 janvier.',
      'Le mardi 31 novembre 2022.',
      { text: 'Le mardi 10 novembre 2022, le film sort.', day: null },
    ],
  },
}

function utc(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day))
}

function nearestDate(day: string, month: number, dayOfMonth: number): Date {
  const published = new Date(`${day}T00:00:00Z`)
  const year = published.getUTCFullYear()
  const distance = (date: Date) => Math.abs(date.getTime() - published.getTime())
  return [year - 1, year, year + 1]
    .map(one => utc(one, month, dayOfMonth))
    .reduce((best, date) => (distance(date) < distance(best) ? date : best))
}
