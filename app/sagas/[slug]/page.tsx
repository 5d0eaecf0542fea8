import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { ArticleSection } from '@/components/article/ArticleSection'
import { CitedIn } from '@/components/article/CitedIn'
import { DatedRows } from '@/components/article/DatedRows'
import { Prose } from '@/components/article/Prose'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure, ratingFigure, yearsFigure } from '@/components/entity/figures'
import { FilmChronology } from '@/components/film/FilmChronology'
import { StoryOrder } from '@/components/film/StoryOrder'
import { GuideLinks } from '@/components/indexes/GuideLinks'
import { SectionTitle } from '@/components/listing/SectionTitle'
import { BestRated } from '@/components/ratings/BestRated'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { distinctionOf } from '@/lib/content/catalogue/homonyms'
import { slugsToPrerender } from '@/lib/content/catalogue/prerender'
import { agendaOf } from '@/lib/model/agenda/agenda'
import { sagaOrders } from '@/lib/model/film/sagaOrders'
import { indexStep } from '@/lib/model/indexes'
import { withDistinction } from '@/lib/model/namesakes'
import { routes } from '@/lib/routes'
import { itemList, movieSeries } from '@/lib/seo/jsonLd/lists'
import { pageMetadata } from '@/lib/seo/pageMetadata'

type Props = PageProps<'/sagas/[slug]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(catalogue, catalogue.sagas, routes.saga)
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const saga = catalogue.saga(slug)
  if (!saga) return {}
  const name = withDistinction(saga.title, distinctionOf(catalogue, saga))
  return pageMetadata({
    title: `${name}, la saga`,
    description: `La saga ${name} film par film\u00A0: ordre de sortie et ordre du récit, nos critiques, nos notes et toutes nos actualités.`,
    path: routes.saga(slug),
    share: routes.saga(slug),
    feed: `sagas/${slug}`,
    calendar: agendaOf(catalogue.films, `sagas/${slug}`) ?? undefined,
  })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const saga = catalogue.saga(slug) ?? notFound()
  const films = catalogue.filmsOfSaga(saga)
  const orders = sagaOrders(films)
  const reviews = catalogue.reviewsOf(films)
  const news = catalogue.news.filter(item => item.films.some(film => films.includes(film)))
  return (
    <EntityPage
      path={routes.saga(slug)}
      things={[
        movieSeries(saga, films),
        itemList(
          routes.saga(slug),
          films.map(film => routes.film(film.slug)),
        ),
      ]}
      trail={[indexStep('sagas')]}
      kicker="Saga"
      title={saga.title}
      figures={[countFigure(films.length, 'film'), yearsFigure(films), ratingFigure(reviews)]}
    >
      <div className="entity-columns">
        <div className="entity-body">
          <Prose html={catalogue.html(saga.body)} />
          <FilmChronology
            title="Dans l’ordre de sortie"
            films={orders.release}
            reviews={reviews}
            detailOf={film => `volet\u00A0${film.saga?.position}`}
          />
        </div>
        <div className="entity-body">
          <StoryOrder {...orders} />
          <GuideLinks guides={catalogue.guides.filter(guide => guide.saga === saga)} />
          <BestRated reviews={reviews} />
        </div>
      </div>
      <ArticleSection title="Nos critiques" articles={reviews} shown={films} />
      {news.length > 0 && (
        <section>
          <SectionTitle>La chronique de la saga</SectionTitle>
          <DatedRows articles={news} />
        </section>
      )}
      <CitedIn citing={catalogue.citing(routes.saga(slug))} shown={[...reviews, ...news, ...films]} />
    </EntityPage>
  )
}
