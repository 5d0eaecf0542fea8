import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { ListingPage } from '@/components/listing/ListingPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { pageNumber } from '@/lib/model/paginate'
import { listMetadata, listPage, NEWS, pagesToPrerender } from '@/lib/seo/articleLists'

type Props = PageProps<'/actualites/page/[page]'>

export async function generateStaticParams() {
  return pagesToPrerender(NEWS, await getCatalogue())
}

export async function generateMetadata({ params }: Props) {
  return listMetadata(NEWS, pageNumber((await params).page))
}

export default async function Page({ params }: Props) {
  const page = pageNumber((await params).page)
  return <ListingPage {...(listPage(NEWS, await getCatalogue(), page) ?? notFound())} />
}
