import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { ListingPage } from '@/components/listing/ListingPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { pageNumber } from '@/lib/model/paginate'
import { FEATURES, listMetadata, listPage, pagesToPrerender } from '@/lib/seo/articleLists'

type Props = PageProps<'/dossiers/page/[page]'>

export async function generateStaticParams() {
  return pagesToPrerender(FEATURES, await getCatalogue())
}

export async function generateMetadata({ params }: Props) {
  return listMetadata(FEATURES, pageNumber((await params).page))
}

export default async function Page({ params }: Props) {
  const page = pageNumber((await params).page)
  return <ListingPage {...(listPage(FEATURES, await getCatalogue(), page) ?? notFound())} />
}
