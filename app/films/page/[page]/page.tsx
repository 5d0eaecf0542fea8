import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { FilmWall } from '@/components/film/FilmWall'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { prerenderedPaths } from '@/lib/content/catalogue/prerender'
import { laterPages, pageNumber, paginate, WALL_SIZE } from '@/lib/model/paginate'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  const paths = prerenderedPaths(catalogue)
  return laterPages(catalogue.films.length, WALL_SIZE).filter(({ page }) =>
    paths.has(routes.films(Number(page))),
  )
}

export async function generateMetadata({ params }: PageProps<'/films/page/[page]'>) {
  const page = pageNumber((await params).page)
  return pageMetadata({
    title: `Films, page ${page}`,
    description: `Tous les films dont parle Photogramme, de A à Z, en un mur d’affiches dessinées pour eux. Page ${page}.`,
    path: routes.films(page),
  })
}

export default async function Page({ params }: PageProps<'/films/page/[page]'>) {
  const page = pageNumber((await params).page)
  const { films, reviews } = await getCatalogue()
  const shown = paginate(films, page, WALL_SIZE) ?? notFound()
  return <FilmWall films={shown} reviews={reviews} page={page} total={films.length} />
}
