import { notFound } from 'next/navigation'
import { ArticleSection } from '@/components/ArticleSection'
import { BestRated } from '@/components/BestRated'
import { CitedIn } from '@/components/CitedIn'
import { countFigure } from '@/components/countFigure'
import { EntityPage } from '@/components/EntityPage'
import { FilmChronology } from '@/components/film/FilmChronology'
import { PlatformNote } from '@/components/film/PlatformNote'
import { noteFigure } from '@/components/noteFigure'
import { Prose } from '@/components/Prose'
import { currentInstant } from '@/lib/clock'
import { getCatalogue } from '@/lib/content/getCatalogue'
import type { Film } from '@/lib/content/items'
import { parisDay } from '@/lib/content/paris'
import { platformReleases } from '@/lib/content/platformReleases'
import { slugsToPrerender } from '@/lib/content/prerender'
import { formatOn } from '@/lib/format/date'
import { routes } from '@/lib/routes'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { pageMetadata } from '@/lib/seo/pageMetadata'

type Props = PageProps<'/plateformes/[slug]'>

/** Arrivals that the page shows, and articles of a kind. */
const NEWEST = 12
const MOST = 24

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(
    catalogue,
    catalogue.platforms.map(({ slug }) => slug),
    routes.platform,
  )
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const platform = (await getCatalogue()).platforms.find(other => other.slug === slug)
  if (!platform) return {}
  return pageMetadata({
    title: `Films sur ${platform.name}`,
    description: `Les films sortis sur ${platform.name} que suit Photogramme : dates, nos critiques, nos notes et nos actualités.`,
    path: routes.platform(slug),
    feed: `plateformes/${slug}`,
  })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const platform = catalogue.platforms.find(other => other.slug === slug) ?? notFound()
  const films = catalogue.filmsOfPlatform(platform)
  const { arrived, upcoming } = platformReleases(platform, films, parisDay(currentInstant()))
  const reviews = catalogue.reviewsOf(films)
  const news = catalogue.articlesAbout(platform).filter(article => article.kind === 'news')
  const dates = new Map([...arrived, ...upcoming].map(({ film, date }) => [film, date]))
  const dateOf = (film: Film) => dates.get(film) ?? String(film.year)
  const filmsHere = `${routes.filmFilter()}?plateforme=${slug}`
  return (
    <EntityPage
      path={routes.platform(slug)}
      things={[
        itemList(
          routes.platform(slug),
          films.slice(0, MOST).map(film => routes.film(film.slug)),
        ),
      ]}
      kicker="Plateforme"
      title={platform.name}
      facts={[platform.service ?? null]}
      figures={[countFigure(films.length, 'film'), noteFigure(reviews)]}
      strip={films}
    >
      <div className="entity-columns">
        <div className="entity-body">
          <div>
            <Prose html={catalogue.html(platform.body)} />
            <PlatformNote platform={platform} films={films} />
          </div>
          <FilmChronology
            title="À venir"
            films={upcoming.map(({ film }) => film)}
            reviews={reviews}
            detailOf={film => `annoncé ${formatOn(dateOf(film))}`}
          />
          <FilmChronology
            title="Derniers arrivés"
            more={films.length > NEWEST ? { href: filmsHere, name: 'Tous ses films' } : undefined}
            films={arrived.slice(0, NEWEST).map(({ film }) => film)}
            reviews={reviews}
            detailOf={film => `sorti ici ${formatOn(dateOf(film))}`}
          />
        </div>
        <BestRated reviews={reviews} />
      </div>
      <ArticleSection
        title="Nos critiques"
        articles={reviews.slice(0, MOST)}
        more={
          reviews.length > MOST
            ? { href: `${routes.reviewFilter()}?plateforme=${slug}`, name: 'Toutes les critiques' }
            : undefined
        }
      />
      <ArticleSection title="Actualités" articles={news.slice(0, MOST)} />
      <CitedIn citing={catalogue.citing(routes.platform(slug))} shown={[...reviews, ...news, ...films]} />
    </EntityPage>
  )
}
