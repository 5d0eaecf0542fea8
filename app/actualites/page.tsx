import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { ListingPage } from '@/components/listing/ListingPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { listMetadata, listPage, NEWS } from '@/lib/seo/articleLists'

export const generateMetadata = () => listMetadata(NEWS)

export default async function Page() {
  return <ListingPage {...(listPage(NEWS, await getCatalogue(), 1) ?? notFound())} />
}
