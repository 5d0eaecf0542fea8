import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { sitemapFiles } from '@/lib/seo/sitemaps/sitemapFiles'
import { writeIndex } from '@/lib/seo/sitemaps/writeSitemap'
import { xmlAnswer } from '@/lib/seo/sitemaps/xmlAnswer'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const catalogue = await getCatalogue()
  return xmlAnswer(catalogue, 'sitemap.xml', () => writeIndex(sitemapFiles(catalogue)))
}
