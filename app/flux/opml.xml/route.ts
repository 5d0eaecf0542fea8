import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { allFeeds } from '@/lib/feeds/allFeeds'
import { toOpml } from '@/lib/feeds/toOpml'
import { lastModified } from '@/lib/seo/sitemaps/lastModified'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const catalogue = await getCatalogue()
  return new Response(toOpml(allFeeds(catalogue)), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8', ...lastModified(catalogue.articles) },
  })
}
