import '@/app/globals.css'
import { Dateline } from '@/components/home/Dateline'
import { DayStrip } from '@/components/home/DayStrip'
import { Lead } from '@/components/home/Lead'
import { NewsFront } from '@/components/home/NewsFront'
import { Tonight } from '@/components/home/Tonight'
import { Listing } from '@/components/listing/Listing'
import { SectionTitle } from '@/components/listing/SectionTitle'
import { Outlets } from '@/components/ratings/Outlets'
import { PageGraph } from '@/components/site/PageGraph'
import { DisputeBlock } from '@/components/versus/DisputeBlock'
import { WholeWire, WIRE_ON_PHONES } from '@/components/wire/Wire'
import { WireGroups } from '@/components/wire/WireGroups'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { tonightSpace } from '@/lib/filters/tonightSpace'
import { bestByOutlet } from '@/lib/model/article/bestByOutlet'
import { wireOf } from '@/lib/model/article/wire'
import { pathOf } from '@/lib/model/pathOf'
import { frontOf } from '@/lib/pulse/frontOf'
import { tonightChips } from '@/lib/pulse/tonightChips'
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

/** Films of each outlet that the page ranks. */
const BEST = 5

export default async function Page() {
  const catalogue = await getCatalogue()
  const today = parisDay(currentInstant())
  const { strip, lead, pick, dispute, reviews, news, features, wire } = frontOf(catalogue, today)
  const { articles } = catalogue
  return (
    <div className="shell">
      <PageGraph
        path={routes.home()}
        name={SITE_NAME}
        things={[
          publisherWithPolicies(),
          itemList(routes.home(), [...(lead ? [lead.article] : []), ...reviews].map(pathOf)),
        ]}
      />
      <main id="contenu" tabIndex={-1}>
        <h1 className="sr-only">{SITE_NAME}, critiques et actualités du cinéma</h1>
        <Dateline today={today} articles={articles} />
        <div className="front pt-5">
          <div className="front-day">
            {lead && <Lead {...lead} number={articles.length - articles.indexOf(lead.article)} />}
            <DayStrip strip={strip} today={today} />
          </div>
          {pick && <Tonight pick={pick} chips={tonightChips(tonightSpace(catalogue, today))} today={today} />}
          <div className="front-news">
            <NewsFront news={news} />
            <section aria-labelledby="le-fil">
              <h2 id="le-fil" className="rule-heavy pt-2 pb-2 text-title">
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
            <Listing articles={reviews} shown={strip.frames.flatMap(({ film }) => film ?? [])} />
          </section>
          {dispute && <DisputeBlock opinions={dispute} />}
          {features.length > 0 && (
            <section aria-labelledby="dossiers">
              <SectionTitle id="dossiers" more={{ href: routes.features(), name: 'Tous les dossiers' }}>
                Dossiers
              </SectionTitle>
              <Listing articles={features} before={news.slice(0, 1)} />
            </section>
          )}
          <Outlets outlets={bestByOutlet(catalogue.reviews, BEST)} />
        </div>
      </main>
    </div>
  )
}
