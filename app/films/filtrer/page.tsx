import { FilmGrid } from '@/components/film/FilmGrid'
import { FilteredPage } from '@/components/filters/FilteredPage'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { WALL_SIZE } from '@/lib/content/paginate'
import { canonicalState, itemsOfPage } from '@/lib/delivery/canonicalState'
import { filmSpace } from '@/lib/filters/filmSpace'
import { filterMetadata } from '@/lib/filters/filterMetadata'
import { findIn } from '@/lib/filters/findIn'
import { readState } from '@/lib/filters/state'
import { routes } from '@/lib/routes'

type Props = PageProps<'/films/filtrer'>

export async function generateMetadata({ searchParams }: Props) {
  const space = filmSpace(await getCatalogue())
  return filterMetadata(space, readState(space, await searchParams), 'Films')
}

/** The films that meet some criteria, in some order. Rendered at every request, and light like the others. */
export default async function Page({ searchParams }: Props) {
  const catalogue = await getCatalogue()
  const space = filmSpace(catalogue)
  const state = canonicalState(space, await searchParams)
  const { items, counts } = findIn(space, state)
  const shown = itemsOfPage(space, state, items, WALL_SIZE)
  return (
    <FilteredPage
      title="Films"
      noun="film"
      trail={[{ name: 'Films', href: routes.films() }]}
      space={space}
      state={state}
      counts={counts}
      found={items.length}
      pageSize={WALL_SIZE}
      paths={shown.map(({ slug }) => routes.film(slug))}
    >
      <FilmGrid films={shown} reviews={catalogue.reviewsOf(shown)} />
    </FilteredPage>
  )
}
