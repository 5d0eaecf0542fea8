import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { DatedRows } from '@/components/article/DatedRows'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure } from '@/components/entity/figures'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { slugsToPrerender } from '@/lib/content/catalogue/prerender'
import { indexStep } from '@/lib/model/indexes'
import { pathOf } from '@/lib/model/pathOf'
import { routes } from '@/lib/routes'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { pageMetadata } from '@/lib/seo/pageMetadata'

type Props = PageProps<'/lieux/[slug]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(catalogue, catalogue.places, routes.place)
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const place = (await getCatalogue()).place(slug)
  if (!place) return {}
  return pageMetadata({
    title: `${place.label}\u00A0: le cinéma sur place`,
    description: `Ce que Photogramme a publié depuis ${place.label} ou à son sujet\u00A0: tournages, sorties et rencontres, du plus récent au plus ancien.`,
    path: routes.place(slug),
    feed: `lieux/${slug}`,
  })
}

/** The news that come from a place, or are about it. */
export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const place = catalogue.place(slug) ?? notFound()
  const articles = catalogue.articlesAt(slug)
  const path = routes.place(slug)
  return (
    <EntityPage
      path={path}
      things={[itemList(path, articles.map(pathOf))]}
      trail={[indexStep('lieux')]}
      kicker="Lieu"
      title={place.label}
      figures={[countFigure(articles.length, 'article')]}
    >
      <DatedRows articles={articles} level={2} />
    </EntityPage>
  )
}
