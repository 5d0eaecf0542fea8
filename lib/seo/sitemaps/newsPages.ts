import type { Catalogue } from '../../content/catalogue/catalogue'
import type { Article } from '../../model/items'
import type { Milliseconds } from '../../time/clock'
import { epoch } from '../../time/instant'

const TWO_DAYS: Milliseconds = 48 * 60 * 60 * 1000

/** Google News takes at most this many. https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const MOST_NEWS_PAGES = 1000

/** The articles of the last two days, newest first: what a news sitemap may name. */
export function newsPages({ articles }: Catalogue, now: Milliseconds): Article[] {
  return articles
    .filter(({ date, partner }) => epoch(date) > now - TWO_DAYS && partner?.mode !== 'full')
    .slice(0, MOST_NEWS_PAGES)
}
