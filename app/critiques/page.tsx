import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { ratingFigure, yearsFigure } from '@/components/entity/figures'
import { AllFilters } from '@/components/filters/AllFilters'
import { ListingPage } from '@/components/listing/ListingPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { reviewSpace } from '@/lib/filters/reviewSpace'
import { listMetadata, listPage, REVIEWS } from '@/lib/seo/articleLists'

export const generateMetadata = () => listMetadata(REVIEWS)

export default async function Page() {
  const catalogue = await getCatalogue()
  const { reviews } = catalogue
  return (
    <ListingPage
      {...(listPage(REVIEWS, catalogue, 1) ?? notFound())}
      figures={[ratingFigure(reviews), yearsFigure(reviews.map(({ film }) => film))]}
      filters={<AllFilters space={reviewSpace(catalogue)} noun={REVIEWS.noun} />}
    />
  )
}
