import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { ArticleSection } from '@/components/article/ArticleSection'
import { CitedIn } from '@/components/article/CitedIn'
import { Prose } from '@/components/article/Prose'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure, ratingFigure } from '@/components/entity/figures'
import { Arrivals } from '@/components/film/Arrivals'
import { OtherPlatforms } from '@/components/film/OtherPlatforms'
import { PlatformNote } from '@/components/film/PlatformNote'
import { BestRated } from '@/components/ratings/BestRated'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { nameApart } from '@/lib/content/catalogue/homonyms'
import { slugsToPrerender } from '@/lib/content/catalogue/prerender'
import { bestAtHome } from '@/lib/filters/tonightSpace'
import { agendaOf } from '@/lib/model/agenda/agenda'
import { indexStep } from '@/lib/model/indexes'
import { SECTION_SIZE } from '@/lib/model/paginate'
import { routes } from '@/lib/routes'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { currentInstant } from '@/lib/time/clock'
import { parisDay } from '@/lib/time/paris'

/** Films of other platforms that the page of one without any advises. */
const MOST_ADVISED = 4

type Props = PageProps<'/plateformes/[slug]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(catalogue, catalogue.platforms, routes.platform)
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const platform = catalogue.platform(slug)
  if (!platform) return {}
  const name = nameApart(catalogue, platform)
  return pageMetadata({
    title: `Films sur ${name}`,
    description: `Les films de nos fiches sortis sur ${name}\u00A0: dates, nos critiques, nos notes et nos actualités sur Photogramme.`,
    path: routes.platform(slug),
    share: routes.platform(slug),
    feed: `plateformes/${slug}`,
    calendar: agendaOf(catalogue.films, `plateformes/${slug}`) ?? undefined,
  })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const platform = catalogue.platform(slug) ?? notFound()
  const films = catalogue.filmsOfPlatform(platform)
  const reviews = catalogue.reviewsOf(films)
  const today = parisDay(currentInstant())
  const advised = films.length > 0 ? [] : bestAtHome(catalogue, today, MOST_ADVISED)
  const news = catalogue.articlesAbout(platform).filter(article => article.kind !== 'review')
  return (
    <EntityPage
      path={routes.platform(slug)}
      things={[
        itemList(
          routes.platform(slug),
          films.slice(0, SECTION_SIZE).map(film => routes.film(film.slug)),
        ),
      ]}
      trail={[indexStep('plateformes')]}
      kicker="Plateforme"
      title={platform.name}
      facts={[platform.body?.markdown.trim() ? null : (platform.service ?? null)]}
      figures={[countFigure(films.length, 'film'), ratingFigure(reviews)]}
    >
      <div className="entity-columns">
        <div className="entity-body">
          <div>
            <Prose html={catalogue.html(platform.body)} />
            <PlatformNote platform={platform} films={films} />
          </div>
          <Arrivals platform={platform} films={films} reviews={reviews} today={today} />
        </div>
        <BestRated reviews={reviews} />
      </div>
      <ArticleSection title="Actualités" articles={news} shown={films} />
      {films.length === 0 && (
        <OtherPlatforms
          advised={advised}
          reviews={catalogue.reviewsOf(advised)}
          today={today}
          platforms={catalogue.platforms.map(other => ({
            platform: other,
            films: catalogue.filmsOfPlatform(other).length,
          }))}
        />
      )}
      <CitedIn citing={catalogue.citing(routes.platform(slug))} shown={[...reviews, ...news, ...films]} />
    </EntityPage>
  )
}
