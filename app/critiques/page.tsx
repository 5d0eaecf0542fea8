import { notFound } from 'next/navigation'
import { AllFilters } from '@/components/filters/AllFilters'
import { ListingPage } from '@/components/listing/ListingPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { reviewSpace } from '@/lib/filters/reviewSpace'
import { listMetadata, listPage, REVIEWS } from '@/lib/seo/articleLists'

export const generateMetadata = () => listMetadata(REVIEWS)

export default async function Page() {
  const catalogue = await getCatalogue()
  return (
    <ListingPage
      {...(listPage(REVIEWS, catalogue, 1) ?? notFound())}
      filters={<AllFilters space={reviewSpace(catalogue)} noun={REVIEWS.noun} />}
    />
  )
}
