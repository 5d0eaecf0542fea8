import { ArticleSection } from '@/components/ArticleSection'
import { CitedIn } from '@/components/CitedIn'
import { EntityPage } from '@/components/EntityPage'
import { FilmFacts } from '@/components/film/FilmFacts'
import { FilmFigures } from '@/components/film/FilmFigures'
import { FilmSection } from '@/components/film/FilmSection'
import { Prose } from '@/components/Prose'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { slugsToPrerender } from '@/lib/content/prerender'
import { averageRating } from '@/lib/content/rating'
import { movedOrMissing } from '@/lib/delivery/movedOrMissing'
import { formatCountry } from '@/lib/format/country'
import { formatCount, formatNumber } from '@/lib/format/number'
import { routes } from '@/lib/routes'
import { filmDescription } from '@/lib/seo/filmDescription'
import { pageMetadata } from '@/lib/seo/pageMetadata'

type Props = PageProps<'/films/[slug]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(
    catalogue,
    catalogue.films.map(({ slug }) => slug),
    routes.film,
  )
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const film = (await getCatalogue()).film(slug)
  if (!film) return {}
  return pageMetadata({
    title: `${film.title} (${film.year})`,
    description: filmDescription(film),
    path: routes.film(slug),
    feed: `films/${slug}`,
  })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const film = catalogue.film(slug) ?? movedOrMissing(catalogue, routes.film(slug))
  const reviews = catalogue.reviewsOf([film])
  const news = catalogue.articlesAbout(film).filter(article => article.kind === 'news')
  const note = averageRating(reviews)
  const saga = film.saga ? catalogue.filmsOfSaga(film.saga.saga) : []
  const titles = [film.originalTitle, ...film.otherTitles].filter(title => title !== undefined)
  return (
    <EntityPage
      trail={[{ name: 'Films', href: routes.films() }]}
      kicker="Film"
      title={film.title}
      facts={[
        String(film.year),
        film.countries.map(formatCountry).join(', ') || null,
        titles.length > 0 ? `aussi : ${titles.join(', ')}` : null,
        note === null
          ? null
          : `moyenne de nos notes : ${formatNumber(note)} sur 5 (${formatCount(reviews.length, 'critique')})`,
      ]}
    >
      <div className="with-card">
        <div>
          <Prose html={catalogue.html(film.body)} />
          {film.basedOn && <p className="mt-4 text-small text-soft">D’après {film.basedOn}.</p>}
          <FilmFigures figures={film.figures} />
        </div>
        <section aria-label="Fiche" className="border-t-3 border-ink">
          <FilmFacts film={film} whole />
        </section>
      </div>
      <ArticleSection title={reviews.length > 1 ? 'Nos critiques' : 'Notre critique'} articles={reviews} />
      <ArticleSection title="Actualités du film" articles={news} />
      {film.saga && (
        <FilmSection
          title={`La saga ${film.saga.saga.title}`}
          films={saga.filter(other => other !== film)}
          reviews={catalogue.reviews}
          detailOf={other => `volet ${other.saga?.position}`}
        />
      )}
      <CitedIn citing={catalogue.citing(routes.film(slug))} shown={[...reviews, ...news, ...saga]} />
    </EntityPage>
  )
}
