import { notFound } from 'next/navigation'
import { countFigure } from '@/components/countFigure'
import { EntityPage } from '@/components/EntityPage'
import { Listing } from '@/components/Listing'
import { getCatalogue } from '@/lib/content/getCatalogue'
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
  })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const tag = catalogue.tags.find(other => other.slug === slug) ?? notFound()
  const articles = catalogue.articlesTagged(slug)
  return (
    <EntityPage kicker="Mot-clé" title={tag.label} figures={[countFigure(articles.length, 'article')]}>
      <Listing articles={articles} level={2} />
    </EntityPage>
  )
}
