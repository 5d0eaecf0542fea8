import { parseFeed } from '@rowanmanning/feed-parser'
import { parseJsonFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { allFeeds } from '@/lib/feeds/allFeeds'
import type { Feed } from '@/lib/feeds/feed'
import { feedOf } from '@/lib/feeds/feedOf'
import { toAtom } from '@/lib/feeds/toAtom'
import { toJsonFeed } from '@/lib/feeds/toJsonFeed'
import { toRss } from '@/lib/feeds/toRss'
import { FEED_FORMATS, type FeedFormat } from '@/lib/routes'

/** What a parser that is not ours finds in a feed: the identifier of each entry and where it leads. */
const READERS: Record<FeedFormat, (feed: Feed) => (string | null | undefined)[][]> = {
  'rss.xml': feed => parseFeed(toRss(feed)).items.map(({ id, url }) => [id, url]),
  'atom.xml': feed => parseFeed(toAtom(feed)).items.map(({ id, url }) => [id, url]),
  'feed.json': feed =>
    (parseJsonFeed(JSON.parse(toJsonFeed(feed))).items ?? []).map(({ id, url }) => [id, url]),
}

test('every feed of the site, in every form, is read by a parser that is not ours', async () => {
  const catalogue = await getCatalogue()
  const scopes = allFeeds(catalogue).flatMap(({ feeds }) => feeds.map(({ scope }) => scope))
  expect(scopes.length).toBeGreaterThan(100)
  for (const scope of scopes) {
    const feed = feedOf(catalogue, scope)
    if (!feed) throw new Error(`no feed ${scope}`)
    const entries = feed.entries.map(({ id, url }) => [id, url])
    for (const format of FEED_FORMATS) {
      expect([scope, format, READERS[format](feed)]).toEqual([scope, format, entries])
    }
  }
})
