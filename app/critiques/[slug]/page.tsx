import { notFound } from 'next/navigation'
import { ArticlePage } from '@/components/article/ArticlePage'
import { Verdict } from '@/components/article/Verdict'
import { LATEST_IN_FIL } from '@/lib/content/catalogue'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { imageDimensions } from '@/lib/content/imageDimensions'
import { slugsToPrerender } from '@/lib/content/prerender'
import { routes, TWIN_FORMATS } from '@/lib/routes'
import { reviewThings } from '@/lib/seo/jsonLd/article'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { hasTwin } from '@/lib/twins/hasTwin'

type Props = PageProps<'/critiques/[slug]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(
    catalogue,
    catalogue.reviews.map(({ slug }) => slug),
    routes.review,
  )
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const review = (await getCatalogue()).review(slug)
  if (!review) return {}
  return pageMetadata({
    title: review.title,
    description: review.description ?? review.summary,
    path: routes.review(slug),
    type: 'article',
    noindex: review.partner?.mode === 'full',
    twins: hasTwin(review) ? TWIN_FORMATS : [],
  })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const review = catalogue.review(slug) ?? notFound()
  const { film } = review
  return (
    <ArticlePage
      things={reviewThings(review)}
      article={review}
      html={catalogue.html(review.body)}
      trail={[
        { name: 'Critiques', href: routes.reviews() },
        { name: film.title, href: routes.film(film.slug) },
      ]}
      kicker={review.partner ? `Critique – avec ${review.partner.name}` : 'Critique'}
      related={catalogue.relatedTo(review)}
      siblings={catalogue.reviews}
      articles={catalogue.articles}
      thread={catalogue.threadOf(review)}
      latest={catalogue.articles.slice(0, LATEST_IN_FIL)}
      dimensions={review.image ? await imageDimensions(review.image.src) : null}
    >
      <Verdict review={review} />
    </ArticlePage>
  )
}
