import { notFound } from 'next/navigation'
import { ListingPage } from '@/components/ListingPage'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { paginate } from '@/lib/content/paginate'
import { slugsToPrerender } from '@/lib/content/prerender'
import { routes } from '@/lib/routes'
import { listMetadata, taggedWith } from '@/lib/seo/articleLists'

type Props = PageProps<'/mots-cles/[slug]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(
    catalogue,
    catalogue.tags.map(({ slug }) => slug),
    routes.tag,
  )
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const tag = (await getCatalogue()).tags.find(other => other.slug === slug)
  return tag ? listMetadata(taggedWith(tag), 1, `Mot-clé : ${tag.label}`) : {}
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const list = taggedWith(catalogue.tags.find(other => other.slug === slug) ?? notFound())
  const all = list.of(catalogue)
  return <ListingPage list={list} articles={paginate(all, 1) ?? notFound()} page={1} total={all.length} />
}
