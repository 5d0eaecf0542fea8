import { Lead } from '@/components/article/Lead'
import { WeekStrip } from '@/components/frame/WeekStrip'
import { Listing } from '@/components/listing/Listing'
import { NewsFront } from '@/components/listing/NewsFront'
import { SectionTitle } from '@/components/listing/SectionTitle'
import { Outlets } from '@/components/ratings/Outlets'
import { Dateline } from '@/components/site/Dateline'
import { PageGraph } from '@/components/site/PageGraph'
import { WholeWire, WIRE_ON_PHONES } from '@/components/wire/Wire'
import { WireGroups } from '@/components/wire/WireGroups'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { bestByOutlet } from '@/lib/model/article/bestByOutlet'
import { isFeature } from '@/lib/model/article/kickerOf'
import { wireOf } from '@/lib/model/article/wire'
import { releasesOfWeek } from '@/lib/model/film/releasesOfWeek'
import { pathOf } from '@/lib/model/pathOf'
import { routes } from '@/lib/routes'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { publisherWithPolicies } from '@/lib/seo/jsonLd/site'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { SITE_DESCRIPTION, SITE_NAME, SITE_TAGLINE } from '@/lib/site'
import { currentInstant } from '@/lib/time/clock'
import { parisDay, releaseWeekOf } from '@/lib/time/paris'
import '@/components/listing/home.css'

export function generateMetadata() {
  return pageMetadata({
    title: `${SITE_NAME} – ${SITE_TAGLINE}`,
    description: SITE_DESCRIPTION,
    path: routes.home(),
  })
}

const REVIEWS_SHOWN = 8
const NEWS_SHOWN = 9
const FEATURES_SHOWN = 3
const BEST = 5

/** Headlines beside la une. */
const BESIDE_COVER = 8

export default async function Page() {
  const { articles, reviews, news, features, films } = await getCatalogue()
  const today = parisDay(currentInstant())
  const week = releaseWeekOf(today)
  const lead = reviews[0]
  return (
    <div className="shell">
      <PageGraph
        path={routes.home()}
        name={SITE_NAME}
        things={[
          publisherWithPolicies(),
          itemList(routes.home(), reviews.slice(0, 1 + REVIEWS_SHOWN).map(pathOf)),
        ]}
      />
      <main id="contenu" tabIndex={-1}>
        <h1 className="sr-only">{SITE_NAME}, critiques et actualités du cinéma</h1>
        <Dateline today={today} reviews={reviews.length} news={news.length} films={films.length} />
        <div className="front pt-5">
          <div className="front-cover">
            {lead && <Lead review={lead} number={articles.length - articles.indexOf(lead)} />}
          </div>
          <WeekStrip releases={releasesOfWeek(films, week)} week={week} />
          <section aria-labelledby="critiques">
            <SectionTitle id="critiques" more={{ href: routes.reviews(), name: 'Toutes les critiques' }}>
              Critiques
            </SectionTitle>
            <Listing articles={reviews.slice(1, 1 + REVIEWS_SHOWN)} />
          </section>
          <NewsFront news={news.filter(item => !isFeature(item)).slice(0, NEWS_SHOWN)} />
          {features.length > 0 && (
            <section aria-labelledby="dossiers">
              <SectionTitle id="dossiers" more={{ href: routes.features(), name: 'Tous les dossiers' }}>
                Dossiers
              </SectionTitle>
              <Listing articles={features.slice(0, FEATURES_SHOWN)} />
            </section>
          )}
          <Outlets outlets={bestByOutlet(reviews, BEST)} />
          <section aria-labelledby="le-fil" className="front-wire">
            <h2 id="le-fil" className="border-t-3 border-ink pt-2 pb-2 text-title">
              Le fil
            </h2>
            <WireGroups groups={wireOf(articles.slice(0, BESIDE_COVER), today)} onPhones={WIRE_ON_PHONES} />
            <WholeWire />
          </section>
        </div>
      </main>
    </div>
  )
}
