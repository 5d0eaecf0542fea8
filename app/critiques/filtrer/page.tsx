import '@/app/globals.css'
import { FilteredPage } from '@/components/filters/FilteredPage'
import { Listing } from '@/components/listing/Listing'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { filteredPage } from '@/lib/filters/filteredPage'
import { reviewSpace } from '@/lib/filters/reviewSpace'
import { readState } from '@/lib/filters/state'
import { pathOf } from '@/lib/model/pathOf'
import { routes } from '@/lib/routes'
import { filterMetadata } from '@/lib/seo/filterMetadata'

type Props = PageProps<'/critiques/filtrer'>

export async function generateMetadata({ searchParams }: Props) {
  const space = reviewSpace(await getCatalogue())
  return filterMetadata(space, readState(space, await searchParams), 'Critiques')
}

/** The reviews that meet some criteria, in some order. Rendered at every request, and light like the others. */
export default async function Page({ searchParams }: Props) {
  const { shown, ...page } = filteredPage(reviewSpace(await getCatalogue()), await searchParams)
  return (
    <FilteredPage
      title="Critiques"
      noun="critique"
      trail={[{ name: 'Critiques', href: routes.reviews() }]}
      page={page}
      paths={shown.map(pathOf)}
    >
      <Listing articles={shown} level={2} isFirst />
    </FilteredPage>
  )
}
