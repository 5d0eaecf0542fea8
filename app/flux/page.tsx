import '@/app/globals.css'
import { CalendarList } from '@/components/agenda/CalendarList'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure } from '@/components/entity/figures'
import { SectionTitle } from '@/components/listing/SectionTitle'
import { FeedList } from '@/components/site/FeedList'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { allFeeds, type FeedGroup } from '@/lib/feeds/allFeeds'
import { latestFeeds } from '@/lib/feeds/latestFeeds'
import { formatCount } from '@/lib/format/number'
import { agendasOf, hasCalendar } from '@/lib/model/agenda/agenda'
import { INDEX_NAMES, indexStep } from '@/lib/model/indexes'
import { routes, type TrailStep } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export async function generateMetadata() {
  const calendars = agendasOf((await getCatalogue()).films).some(hasCalendar)
  return pageMetadata({
    title: 'S’abonner',
    description: `Suivre Photogramme dans un lecteur de flux (RSS, Atom, JSON, texte intégral)${calendars ? ' ou dans votre agenda (iCal)' : ''}, par rubrique, film, personne ou plateforme.`,
    path: routes.feeds(),
    calendar: calendars ? { scope: '', title: 'Les sorties' } : undefined,
  })
}

/** What the file of all feeds is called once it is saved: programs import it, nobody reads it. */
const OPML_NAME = 'photogramme.opml'

/** Of a kind, those that an article was last written about stand for the others, which each page announces. */
const MOST_FEEDS_SHOWN = 9

export default async function Page() {
  const catalogue = await getCatalogue()
  const groups = allFeeds(catalogue)
  const total = groups.reduce((sum, { feeds }) => sum + feeds.length, 0)
  const calendars = agendasOf(catalogue.films).filter(hasCalendar)
  return (
    <EntityPage
      path={routes.feeds()}
      kicker="Sans compte, sans traceur"
      title="S’abonner"
      figures={[countFigure(total, 'flux', 'flux'), countFigure(calendars.length, 'calendrier')]}
    >
      <div className="prose">
        <p>
          Un flux est une adresse que votre lecteur (NetNewsWire, Feedly, Thunderbird…) consulte pour vous
          {'\u00A0'}: chaque nouvel article y arrive en texte intégral.{' '}
          {total > 0 ? (
            <>
              Copiez l’adresse de celui qui vous intéresse, ou importez d’un coup{' '}
              <a href={routes.opml()} download={OPML_NAME}>
                le fichier OPML de tous les flux
              </a>
              .
            </>
          ) : (
            'Il y en aura un dès le premier article.'
          )}
        </p>
        <p>
          Chaque page de film, de personne, de saga, de plateforme, de genre ou de mot-clé annonce le sien
          {'\u00A0'}: donnez son adresse à votre lecteur, qui le trouvera. Les révélations y sont remplacées
          par un renvoi vers l’article. Pour lire le site par programme, voyez{' '}
          <a href={routes.openData()}>les données</a>.
        </p>
      </div>
      {groups.map(({ title, feeds }) => (
        <section key={title}>
          <SectionTitle more={pagesOf(feeds)}>{title}</SectionTitle>
          <FeedList feeds={latestFeeds(catalogue, feeds, MOST_FEEDS_SHOWN)} />
          {feeds.length > MOST_FEEDS_SHOWN && (
            <p className="mt-3 text-small text-soft">
              {`Ceux dont nous avons parlé en dernier, parmi ${formatCount(feeds.length, 'flux', 'flux')}.`}
            </p>
          )}
        </section>
      ))}
      <CalendarList agendas={calendars} />
    </EntityPage>
  )
}

/** Where the pages are whose feeds these are; nothing for those of whole sections. */
function pagesOf([first]: FeedGroup['feeds']): TrailStep | undefined {
  const [folder, slug] = first?.scope.split('/') ?? []
  if (slug === undefined) return undefined
  const index = INDEX_NAMES.find(name => name === folder)
  return index ? indexStep(index) : { name: 'Films', href: routes.films() }
}
