import { notFound } from 'next/navigation'
import { ListingPage } from '@/components/ListingPage'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { pageNumber } from '@/lib/content/paginate'
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
