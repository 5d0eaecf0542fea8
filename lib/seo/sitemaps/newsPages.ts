import type { Catalogue } from '../../content/catalogue/catalogue'
import { isOfOpening } from '../../model/article/publication'
import type { Article } from '../../model/items'
import type { Milliseconds } from '../../time/clock'
import { epoch } from '../../time/instant'

const TWO_DAYS: Milliseconds = 48 * 60 * 60 * 1000

/** Google News takes at most this many. https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const MOST_NEWS_PAGES = 1000

/**
 * The articles of the last two days, newest first: what a news sitemap may name. What was written for the opening of
 * the site about earlier days is no news, nor what another site has published before.
 */
export function newsPages({ articles }: Catalogue, now: Milliseconds): Article[] {
  return articles
    .filter(article => epoch(article.date) > now - TWO_DAYS && !isOfOpening(article) && !article.imported)
    .slice(0, MOST_NEWS_PAGES)
}
