import { generateAtomFeed } from 'feedsmith'
import { xmlCharacters } from '../format/escapeMarkup'
import { absolute, routes } from '../routes'
import { webSubHub } from '../site'
import { stylesheets } from './browserView'
import { type Feed, lastChange, writtenEntries } from './feed'
import { withFeedView } from './feedView'

/** An Atom feed must say when it last changed; one without entries has not, since the site exists. */
const BEFORE_ALL = new Date('2015-01-01T00:00:00Z')

/** A feed as Atom (RFC 4287) with full texts, in UTF-8. */
export function toAtom(feed: Feed): string {
  const hub = webSubHub()
  const self = absolute(routes.feed(feed.scope, 'atom.xml'))
  const document = generateAtomFeed(
    {
      id: self,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: lastChange(feed) ?? BEFORE_ALL,
      links: [
        { href: self, rel: 'self', type: 'application/atom+xml' },
        { href: feed.home, rel: 'alternate', type: 'text/html' },
        ...(hub ? [{ href: hub, rel: 'hub' }] : []),
      ],
      entries: writtenEntries(feed, entry => ({
        id: entry.id,
        title: { value: entry.title },
        links: [
          { href: entry.url, rel: 'alternate', type: 'text/html' },
          ...(entry.image ? [{ href: entry.image, rel: 'enclosure', type: 'image/png' }] : []),
        ],
        published: new Date(entry.published),
        updated: new Date(entry.updated),
        authors: entry.authors.map(({ name, slug }) => ({ name, uri: absolute(routes.author(slug)) })),
        categories: entry.categories.map(term => ({ term })),
        summary: { value: entry.summary },
        content: { type: 'html', value: entry.html },
      })),
    },
    { stylesheets },
  )
  return xmlCharacters(withFeedView(document, feed, 'atom.xml'))
}
