import { notFound } from 'next/navigation'
import { ArticleSection } from '@/components/ArticleSection'
import { BestRated } from '@/components/BestRated'
import { CitedIn } from '@/components/CitedIn'
import { countFigure } from '@/components/countFigure'
import { EntityPage } from '@/components/EntityPage'
import { FilmChronology } from '@/components/film/FilmChronology'
import { noteFigure } from '@/components/noteFigure'
import { Prose } from '@/components/Prose'
import { getCatalogue } from '@/lib/content/getCatalogue'
import type { Film, Platform } from '@/lib/content/items'
import { slugsToPrerender } from '@/lib/content/prerender'
import { formatPartialDay } from '@/lib/format/date'
import { routes } from '@/lib/routes'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { pageMetadata } from '@/lib/seo/pageMetadata'

type Props = PageProps<'/plateformes/[slug]'>

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
  const reviews = catalogue.reviewsOf(films)
  const news = catalogue.articlesAbout(platform).filter(article => article.kind === 'news')
  return (
    <EntityPage
      path={routes.platform(slug)}
      things={[
        itemList(
          routes.platform(slug),
          films.map(film => routes.film(film.slug)),
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
            <p className="mt-4 text-small">
              <a href={platform.url} className="underline underline-offset-2">
                Site de {platform.name}
              </a>
            </p>
          </div>
          <FilmChronology
            title="Les films, du plus récent au plus ancien"
            films={films}
            reviews={reviews}
            detailOf={film => releaseOn(platform, film)}
          />
        </div>
        <BestRated reviews={reviews} />
      </div>
      <ArticleSection title="Nos critiques" articles={reviews} />
      <ArticleSection title="Actualités" articles={news} />
      <CitedIn citing={catalogue.citing(routes.platform(slug))} shown={[...reviews, ...news, ...films]} />
    </EntityPage>
  )
}

function releaseOn(platform: Platform, film: Film): string {
  const release = film.releases.find(other => other.platform === platform && !other.cancelled)
  return release ? `mis en ligne le ${formatPartialDay(release.date)}` : 'disponible'
}
