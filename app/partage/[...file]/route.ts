import { notFound } from 'next/navigation'
import { pngAnswer } from '@/lib/drawings/pngAnswer'

export const dynamic = 'force-static'

/**
 * The image by which other sites show a page. Each is drawn when first asked for: by those who share the page, and by
 * search engines.
 */
export function generateStaticParams() {
  return []
}

export async function GET(_: Request, { params }: RouteContext<'/partage/[...file]'>): Promise<Response> {
  return (await pngAnswer(`/partage/${(await params).file.join('/')}`)) ?? notFound()
}
