import { CalendarList } from '@/components/agenda/CalendarList'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure } from '@/components/entity/figures'
import { SectionTitle } from '@/components/listing/SectionTitle'
import { FeedList } from '@/components/site/FeedList'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { allFeeds } from '@/lib/feeds/allFeeds'
import { latestFeeds } from '@/lib/feeds/latestFeeds'
import { formatCount } from '@/lib/format/number'
import { agendasOf, hasCalendar } from '@/lib/model/agenda/agenda'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export async function generateMetadata() {
  const calendars = agendasOf((await getCatalogue()).films).some(hasCalendar)
  return pageMetadata({
    title: 'Les flux',
    description: `Suivre Photogramme dans un lecteur de flux (RSS, Atom, JSON, texte intégral)${calendars ? ' ou dans votre agenda (iCal)' : ''}, par rubrique, film, personne ou plateforme.`,
    path: routes.feeds(),
  })
}

/** What the file of all feeds is called once it is saved: programs import it, nobody reads it. */
const OPML_NAME = 'photogramme.opml'

/** Beyond this many, a group is folded. */
const UNFOLDED_FEEDS = 24

/** Beyond this many, those that an article was last written about stand for the others, which each page announces. */
const MOST_FEEDS_SHOWN = 96

export default async function Page() {
  const catalogue = await getCatalogue()
  const groups = allFeeds(catalogue)
  const total = groups.reduce((sum, { feeds }) => sum + feeds.length, 0)
  return (
    <EntityPage
      path={routes.feeds()}
      kicker="S’abonner"
      title="Les flux"
      figures={[countFigure(total, 'flux', 'flux')]}
    >
      <div className="prose">
        <p>
          Un flux annonce chaque nouvel article à votre lecteur (NetNewsWire, Feedly, Thunderbird…), en texte
          intégral, sans compte et sans traceur.{' '}
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
          Chaque flux existe sous trois formes{'\u00A0'}: RSS 2.0, Atom et JSON Feed. Les révélations y sont
          remplacées par un renvoi vers l’article. Un article corrigé garde son identifiant{'\u00A0'}: il
          n’apparaît pas deux fois. Pour lire le site par programme, voyez{' '}
          <a href={routes.openData()}>les données</a>.
        </p>
      </div>
      {groups.map(({ title, feeds }) => (
        <section key={title}>
          <SectionTitle>{title}</SectionTitle>
          {feeds.length > UNFOLDED_FEEDS ? (
            <details>
              <summary className="label inline-block py-1">
                {formatCount(feeds.length, 'flux', 'flux')}
              </summary>
              <FeedList feeds={latestFeeds(catalogue, feeds, MOST_FEEDS_SHOWN)} />
              {feeds.length > MOST_FEEDS_SHOWN && (
                <p className="mt-3 text-small">
                  Ceux dont nous avons parlé en dernier. Les autres sont dans le fichier OPML, et chaque page
                  annonce le sien à votre lecteur.
                </p>
              )}
            </details>
          ) : (
            <FeedList feeds={feeds} />
          )}
        </section>
      ))}
      <CalendarList agendas={agendasOf(catalogue.films).filter(hasCalendar)} />
    </EntityPage>
  )
}
