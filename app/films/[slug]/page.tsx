import { notFound } from 'next/navigation'
import { ArticleSection } from '@/components/ArticleSection'
import { Breadcrumb } from '@/components/Breadcrumb'
import { DatedRows } from '@/components/DatedRows'
import { FilmArt } from '@/components/film/FilmArt'
import { FilmChronology } from '@/components/film/FilmChronology'
import { FilmFacts } from '@/components/film/FilmFacts'
import { FilmFigures } from '@/components/film/FilmFigures'
import { Prose } from '@/components/Prose'
import { SectionTitle } from '@/components/SectionTitle'
import { Stars } from '@/components/Stars'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { slugsToPrerender } from '@/lib/content/prerender'
import { averageRating } from '@/lib/content/rating'
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
  })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const film = catalogue.film(slug) ?? notFound()
  const reviews = catalogue.reviewsOf([film])
  const news = catalogue.articlesAbout(film).filter(article => article.kind === 'news')
  const note = averageRating(reviews)
  const titles = [film.originalTitle, ...film.otherTitles].filter(title => title !== undefined)
  return (
    <div className="shell">
      <Breadcrumb trail={[{ name: 'Films', href: routes.films() }]} />
      <main id="contenu" tabIndex={-1}>
        <div className="film-page">
          <div className="picture vt-frame aspect-affiche">
            <FilmArt film={film} crop="affiche" priority />
          </div>
          <div>
            <p className="label text-safelight">
              {['Film', film.countries.map(formatCountry).join(', ') || null, film.year]
                .filter(part => part !== null)
                .join(' – ')}
            </p>
            <h1 className="vt-headline headline mt-2">{film.title}</h1>
            {titles.length > 0 && <p className="mt-3 text-lead italic text-soft">{titles.join(', ')}</p>}
            {note !== null && (
              <p className="mt-5 flex flex-wrap items-end gap-x-5 gap-y-2">
                <span aria-hidden="true" className="numeral text-safelight">
                  {formatNumber(note)}
                </span>
                <span>
                  <Stars rating={Math.round(note * 2) / 2} withWord />
                  <span className="label block text-soft">
                    {reviews.length > 1
                      ? `moyenne de ${formatCount(reviews.length, 'critique')}`
                      : 'notre note'}
                  </span>
                </span>
              </p>
            )}
            <Prose html={catalogue.html(film.body)} className="mt-7" />
            {film.basedOn && <p className="mt-4 text-small text-soft">D’après {film.basedOn}.</p>}
            <section aria-label="Fiche" className="mt-8 border-t-3 border-ink">
              <FilmFacts film={film} whole />
            </section>
            <FilmFigures figures={film.figures} />
          </div>
        </div>
        <div className="entity-body mt-section">
          <ArticleSection
            title={reviews.length > 1 ? 'Nos critiques' : 'Notre critique'}
            articles={reviews}
          />
          {news.length > 0 && (
            <section>
              <SectionTitle>Actualités du film</SectionTitle>
              <DatedRows articles={news} />
            </section>
          )}
          {film.saga && (
            <FilmChronology
              title={`La saga ${film.saga.saga.title}`}
              films={catalogue.filmsOfSaga(film.saga.saga).filter(other => other !== film)}
              reviews={catalogue.reviews}
              detailOf={other => `volet ${other.saga?.position}`}
            />
          )}
        </div>
      </main>
    </div>
  )
}
