import type { Catalogue } from '../content/catalogue/catalogue'
import { peopleOf } from '../model/film/creditsOf'
import type { FeedGroup } from './allFeeds'

/**
 * Of a group of feeds those to which an article was added last, at most `most` of them, in the order of the group.
 * Feeds that no article leads to come last.
 */
export function latestFeeds(
  catalogue: Catalogue,
  feeds: FeedGroup['feeds'],
  most: number,
): FeedGroup['feeds'] {
  if (feeds.length <= most) return feeds
  const known = new Set(feeds.map(({ scope }) => scope))
  const latest = new Set<string>()
  for (const scope of scopesOf(catalogue)) {
    if (latest.size >= most) break
    if (known.has(scope)) latest.add(scope)
  }
  for (const { scope } of feeds) if (latest.size < most) latest.add(scope)
  return feeds.filter(({ scope }) => latest.has(scope))
}

/** What the articles concern, newest first. */
function* scopesOf({ articles }: Catalogue): Generator<string> {
  for (const { films, people, places, tags } of articles) {
    yield* films.flatMap(({ slug, saga }) => [`films/${slug}`, ...(saga ? [`sagas/${saga.saga.slug}`] : [])])
    yield* people.map(({ slug }) => `personnes/${slug}`)
    yield* films.flatMap(film => [...peopleOf(film)].map(({ slug }) => `personnes/${slug}`))
    yield* places.map(({ slug }) => `lieux/${slug}`)
    yield* tags.map(({ slug }) => `mots-cles/${slug}`)
  }
}
