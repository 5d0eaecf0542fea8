import { notFound } from 'next/navigation'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { lastChange } from '@/lib/feeds/feed'
import { feedOf, SECTION_SCOPES } from '@/lib/feeds/feedOf'
import { toAtom } from '@/lib/feeds/toAtom'
import { toJsonFeed } from '@/lib/feeds/toJsonFeed'
import { toRss } from '@/lib/feeds/toRss'
import { FEED_FORMATS, type FeedFormat } from '@/lib/routes'

export const dynamic = 'force-static'

const FEED_WRITERS = {
  'rss.xml': { type: 'application/rss+xml; charset=utf-8', write: toRss },
  'atom.xml': { type: 'application/atom+xml; charset=utf-8', write: toAtom },
  'feed.json': { type: 'application/feed+json; charset=utf-8', write: toJsonFeed },
} as const satisfies Record<FeedFormat, unknown>

/** The feeds of sections; all others are made when first asked for. */
export function generateStaticParams() {
  return SECTION_SCOPES.flatMap(scope =>
    FEED_FORMATS.map(format => ({ feed: scope === '' ? [format] : [scope, format] })),
  )
}

export async function GET(_: Request, { params }: RouteContext<'/flux/[...feed]'>): Promise<Response> {
  const parts = (await params).feed
  const format = FEED_FORMATS.find(name => name === parts.at(-1)) ?? notFound()
  const feed = feedOf(await getCatalogue(), parts.slice(0, -1).join('/')) ?? notFound()
  const { type, write } = FEED_WRITERS[format]
  const changed = lastChange(feed)
  return new Response(write(feed), {
    headers: { 'Content-Type': type, ...(changed && { 'Last-Modified': changed.toUTCString() }) },
  })
}
