import type { FeedGroup } from '@/lib/feeds/allFeeds'
import { routes } from '@/lib/routes'

/** Feeds by name, each in its three forms. */
export function FeedList({ feeds }: { feeds: FeedGroup['feeds'] }) {
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
      {feeds.map(({ scope, name }) => (
        <li
          key={scope}
          className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-hairline py-2"
        >
          <span>{name}</span>
          <span className="figure-text flex gap-x-3">
            <a
              href={routes.feed(scope, 'rss.xml')}
              className="quiet-link inline-block py-1"
              aria-label={`RSS – ${name}`}
            >
              RSS
            </a>
            <a
              href={routes.feed(scope, 'atom.xml')}
              className="quiet-link inline-block py-1"
              aria-label={`Atom – ${name}`}
            >
              Atom
            </a>
            <a
              href={routes.feed(scope, 'feed.json')}
              className="quiet-link inline-block py-1"
              aria-label={`JSON – ${name}`}
            >
              JSON
            </a>
          </span>
        </li>
      ))}
    </ul>
  )
}
