import { generateOpml } from 'feedsmith'
import { xmlCharacters } from '../format/escapeMarkup'
import { absolute, routes } from '../routes'
import { SITE_NAME } from '../site'
import type { FeedGroup } from './allFeeds'
import { stylesheets, withBrowserView } from './browserView'

const NAME = `Les flux de ${SITE_NAME}`

/** What stands in the file while no feed has an entry: by its specification it holds an outline at least. */
const NOTHING: readonly FeedGroup[] = [{ title: 'Aucun flux n’a encore d’article', feeds: [] }]

/** Every feed of the site in one file that feed readers import. */
export function toOpml(groups: readonly FeedGroup[]): string {
  const document = generateOpml(
    {
      head: { title: NAME },
      body: {
        outlines: (groups.length > 0 ? groups : NOTHING).map(({ title, feeds }) => ({
          text: title,
          outlines: feeds.map(({ scope, name }) => ({
            text: name,
            title: scope === '' ? SITE_NAME : `${SITE_NAME} – ${name}`,
            type: 'rss',
            xmlUrl: absolute(routes.feed(scope, 'rss.xml')),
          })),
        })),
      },
    },
    { stylesheets },
  )
  const view = withBrowserView(document, 'head', {
    kind: 'Fichier OPML',
    title: NAME,
    description: 'L’adresse de chaque flux, en un fichier.',
    use: 'Enregistrez-le, puis importez-le dans votre lecteur de flux (NetNewsWire, Feedly, Thunderbird…), qui s’abonne à tous. Son adresse\u00A0:',
    address: absolute(routes.opml()),
    links: [{ name: 'Tous les flux, un par un', href: absolute(routes.feeds()) }],
    entries: null,
  })
  return xmlCharacters(view)
}
