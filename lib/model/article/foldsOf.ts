import { formatMonth } from '../../format/date'
import { addToGroup } from '../../text/addToGroup'
import type { Article } from '../items'

/** Articles that stand together behind one line. */
export type Fold = {
  /** « Balle perdue 2, automne 2022 », « 2022 ». */
  label: string
  articles: [Article, ...Article[]]
}

/** By the number of the month, from 1. December is told by its own name: winter would be that of two years. */
const SEASONS: Record<string, readonly number[]> = {
  hiver: [1, 2],
  printemps: [3, 4, 5],
  été: [6, 7, 8],
  automne: [9, 10, 11],
}

/** Articles by the film that they are about first and by year, in the order in which they come. */
export function foldsByFilm(articles: readonly Article[]): Fold[] {
  return foldsBy(
    articles,
    article => `${article.films[0]?.slug ?? ''} ${article.date.slice(0, 4)}`,
    folded => {
      const film = folded[0].films[0]
      const time = spanOf(folded)
      return film ? `${film.title}, ${time}` : time
    },
  )
}

/** Articles by year, in the order in which they come. */
export function foldsByYear(articles: readonly Article[]): Fold[] {
  return foldsBy(
    articles,
    ({ date }) => date.slice(0, 4),
    ([{ date }]) => date.slice(0, 4),
  )
}

function foldsBy(
  articles: readonly Article[],
  keyOf: (article: Article) => string,
  labelOf: (articles: Fold['articles']) => string,
): Fold[] {
  const groups = new Map<string, Fold['articles']>()
  for (const article of articles) addToGroup(groups, keyOf(article), article)
  return [...groups.values()].map(folded => ({ label: labelOf(folded), articles: folded }))
}

/** The month, the season or the year that holds all of some articles of one year: « automne 2022 ». */
function spanOf(articles: Fold['articles']): string {
  const year = articles[0].date.slice(0, 4)
  const months = new Set(articles.map(({ date }) => Number(date.slice(5, 7))))
  if (months.size === 1) return formatMonth(year, articles[0].date.slice(5, 7))
  const season = Object.keys(SEASONS).find(name => [...months].every(month => SEASONS[name]?.includes(month)))
  return season ? `${season} ${year}` : year
}
