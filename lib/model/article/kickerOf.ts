import { capitalised } from '../../format/capitalised'
import { type NewsFormat, SUBJECTS } from '../../vocabulary'
import { CONTENT_TYPES } from '../contentTypes'
import type { Article, News } from '../items'

const FORMAT_NAMES: Record<NewsFormat, string> = { actualite: 'Actualité', dossier: 'Dossier', top: 'Top' }

/**
 * What stands above the headline of an article among its like: of a review the film, of a dispatch the agency that
 * signs it, of a news item what it tells of.
 */
export function kickerOf(article: Article): string {
  if (article.kind === 'review') return `${article.film.title}, ${article.film.year}`
  const agency = agencyOf(article)
  if (agency) return agency
  return article.subject && article.format === 'actualite' ? SUBJECTS[article.subject] : formatName(article)
}

/**
 * What stands above the headline of an article among articles of other kinds: an opinion, a fact, a long read, a
 * dispatch.
 */
export function mixedKickerOf(article: Article): string {
  if (agencyOf(article)) return 'Dépêche'
  return sectionName(article)
}

/** The agency that signs an article; null for a text of ours, also for one made after a dispatch. */
function agencyOf({ authors }: Article): string | null {
  return authors.find(({ kind }) => kind === 'agency')?.name ?? null
}

/** What stands above the headlines of a list: what its articles are, only where they are of several kinds. */
export function kickersIn(articles: readonly Article[]): (article: Article) => string {
  return new Set(articles.map(({ kind }) => kind)).size > 1 ? mixedKickerOf : kickerOf
}

/** What an article is, whoever wrote it: « Critique », or the format of a news item. */
export function sectionName(article: Article): string {
  return article.kind === 'news' ? formatName(article) : capitalised(CONTENT_TYPES[article.kind].word.one)
}

/** « Actualité », « Dossier » or « Top », whoever wrote it. */
export function formatName({ format }: Pick<News, 'format'>): string {
  return FORMAT_NAMES[format]
}

/** Whether it is a dossier or a top: what stays worth reading when its day is over. */
export function isFeature(article: Article): article is News {
  return article.kind === 'news' && article.format !== 'actualite'
}
