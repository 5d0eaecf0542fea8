import { notFound } from 'next/navigation'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { slugsToPrerender } from '@/lib/content/prerender'
import { composePoster } from '@/lib/posters/composePoster'
import { rasterise } from '@/lib/posters/rasterise'
import { ART_CROPS, routes } from '@/lib/routes'

export const dynamic = 'force-static'

/** The drawings of the films whose page the build renders; others, and all PNGs, when first asked for. */
export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(catalogue, catalogue.films, routes.film).flatMap(({ slug }) =>
    ART_CROPS.map(crop => ({ film: slug, file: `${crop}.svg` })),
  )
}

/** The generated art of a film: one SVG for each crop, and the poster as PNG. */
export async function GET(_request: Request, { params }: RouteContext<'/affiches/[film]/[file]'>) {
  const { film: slug, file } = await params
  const film = (await getCatalogue()).film(slug) ?? notFound()
  if (file === 'affiche.png') {
    return answer(await rasterise(composePoster(film, 'affiche')), 'image/png')
  }
  const crop = ART_CROPS.find(name => file === `${name}.svg`) ?? notFound()
  return answer(composePoster(film, crop), 'image/svg+xml; charset=utf-8')
}

function answer(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, { headers: { 'Content-Type': type } })
}
