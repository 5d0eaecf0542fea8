import { notFound } from 'next/navigation'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { slugsToPrerender } from '@/lib/content/catalogue/prerender'
import { pngAnswer } from '@/lib/drawings/pngAnswer'
import { composePoster } from '@/lib/posters/composePoster'
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
  if (file === 'affiche.png') return (await pngAnswer(routes.filmPoster(slug))) ?? notFound()
  const crop = ART_CROPS.find(name => file === `${name}.svg`) ?? notFound()
  return new Response(composePoster(film, crop), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  })
}
