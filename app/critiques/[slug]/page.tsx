import '@/app/article.css'
import { notFound } from 'next/navigation'
import { ArticlePage } from '@/components/article/ArticlePage'
import { Verdict } from '@/components/article/Verdict'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { imageDimensions } from '@/lib/content/catalogue/imageDimensions'
import { slugsToPrerender } from '@/lib/content/catalogue/prerender'
import { versus } from '@/lib/model/article/versus'
import { routes } from '@/lib/routes'
import { articleMetadata } from '@/lib/seo/articleMetadata'
import { reviewThings } from '@/lib/seo/jsonLd/review'
import { currentInstant } from '@/lib/time/clock'
import { parisDay } from '@/lib/time/paris'

type Props = PageProps<'/critiques/[slug]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(catalogue, catalogue.reviews, routes.review)
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const review = (await getCatalogue()).review(slug)
  return review ? articleMetadata(review) : {}
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const review = catalogue.review(slug) ?? notFound()
  const { film } = review
  const today = parisDay(currentInstant())
  return (
    <ArticlePage
      things={reviewThings(review)}
      article={review}
      html={catalogue.html(review.body)}
      trail={[
        { name: 'Critiques', href: routes.reviews() },
        { name: film.title, href: routes.film(film.slug) },
      ]}
      kicker="Critique"
      related={catalogue.relatedTo(review)}
      siblings={catalogue.reviews}
      articles={catalogue.articles}
      thread={catalogue.threadOf(review)}
      today={today}
      dimensions={review.image ? await imageDimensions(review.image.src) : null}
    >
      <Verdict review={review} opinions={versus(catalogue.reviewsOf([film]))} today={today} />
    </ArticlePage>
  )
}
