import { generateRssFeed } from 'feedsmith'
import { escapeMarkup, xmlCharacters } from '../format/escapeMarkup'
import { OUR_LANGUAGE } from '../model/schema/language'
import { absolute, routes } from '../routes'
import { SITE_NAME, webSubHub } from '../site'
import { stylesheets } from './browserView'
import { type Feed, lastChange, writtenEntries } from './feed'
import { withFeedView } from './feedView'

/**
 * A feed as RSS 2.0 with full texts, in UTF-8. Descriptions are HTML, by its specification for items and by the habit
 * of readers for the feed; titles, names and keywords are plain text (https://www.rssboard.org/rss-profile#data-types-characterdata).
 */
export function toRss(feed: Feed): string {
  const hub = webSubHub()
  const document = generateRssFeed(
    {
      title: feed.title,
      link: feed.home,
      description: escapeMarkup(feed.description),
      language: 'fr',
      lastBuildDate: lastChange(feed) ?? undefined,
      image: { url: absolute(routes.icon(192)), title: feed.title, link: feed.home },
      atom: {
        links: [
          { href: absolute(routes.feed(feed.scope, 'rss.xml')), rel: 'self', type: 'application/rss+xml' },
          ...(hub ? [{ href: hub, rel: 'hub' }] : []),
        ],
      },
      items: writtenEntries(feed, entry => ({
        title: entry.title,
        link: entry.url,
        guid: { value: entry.id, isPermaLink: entry.id === entry.url },
        description: escapeMarkup(entry.summary),
        pubDate: new Date(entry.published),
        categories: entry.categories.map(name => ({ name })),
        // The size is not known before the image is drawn; readers of feeds accept 0.
        enclosures: entry.image ? [{ url: entry.image, length: 0, type: 'image/png' }] : [],
        dc: {
          creators: entry.authors.map(({ name }) => name || SITE_NAME),
          ...(entry.language !== OUR_LANGUAGE && { languages: [entry.language] }),
        },
        atom: { updated: new Date(entry.updated) },
        content: { encoded: entry.html },
      })),
    },
    { stylesheets },
  )
  return xmlCharacters(withFeedView(document, feed, 'rss.xml'))
}
