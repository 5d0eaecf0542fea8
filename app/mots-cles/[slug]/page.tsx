import { notFound } from 'next/navigation'
import { ListingPage } from '@/components/ListingPage'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { paginate } from '@/lib/content/paginate'
import { slugsToPrerender } from '@/lib/content/prerender'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

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
  if (!tag) return {}
  return pageMetadata({
    title: `Mot-clé : ${tag.label}`,
    description: `Tout ce que Photogramme a publié sous le mot-clé « ${tag.label} » : critiques et actualités, du plus récent au plus ancien.`,
    path: routes.tag(slug),
    feed: `mots-cles/${slug}`,
  })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const tag = catalogue.tags.find(other => other.slug === slug) ?? notFound()
  const all = catalogue.articlesTagged(slug)
  return (
    <ListingPage
      title={tag.label}
      noun="article"
      articles={paginate(all, 1) ?? notFound()}
      page={1}
      total={all.length}
      href={page => routes.tag(slug, page)}
    />
  )
}
