import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { ListingPage } from '@/components/listing/ListingPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { slugsToPrerender } from '@/lib/content/catalogue/prerender'
import { routes } from '@/lib/routes'
import { listMetadata, listPage, taggedWith } from '@/lib/seo/articleLists'

type Props = PageProps<'/mots-cles/[slug]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(catalogue, catalogue.tags, routes.tag)
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const tag = (await getCatalogue()).tag(slug)
  return tag ? listMetadata(taggedWith(tag), 1, `Mot-clé\u00A0: ${tag.label}`) : {}
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const list = taggedWith(catalogue.tag(slug) ?? notFound())
  return <ListingPage {...(listPage(list, catalogue, 1) ?? notFound())} />
}
