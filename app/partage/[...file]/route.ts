import { notFound } from 'next/navigation'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { rasterise } from '@/lib/posters/rasterise'
import { composeShare } from '@/lib/share/composeShare'
import { sharePageOf } from '@/lib/share/sharePage'

export const dynamic = 'force-static'

/** Each is drawn when first asked for: by those who share the page, and by search engines. */
export function generateStaticParams() {
  return []
}

export async function GET(_: Request, { params }: RouteContext<'/partage/[...file]'>): Promise<Response> {
  const path = `/partage/${(await params).file.join('/')}`
  const { page, crop } = sharePageOf(await getCatalogue(), path) ?? notFound()
  return new Response(await rasterise(composeShare(page, crop)), {
    headers: { 'Content-Type': 'image/png' },
  })
}
