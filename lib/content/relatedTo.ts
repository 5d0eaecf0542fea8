import type { Article } from '../model/items'
import type { Related, Ties } from '../model/article/related'

const MOST = 4

/**
 * What to read after `article`: the editor's choice first, then items that share something with it,
 * the strongest tie first and the newest first among equals. One reason each, the strongest.
 *
 * @param story the other items of its story, which the page shows apart
 */
export function relatedTo(article: Article, ties: Ties, story: ReadonlySet<Article>): Related[] {
  const chosen = article.related.map(other => ({ article: other, reason: 'choix de la rédaction' }))
  const taken = new Set([article, ...article.related])
  const near = ties.nearest(article, MOST - chosen.length, other => taken.has(other) || story.has(other))
  return [...chosen.filter(({ article: other }) => !story.has(other)), ...near]
}
