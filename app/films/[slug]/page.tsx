import '@/app/globals.css'
import '@/components/article/neighbours.css'
import { notFound } from 'next/navigation'
import { CitedIn } from '@/components/article/CitedIn'
import { FilmChronology } from '@/components/film/FilmChronology'
import { FilmHead } from '@/components/film/FilmHead'
import { FilmNews } from '@/components/film/FilmNews'
import { FilmReviews } from '@/components/film/FilmReviews'
import { Breadcrumb } from '@/components/site/Breadcrumb'
import { PageGraph } from '@/components/site/PageGraph'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { datedTitle } from '@/lib/content/catalogue/homonyms'
import { slugsToPrerender } from '@/lib/content/catalogue/prerender'
import { isStub } from '@/lib/model/film/isStub'
import { routes } from '@/lib/routes'
import { filmDescription } from '@/lib/seo/filmDescription'
import { movie } from '@/lib/seo/jsonLd/movie'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { currentInstant } from '@/lib/time/clock'
import { parisDay } from '@/lib/time/paris'

type Props = PageProps<'/films/[slug]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(catalogue, catalogue.films, routes.film)
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const film = catalogue.film(slug)
  if (!film) return {}
  const reviews = catalogue.reviewsOf([film]).length
  return pageMetadata({
    title: datedTitle(catalogue, film),
    description: filmDescription(film, { reviews, news: catalogue.articlesAbout(film).length - reviews }),
    path: routes.film(slug),
    noindex: isStub(film),
    feed: `films/${slug}`,
    share: routes.film(slug),
    representations: ['json'],
  })
}

const TRAIL = [{ name: 'Films', href: routes.films() }]

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const film = catalogue.film(slug) ?? notFound()
  const reviews = catalogue.reviewsOf([film])
  const news = catalogue.articlesAbout(film).filter(article => article.kind !== 'review')
  const saga = film.saga ? catalogue.filmsOfSaga(film.saga.saga) : []
  return (
    <div className="shell">
      <PageGraph path={routes.film(slug)} trail={TRAIL} name={film.title} things={[movie(film, reviews)]} />
      <Breadcrumb trail={TRAIL} />
      <main id="contenu" tabIndex={-1}>
        <FilmHead
          film={film}
          reviews={reviews}
          html={catalogue.html(film.body)}
          today={parisDay(currentInstant())}
        />
        <div className="entity-body mt-section">
          <FilmReviews reviews={reviews} />
          <FilmNews news={news} />
          {film.saga && (
            <FilmChronology
              title={`La saga ${film.saga.saga.title}`}
              films={saga.filter(other => other !== film)}
              reviews={catalogue.reviews}
              detailOf={other => `volet\u00A0${other.saga?.position}`}
              isLast
            />
          )}
          <CitedIn citing={catalogue.citing(routes.film(slug))} shown={[...reviews, ...news, ...saga]} />
        </div>
      </main>
    </div>
  )
}
