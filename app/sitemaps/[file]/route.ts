import { notFound } from 'next/navigation'
import { currentInstant } from '@/lib/clock'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { sitemapFile } from '@/lib/sitemaps/sitemapFiles'
import { lastChangeOf } from '@/lib/sitemaps/sitemapPages'
import { xmlAnswer } from '@/lib/sitemaps/xmlAnswer'

/** The news file depends on the hour, and the others are sent while they are written. */
export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: RouteContext<'/sitemaps/[file]'>): Promise<Response> {
  const catalogue = await getCatalogue()
  const body = sitemapFile(catalogue, (await params).file, currentInstant()) ?? notFound()
  return xmlAnswer(body, lastChangeOf(catalogue.articles))
}
