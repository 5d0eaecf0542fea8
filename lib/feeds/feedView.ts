import { absolute, routes } from '../routes'
import { SITE_NAME } from '../site'
import { type BrowserView, withBrowserView } from './browserView'
import type { Feed } from './feed'

const FORMS = {
  'rss.xml': { kind: 'Flux RSS', root: 'channel' },
  'atom.xml': { kind: 'Flux Atom', root: 'feed' },
} as const

/**
 * A feed in XML with what browsers show of it: what it is, its one address to copy, what is new in it.
 *
 * @param document the feed as one of the two forms, with `stylesheets`
 */
export function withFeedView(document: string, feed: Feed, format: keyof typeof FORMS): string {
  const { kind, root } = FORMS[format]
  const view: BrowserView = {
    kind,
    title: feed.title,
    description: feed.description,
    use: 'Ceci est un flux\u00A0: il annonce chaque nouveauté à votre lecteur de flux (NetNewsWire, Feedly, Thunderbird…), sans compte et sans traceur. Pour vous abonner, copiez-y cette adresse\u00A0:',
    address: absolute(routes.feed(feed.scope, format)),
    links: [
      { name: `Lire sur ${SITE_NAME}`, href: feed.home },
      { name: 'Tous les flux', href: absolute(routes.feeds()) },
    ],
    entries: feed.entries,
  }
  return withBrowserView(document, root, view)
}
