import '@/app/article.css'
import { notFound } from 'next/navigation'
import { ArticlePage } from '@/components/article/ArticlePage'
import { Brief } from '@/components/article/Brief'
import { RankedFilms } from '@/components/article/RankedFilms'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { imageDimensions } from '@/lib/content/catalogue/imageDimensions'
import { slugsToPrerender } from '@/lib/content/catalogue/prerender'
import { isFeature, kickerOf } from '@/lib/model/article/kickerOf'
import { routes } from '@/lib/routes'
import { articleMetadata } from '@/lib/seo/articleMetadata'
import { newsThing } from '@/lib/seo/jsonLd/article'
import { rankingList } from '@/lib/seo/jsonLd/lists'
import { currentInstant } from '@/lib/time/clock'
import { parisDay } from '@/lib/time/paris'

type Props = PageProps<'/actualites/[slug]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(catalogue, catalogue.news, routes.news)
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const item = (await getCatalogue()).newsItem(slug)
  return item ? articleMetadata(item) : {}
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const today = parisDay(currentInstant())
  const item = catalogue.newsItem(slug) ?? notFound()
  const html = catalogue.html(item.body)
  const [place] = item.places
  const kind = kickerOf(item)
  const section = isFeature(item)
    ? { name: 'Dossiers', href: routes.features() }
    : { name: 'Actualités', href: routes.newsList() }
  return (
    <ArticlePage
      things={[newsThing(item), rankingList(item)]}
      article={item}
      html={html}
      trail={[section]}
      kicker={
        place ? (
          <>
            {kind} –{' '}
            <a href={routes.place(place.slug)} className="quiet-link">
              {place.label}
            </a>
          </>
        ) : (
          kind
        )
      }
      related={catalogue.relatedTo(item)}
      thread={catalogue.threadOf(item)}
      siblings={isFeature(item) ? catalogue.features : catalogue.news}
      articles={catalogue.articles}
      opening={<RankedFilms films={item.ranking} reviews={catalogue.reviewsOf(item.ranking)} today={today} />}
      today={today}
      dimensions={item.image ? await imageDimensions(item.image.src) : null}
    >
      <Brief item={item} html={html} reviews={catalogue.reviewsOf(item.films)} today={today} />
    </ArticlePage>
  )
}
