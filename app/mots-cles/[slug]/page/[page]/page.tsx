import { notFound } from 'next/navigation'
import { ListingPage } from '@/components/ListingPage'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { pageNumber, paginate } from '@/lib/content/paginate'
import { listMetadata, taggedWith } from '@/lib/seo/articleLists'

type Props = PageProps<'/mots-cles/[slug]/page/[page]'>

/** Later pages of a keyword are read seldom: each is rendered when first asked for. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  const { slug, page } = await params
  const tag = (await getCatalogue()).tags.find(other => other.slug === slug)
  return tag ? listMetadata(taggedWith(tag), pageNumber(page), `Mot-clé : ${tag.label}`) : {}
}

export default async function Page({ params }: Props) {
  const { slug, page: parameter } = await params
  const catalogue = await getCatalogue()
  const list = taggedWith(catalogue.tags.find(other => other.slug === slug) ?? notFound())
  const page = pageNumber(parameter)
  const all = list.of(catalogue)
  return (
    <ListingPage list={list} articles={paginate(all, page) ?? notFound()} page={page} total={all.length} />
  )
}
