import { unlessItFails } from '../log.mjs'
import type { Author } from '../model/items'

/** Entries of a feed: enough for a reader who looks in once a week. */
export const FEED_LENGTH = 30

/** What a feed tells of an item. Addresses are absolute, instants carry their offset. */
export type FeedEntry = {
  /** Never changes, whatever becomes of the item or its address: readers recognise it by this. */
  id: string
  url: string
  title: string
  summary: string
  /** BCP 47. */
  language: string
  /** The whole text, spoilers replaced by a notice. */
  html: string
  published: string
  /** The last real update; equal to `published` without one. */
  updated: string
  /** Until when nobody could know of it: it may be newer here than it says. */
  embargo: string | undefined
  authors: readonly Pick<Author, 'name' | 'slug'>[]
  categories: readonly string[]
  /** The share image of the item, a PNG. */
  image: string | null
}

/** A feed before it has a form. */
export type Feed = {
  /** Below `/flux`: empty for the whole site, `critiques`, `films/drive` … */
  scope: string
  title: string
  description: string
  /** The page whose news it tells, absolute. */
  home: string
  entries: readonly FeedEntry[]
}

/** The entries of a feed in the form that `write` gives one, without those that have none. */
export function writtenEntries<E extends Pick<FeedEntry, 'url'>, T>(
  { entries }: { entries: readonly E[] },
  write: (entry: E) => T,
): T[] {
  return entries.flatMap(entry => unlessItFails<T[]>('feed-entry', entry.url, () => [write(entry)], []))
}

/** The newest instant at which something in a feed changed; null for an empty one. */
export function lastChange({ entries }: Feed): Date | null {
  const instants = entries.map(({ updated, embargo = updated }) =>
    Math.max(Date.parse(updated), Date.parse(embargo)),
  )
  return instants.length > 0 ? new Date(Math.max(...instants)) : null
}
