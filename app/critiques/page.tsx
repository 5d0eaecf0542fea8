import { AllFilters } from '@/components/filters/AllFilters'
import { ListingPage } from '@/components/ListingPage'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { paginate } from '@/lib/content/paginate'
import { reviewSpace } from '@/lib/filters/reviewSpace'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export const metadata = pageMetadata({
  title: 'Critiques',
  description:
    'Toutes les critiques de films de Photogramme, notées sur 5, du plus récent article au plus ancien.',
  path: routes.reviews(),
  feed: 'critiques',
})

export default async function Page() {
  const catalogue = await getCatalogue()
  const { reviews: all } = catalogue
  return (
    <ListingPage
      title="Critiques"
      noun="critique"
      articles={paginate(all, 1) ?? []}
      page={1}
      total={all.length}
      href={routes.reviews}
      filters={<AllFilters space={reviewSpace(catalogue)} noun="critique" />}
    />
  )
}
