import { AllFilters } from '@/components/filters/AllFilters'
import { ListingPage } from '@/components/ListingPage'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { paginate } from '@/lib/content/paginate'
import { reviewSpace } from '@/lib/filters/reviewSpace'
import { listMetadata, REVIEWS } from '@/lib/seo/articleLists'

export const metadata = listMetadata(REVIEWS)

export default async function Page() {
  const catalogue = await getCatalogue()
  const all = REVIEWS.of(catalogue)
  return (
    <ListingPage
      list={REVIEWS}
      articles={paginate(all, 1) ?? []}
      page={1}
      total={all.length}
      filters={<AllFilters space={reviewSpace(catalogue)} noun={REVIEWS.noun} />}
    />
  )
}
