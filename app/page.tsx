import { ArticleCard } from '@/components/ArticleCard'
import { BestRated } from '@/components/BestRated'
import { Fil } from '@/components/Fil'
import { Lead } from '@/components/Lead'
import { SectionTitle } from '@/components/SectionTitle'
import { LATEST_IN_FIL } from '@/lib/content/catalogue'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { pathOf } from '@/lib/content/pathsOf'
import { bestRated } from '@/lib/content/rating'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { SITE_DESCRIPTION, SITE_NAME, SITE_TAGLINE } from '@/lib/site'

export const metadata = pageMetadata({
  title: `${SITE_NAME} – ${SITE_TAGLINE}`,
  description: SITE_DESCRIPTION,
  path: routes.home(),
})

const REVIEWS = 6
const NEWS = 8
const BEST = 8

export default async function Page() {
  const { articles, reviews, news } = await getCatalogue()
  const lead = reviews[0]
  return (
    <div className="shell with-rail pt-6">
      <main id="contenu">
        <h1 className="sr-only">{SITE_NAME}, critiques et actualités du cinéma</h1>
        {lead && <Lead review={lead} />}
        <section aria-labelledby="critiques" className="mt-14">
          <SectionTitle id="critiques" more={{ href: routes.reviews(), name: 'Toutes les critiques' }}>
            Critiques
          </SectionTitle>
          <div className="grid gap-x-8 sm:grid-cols-2">
            {reviews.slice(1, 1 + REVIEWS).map(review => (
              <ArticleCard key={pathOf(review)} article={review} />
            ))}
          </div>
        </section>
        <section aria-labelledby="actualites" className="mt-14">
          <SectionTitle id="actualites" more={{ href: routes.newsList(), name: 'Toute l’actualité' }}>
            Actualités
          </SectionTitle>
          <div className="grid gap-x-8 sm:grid-cols-2">
            {news.slice(0, NEWS).map(item => (
              <ArticleCard key={pathOf(item)} article={item} />
            ))}
          </div>
        </section>
        <div className="mt-14">
          <BestRated reviews={bestRated(reviews).slice(0, BEST)} />
        </div>
      </main>
      <Fil articles={articles.slice(0, LATEST_IN_FIL)} />
    </div>
  )
}
