import { notFound } from 'next/navigation'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { NEWS_SITEMAP, sitemapFile } from '@/lib/seo/sitemaps/sitemapFiles'
import { xmlAnswer } from '@/lib/seo/sitemaps/xmlAnswer'
import { currentInstant } from '@/lib/time/clock'

/** The news file depends on the hour, and the others are sent while they are written. */
export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: RouteContext<'/sitemaps/[file]'>): Promise<Response> {
  const { file } = await params
  const catalogue = await getCatalogue()
  const now = currentInstant()
  const write = () => sitemapFile(catalogue, file, now) ?? notFound()
  return xmlAnswer(catalogue, file === NEWS_SITEMAP ? null : file, write)
}
