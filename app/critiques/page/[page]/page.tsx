import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { ListingPage } from '@/components/listing/ListingPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { pageNumber } from '@/lib/model/paginate'
import { listMetadata, listPage, pagesToPrerender, REVIEWS } from '@/lib/seo/articleLists'

type Props = PageProps<'/critiques/page/[page]'>

export async function generateStaticParams() {
  return pagesToPrerender(REVIEWS, await getCatalogue())
}

export async function generateMetadata({ params }: Props) {
  return listMetadata(REVIEWS, pageNumber((await params).page))
}

export default async function Page({ params }: Props) {
  const page = pageNumber((await params).page)
  return <ListingPage {...(listPage(REVIEWS, await getCatalogue(), page) ?? notFound())} />
}
