import { generateJsonFeed } from 'feedsmith'
import { absolute, routes } from '../routes'
import { webSubHub } from '../site'
import { type Feed, writtenEntries } from './feed'

/** A feed as JSON Feed 1.1 with full texts. */
export function toJsonFeed(feed: Feed): string {
  const hub = webSubHub()
  return JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      home_page_url: feed.home,
      feed_url: absolute(routes.feed(feed.scope, 'feed.json')),
      description: feed.description,
      icon: absolute(routes.icon(512)),
      language: 'fr',
      hubs: hub ? [{ type: 'WebSub', url: hub }] : undefined,
      items: writtenEntries(feed, entry => ({
        id: entry.id,
        url: entry.url,
        title: entry.title,
        summary: entry.summary,
        content_html: entry.html,
        image: entry.image ?? undefined,
        date_published: new Date(entry.published),
        date_modified: new Date(entry.updated),
        authors: entry.authors.map(({ name, slug }) => ({ name, url: absolute(routes.author(slug)) })),
        tags: [...entry.categories],
        language: entry.language,
      })),
    }),
  )
}
