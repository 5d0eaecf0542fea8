import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { AllFilters } from '@/components/filters/AllFilters'
import { ListingPage } from '@/components/listing/ListingPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { newsSpace } from '@/lib/filters/newsSpace'
import { listMetadata, listPage, NEWS } from '@/lib/seo/articleLists'

export const generateMetadata = () => listMetadata(NEWS)

export default async function Page() {
  const catalogue = await getCatalogue()
  return (
    <ListingPage
      {...(listPage(NEWS, catalogue, 1) ?? notFound())}
      filters={<AllFilters space={newsSpace(catalogue)} noun={NEWS.noun} />}
    />
  )
}
