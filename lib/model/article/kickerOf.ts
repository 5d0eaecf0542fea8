import { capitalised } from '../../format/capitalised'
import type { NewsFormat } from '../../vocabulary'
import { CONTENT_TYPES } from '../contentTypes'
import type { Article, News } from '../items'

const FORMAT_NAMES: Record<NewsFormat, string> = { actualite: 'Actualité', dossier: 'Dossier', top: 'Top' }

/** What readers must know before they open it: an opinion, a fact, a long read, or somebody else's text. */
export function kickerOf(article: Article): string {
  if (article.partner) return 'Partenaire'
  if (article.kind === 'news' && article.agency) return 'Dépêche'
  return sectionName(article)
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
