import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { ListingPage } from '@/components/listing/ListingPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { FEATURES, listMetadata, listPage } from '@/lib/seo/articleLists'

export const generateMetadata = () => listMetadata(FEATURES)

export default async function Page() {
  return <ListingPage {...(listPage(FEATURES, await getCatalogue(), 1) ?? notFound())} />
}
