import { instantOf } from '../../model/article/publication'
import type { Article } from '../../model/items'
import { lastChangeOf } from './sitemapPages'

/**
 * When an answer that follows from articles last changed, as a header; none without any article. Never the time at
 * which the answer was written: it is written anew when an article that nobody may know of is touched, too.
 */
export function lastModified(articles: readonly Article[]): { 'Last-Modified'?: string } {
  const changed = lastChangeOf(articles)
  return changed === null ? {} : { 'Last-Modified': new Date(instantOf(changed)).toUTCString() }
}
