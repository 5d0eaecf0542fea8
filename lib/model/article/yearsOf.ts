import { addToGroup } from '../../text/addToGroup'
import type { Article } from '../items'

/** What was published in a year, by month; months are two digits. */
export type YearOfArticles = { year: string; months: { month: string; articles: Article[] }[] }

/**
 * Articles by year and month, in their own order. Instants are stored with the offset of Paris, so their first
 * characters are the Paris year and month.
 */
export function yearsOf(articles: readonly Article[]): YearOfArticles[] {
  const years = new Map<string, Map<string, Article[]>>()
  for (const article of articles) {
    const year = article.date.slice(0, 4)
    const months = years.get(year) ?? new Map<string, Article[]>()
    years.set(year, months)
    addToGroup(months, article.date.slice(5, 7), article)
  }
  return [...years].map(([year, months]) => ({
    year,
    months: [...months].map(([month, monthArticles]) => ({ month, articles: monthArticles })),
  }))
}
