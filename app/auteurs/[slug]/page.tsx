import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { ArticleSection } from '@/components/article/ArticleSection'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure, ratingFigure } from '@/components/entity/figures'
import { BestRated } from '@/components/ratings/BestRated'
import { Distribution } from '@/components/ratings/Distribution'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { nameApart } from '@/lib/content/catalogue/homonyms'
import { slugsToPrerender } from '@/lib/content/catalogue/prerender'
import { indexStep } from '@/lib/model/indexes'
import { routes } from '@/lib/routes'
import { profilePage } from '@/lib/seo/jsonLd/lists'
import { pageMetadata } from '@/lib/seo/pageMetadata'

type Props = PageProps<'/auteurs/[slug]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(catalogue, catalogue.authors, routes.author)
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const author = catalogue.author(slug)
  if (!author) return {}
  const name = nameApart(catalogue, author)
  return pageMetadata({
    title: name,
    description: `${name}, sur Photogramme\u00A0: toutes les critiques et actualités signées, et la moyenne des notes données.`,
    path: routes.author(slug),
    feed: `auteurs/${slug}`,
    type: 'profile',
  })
}

const KICKERS = { person: 'Signature', collective: 'Signature collective', agency: 'Agence' } as const

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const author = catalogue.author(slug) ?? notFound()
  const articles = catalogue.articlesBy(author)
  const reviews = articles.filter(article => article.kind === 'review')
  const news = articles.filter(article => article.kind !== 'review')
  return (
    <EntityPage
      path={routes.author(slug)}
      things={[profilePage(author, articles.length)]}
      trail={[indexStep('auteurs')]}
      kicker={KICKERS[author.kind]}
      title={author.name}
      figures={[
        countFigure(reviews.length, 'critique'),
        countFigure(news.length, 'actualité'),
        ratingFigure(reviews),
      ]}
    >
      <div className="entity-columns">
        <div className="entity-body">
          <p className="max-w-measure text-lead">{author.bio}</p>
          <Distribution reviews={reviews} title="Notes données" />
        </div>
        <BestRated reviews={reviews} title="Meilleures notes données" />
      </div>
      <ArticleSection title="Critiques" articles={reviews} />
      <ArticleSection title="Actualités" articles={news} />
    </EntityPage>
  )
}
