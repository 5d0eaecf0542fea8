import { getCatalogue } from '@/lib/content/getCatalogue'
import { sitemapFiles } from '@/lib/sitemaps/sitemapFiles'
import { writeIndex } from '@/lib/sitemaps/writeSitemap'
import { xmlAnswer } from '@/lib/sitemaps/xmlAnswer'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const catalogue = await getCatalogue()
  return xmlAnswer(catalogue, 'sitemap.xml', () => writeIndex(sitemapFiles(catalogue)))
}
