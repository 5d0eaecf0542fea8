import '@/app/globals.css'
import { FilteredPage } from '@/components/filters/FilteredPage'
import { Listing } from '@/components/listing/Listing'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { filteredPage } from '@/lib/filters/filteredPage'
import { newsSpace } from '@/lib/filters/newsSpace'
import { readState } from '@/lib/filters/state'
import { pathOf } from '@/lib/model/pathOf'
import { routes } from '@/lib/routes'
import { filterMetadata } from '@/lib/seo/filterMetadata'

type Props = PageProps<'/actualites/filtrer'>

export async function generateMetadata({ searchParams }: Props) {
  const space = newsSpace(await getCatalogue())
  return filterMetadata(space, readState(space, await searchParams), 'Actualités')
}

/** The news that meet some criteria, in some order. Rendered at every request, and light like the others. */
export default async function Page({ searchParams }: Props) {
  const { shown, ...page } = filteredPage(newsSpace(await getCatalogue()), await searchParams)
  return (
    <FilteredPage
      title="Actualités"
      noun="actualité"
      trail={[{ name: 'Actualités', href: routes.newsList() }]}
      page={page}
      paths={shown.map(pathOf)}
    >
      <Listing articles={shown} level={2} isFirst />
    </FilteredPage>
  )
}
