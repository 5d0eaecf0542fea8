import { notFound } from 'next/navigation'
import { ListingPage } from '@/components/ListingPage'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { pageNumber, paginate } from '@/lib/content/paginate'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

type Props = PageProps<'/mots-cles/[slug]/page/[page]'>

/** Later pages of a keyword are read seldom: each is rendered when first asked for. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  const { slug, page: parameter } = await params
  const tag = (await getCatalogue()).tags.find(other => other.slug === slug)
  if (!tag) return {}
  const page = pageNumber(parameter)
  return pageMetadata({
    title: `Mot-clé : ${tag.label}, page ${page}`,
    description: `Les critiques et actualités publiées par Photogramme sous le mot-clé « ${tag.label} », du plus récent au plus ancien. Page ${page}.`,
    path: routes.tag(slug, page),
  })
}

export default async function Page({ params }: Props) {
  const { slug, page: parameter } = await params
  const catalogue = await getCatalogue()
  const tag = catalogue.tags.find(other => other.slug === slug) ?? notFound()
  const page = pageNumber(parameter)
  const all = catalogue.articlesTagged(slug)
  return (
    <ListingPage
      title={tag.label}
      noun="article"
      articles={paginate(all, page) ?? notFound()}
      page={page}
      total={all.length}
      href={number => routes.tag(slug, number)}
    />
  )
}
