import { realInstant } from '@/lib/clock'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { allFeeds } from '@/lib/feeds/allFeeds'
import { toOpml } from '@/lib/feeds/toOpml'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const opml = toOpml(allFeeds(await getCatalogue()))
  return new Response(opml, {
    headers: {
      'Content-Type': 'text/x-opml; charset=utf-8',
      // Written anew for every edition: nothing tells when a subject had its first feed.
      'Last-Modified': new Date(realInstant()).toUTCString(),
    },
  })
}
