import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { ListingPage } from '@/components/listing/ListingPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { pageNumber } from '@/lib/model/paginate'
import { listMetadata, listPage, taggedWith } from '@/lib/seo/articleLists'

type Props = PageProps<'/mots-cles/[slug]/page/[page]'>

/** Later pages of a keyword are read seldom: each is rendered when first asked for. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  const { slug, page } = await params
  const tag = (await getCatalogue()).tag(slug)
  return tag ? listMetadata(taggedWith(tag), pageNumber(page), `Mot-clé\u00A0: ${tag.label}`) : {}
}

export default async function Page({ params }: Props) {
  const { slug, page } = await params
  const catalogue = await getCatalogue()
  const list = taggedWith(catalogue.tag(slug) ?? notFound())
  return <ListingPage {...(listPage(list, catalogue, pageNumber(page)) ?? notFound())} />
}
