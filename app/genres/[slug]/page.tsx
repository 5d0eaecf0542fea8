import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { ArticleSection } from '@/components/article/ArticleSection'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure, ratingFigure, yearsFigure } from '@/components/entity/figures'
import { FilmChronology } from '@/components/film/FilmChronology'
import { GuideLinks } from '@/components/indexes/GuideLinks'
import { BestRated } from '@/components/ratings/BestRated'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { slugsToPrerender } from '@/lib/content/catalogue/prerender'
import { capitalised } from '@/lib/format/capitalised'
import { indexStep } from '@/lib/model/indexes'
import { SECTION_SIZE } from '@/lib/model/paginate'
import { routes } from '@/lib/routes'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { FILMS_OF_GENRE, GENRES } from '@/lib/vocabulary'

type Props = PageProps<'/genres/[slug]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(
    catalogue,
    catalogue.genres.map(slug => ({ slug })),
    routes.genre,
  )
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const genre = (await getCatalogue()).genre(slug)
  if (!genre) return {}
  return pageMetadata({
    title: `Films\u00A0: ${GENRES[genre]}`,
    description: `Les ${FILMS_OF_GENRE[genre][1]} que suit Photogramme, du plus récent au plus ancien, avec nos critiques et nos notes.`,
    path: routes.genre(slug),
    feed: `genres/${slug}`,
  })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const genre = catalogue.genre(slug) ?? notFound()
  const films = catalogue.filmsOfGenre(genre)
  const reviews = catalogue.reviewsOf(films)
  return (
    <EntityPage
      path={routes.genre(slug)}
      things={[
        itemList(
          routes.genre(slug),
          films.slice(0, SECTION_SIZE).map(film => routes.film(film.slug)),
        ),
      ]}
      trail={[indexStep('genres')]}
      kicker="Genre"
      title={capitalised(GENRES[genre])}
      figures={[countFigure(films.length, 'film'), yearsFigure(films), ratingFigure(reviews)]}
    >
      <div className="entity-columns">
        <div className="entity-body">
          <FilmChronology
            title={films.length === 1 ? 'Le film' : 'Les films, du plus récent au plus ancien'}
            more={
              films.length === 1
                ? undefined
                : { href: `${routes.filmFilter()}?genre=${slug}`, name: 'Filtrer ces films' }
            }
            films={films}
            reviews={reviews}
          />
        </div>
        <div className="entity-body">
          <GuideLinks guides={catalogue.guides.filter(guide => guide.genre === genre)} />
          <BestRated reviews={reviews} />
        </div>
      </div>
      <ArticleSection
        title="Nos critiques"
        more={
          reviews.length < 2
            ? undefined
            : { href: `${routes.reviewFilter()}?genre=${slug}`, name: 'Filtrer ces critiques' }
        }
        articles={reviews}
        shown={films}
      />
    </EntityPage>
  )
}
