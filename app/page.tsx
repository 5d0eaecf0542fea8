import { Dateline } from '@/components/home/Dateline'
import { DayStrip } from '@/components/home/DayStrip'
import { Dispute } from '@/components/home/Dispute'
import { Lead } from '@/components/home/Lead'
import { NewsFront } from '@/components/home/NewsFront'
import { Tonight } from '@/components/home/Tonight'
import { Listing } from '@/components/listing/Listing'
import { SectionTitle } from '@/components/listing/SectionTitle'
import { Outlets } from '@/components/ratings/Outlets'
import { PageGraph } from '@/components/site/PageGraph'
import { WholeWire, WIRE_ON_PHONES } from '@/components/wire/Wire'
import { WireGroups } from '@/components/wire/WireGroups'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { tonightSpace } from '@/lib/filters/tonightSpace'
import { bestByOutlet } from '@/lib/model/article/bestByOutlet'
import { isFeature } from '@/lib/model/article/kickerOf'
import { wireOf } from '@/lib/model/article/wire'
import { pathOf } from '@/lib/model/pathOf'
import { disputeOf } from '@/lib/pulse/disputeOf'
import { leadOf } from '@/lib/pulse/leadOf'
import { stripOf } from '@/lib/pulse/stripOf'
import { tonightChips } from '@/lib/pulse/tonightChips'
import { tonightPick } from '@/lib/pulse/tonightPick'
import { routes } from '@/lib/routes'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { publisherWithPolicies } from '@/lib/seo/jsonLd/site'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { SITE_DESCRIPTION, SITE_NAME, SITE_TAGLINE } from '@/lib/site'
import { currentInstant } from '@/lib/time/clock'
import { parisDay } from '@/lib/time/paris'
import '@/components/home/home.css'

export function generateMetadata() {
  return pageMetadata({
    title: `${SITE_NAME} – ${SITE_TAGLINE}`,
    description: SITE_DESCRIPTION,
    path: routes.home(),
  })
}

const REVIEWS_SHOWN = 8
const NEWS_SHOWN = 4
const FEATURES_SHOWN = 3
const BEST = 5
const WIRE_SHOWN = 8

export default async function Page() {
  const catalogue = await getCatalogue()
  const { articles, reviews, news, features } = catalogue
  const today = parisDay(currentInstant())
  const lead = leadOf(catalogue, today)
  const pick = tonightPick(catalogue, today)
  const dispute = disputeOf(catalogue, today)
  const told = new Set([lead?.article, pick?.review])
  const latestReviews = reviews.filter(review => !told.has(review)).slice(0, REVIEWS_SHOWN)
  const latestNews = news.filter(item => !isFeature(item) && !told.has(item)).slice(0, NEWS_SHOWN)
  for (const article of [...latestReviews, ...latestNews]) told.add(article)
  const wire = articles.filter(article => !told.has(article)).slice(0, WIRE_SHOWN)
  return (
    <div className="shell">
      <PageGraph
        path={routes.home()}
        name={SITE_NAME}
        things={[
          publisherWithPolicies(),
          itemList(routes.home(), [...(lead ? [lead.article] : []), ...latestReviews].map(pathOf)),
        ]}
      />
      <main id="contenu" tabIndex={-1}>
        <h1 className="sr-only">{SITE_NAME}, critiques et actualités du cinéma</h1>
        <Dateline today={today} articles={articles} />
        <div className="front pt-5">
          <div className="front-day">
            <DayStrip strip={stripOf(catalogue, today)} today={today} />
            {lead && <Lead {...lead} number={articles.length - articles.indexOf(lead.article)} />}
          </div>
          {pick && <Tonight pick={pick} chips={tonightChips(tonightSpace(catalogue, today))} today={today} />}
          <div className="front-news">
            <NewsFront news={latestNews} />
            <section aria-labelledby="le-fil">
              <h2 id="le-fil" className="border-t-3 border-ink pt-2 pb-2 text-title">
                Le fil
              </h2>
              <WireGroups groups={wireOf(wire, today)} onPhones={WIRE_ON_PHONES} />
              <WholeWire />
            </section>
          </div>
          <section aria-labelledby="critiques">
            <SectionTitle id="critiques" more={{ href: routes.reviews(), name: 'Toutes les critiques' }}>
              Critiques
            </SectionTitle>
            <Listing articles={latestReviews} />
          </section>
          {dispute && <Dispute {...dispute} />}
          {features.length > 0 && (
            <section aria-labelledby="dossiers">
              <SectionTitle id="dossiers" more={{ href: routes.features(), name: 'Tous les dossiers' }}>
                Dossiers
              </SectionTitle>
              <Listing articles={features.slice(0, FEATURES_SHOWN)} />
            </section>
          )}
          <Outlets outlets={bestByOutlet(reviews, BEST)} />
        </div>
      </main>
    </div>
  )
}
