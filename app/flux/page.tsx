import '@/app/globals.css'
import { CalendarList } from '@/components/agenda/CalendarList'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure } from '@/components/entity/figures'
import { SectionTitle } from '@/components/listing/SectionTitle'
import { FeedList } from '@/components/site/FeedList'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { allFeeds } from '@/lib/feeds/allFeeds'
import { agendasOf, hasCalendar } from '@/lib/model/agenda/agenda'
import { routes } from '@/lib/routes'
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

export default async function Page() {
  const catalogue = await getCatalogue()
  const [site] = allFeeds(catalogue)
  const calendars = agendasOf(catalogue.films).filter(hasCalendar)
  return (
    <EntityPage
      path={routes.feeds()}
      kicker="Sans compte, sans traceur"
      title="S’abonner"
      figures={[
        countFigure(site?.feeds.length ?? 0, 'flux', 'flux'),
        countFigure(calendars.length, 'calendrier'),
      ]}
    >
      <div className="prose">
        <p>
          Un flux est une adresse que votre lecteur (NetNewsWire, Feedly, Thunderbird…) consulte pour vous
          {'\u00A0'}: chaque nouvel article y arrive en texte intégral.{' '}
          {site ? (
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
          Chaque page de film, de personne, de saga, de plateforme, de genre, de lieu ou de mot-clé annonce le
          sien
          {'\u00A0'}: donnez son adresse à votre lecteur, qui le trouvera. Les révélations y sont remplacées
          par un renvoi vers l’article. Pour lire le site par programme, voyez{' '}
          <a href={routes.openData()}>les données</a>.
        </p>
      </div>
      {site && (
        <section>
          <SectionTitle>{site.title}</SectionTitle>
          <FeedList feeds={site.feeds} />
        </section>
      )}
      <CalendarList agendas={calendars} />
    </EntityPage>
  )
}
