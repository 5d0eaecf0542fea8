import '@/app/globals.css'
import { FilmGrid } from '@/components/film/FilmGrid'
import { FilteredPage } from '@/components/filters/FilteredPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { filmSpace } from '@/lib/filters/filmSpace'
import { filteredPage } from '@/lib/filters/filteredPage'
import { readState } from '@/lib/filters/state'
import { WALL_SIZE } from '@/lib/model/paginate'
import { routes } from '@/lib/routes'
import { filterMetadata } from '@/lib/seo/filterMetadata'

type Props = PageProps<'/films/filtrer'>

export async function generateMetadata({ searchParams }: Props) {
  const space = filmSpace(await getCatalogue())
  return filterMetadata(space, readState(space, await searchParams), 'Films')
}

/** The films that meet some criteria, in some order. Rendered at every request, and light like the others. */
export default async function Page({ searchParams }: Props) {
  const catalogue = await getCatalogue()
  const { shown, ...page } = filteredPage(filmSpace(catalogue), await searchParams, WALL_SIZE)
  return (
    <FilteredPage
      title="Films"
      noun="film"
      trail={[{ name: 'Films', href: routes.films() }]}
      page={page}
      paths={shown.map(({ slug }) => routes.film(slug))}
    >
      <FilmGrid films={shown} reviews={catalogue.reviewsOf(shown)} />
    </FilteredPage>
  )
}
