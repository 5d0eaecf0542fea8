import { ArticleSection } from '@/components/ArticleSection'
import { EntityPage } from '@/components/EntityPage'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { slugsToPrerender } from '@/lib/content/prerender'
import { averageRating } from '@/lib/content/rating'
import { movedOrMissing } from '@/lib/delivery/movedOrMissing'
import { formatCount, formatNumber } from '@/lib/format/number'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

type Props = PageProps<'/auteurs/[slug]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(
    catalogue,
    catalogue.authors.map(({ slug }) => slug),
    routes.author,
  )
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const author = (await getCatalogue()).authors.find(other => other.slug === slug)
  if (!author) return {}
  return pageMetadata({
    title: author.name,
    description: `${author.name}, sur Photogramme : toutes les critiques et actualités signées, et la moyenne des notes données.`,
    path: routes.author(slug),
    feed: `auteurs/${slug}`,
    type: 'profile',
  })
}

const KINDS = { person: 'Signature', collective: 'Signature collective', agency: 'Agence' } as const

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const author =
    catalogue.authors.find(other => other.slug === slug) ?? movedOrMissing(catalogue, routes.author(slug))
  const articles = catalogue.articlesBy(author)
  const reviews = articles.filter(article => article.kind === 'review')
  const news = articles.filter(article => article.kind === 'news')
  const note = averageRating(reviews)
  return (
    <EntityPage
      kicker={KINDS[author.kind]}
      title={author.name}
      facts={[
        formatCount(reviews.length, 'critique'),
        formatCount(news.length, 'actualité'),
        note === null ? null : `moyenne des notes : ${formatNumber(note)} sur 5`,
      ]}
    >
      <p className="max-w-measure text-lead">{author.bio}</p>
      <ArticleSection title="Critiques" articles={reviews} />
      <ArticleSection title="Actualités" articles={news} />
    </EntityPage>
  )
}
