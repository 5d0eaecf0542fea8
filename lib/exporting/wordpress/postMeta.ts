import type { Review } from '../../model/items'
import { GENRES } from '../../vocabulary'
import type { Exported } from '../corpus'
import { saysNothing } from '../losses'
import { snakeCase } from '../snakeCase'
import { cdata } from './xml'

/** What WordPress has a place for; every other field is kept as a custom one. */
const AT_HOME = [
  ...['title', 'summary', 'date', 'draft', 'updated', 'authors', 'tags', 'aliases', 'formerSlugs', 'image'],
]

/** Of a review these are custom fields under the names that sites about films give them. */
const IN_USUAL_WORDS = ['rating', 'seen']

/** Names the custom fields that are ours alone. */
const PREFIX = 'photogramme_'

/**
 * The custom fields of an article or a page: every field that WordPress has no place for, a list as as many fields of
 * one name, what is not text as JSON. Of a review its note and its film stand there in words that other sites use too
 * (`rating`, `film_title`, `imdb`), since records are no posts; the rest is ours by its name (`photogramme_verdict`).
 */
export function postMeta({ kind, fields, item }: Exported): string[] {
  const isReview = kind === 'review'
  const own = Object.entries(fields)
    .filter(([name, value]) => !AT_HOME.includes(name) && !saysNothing(value))
    .filter(([name]) => !isReview || !IN_USUAL_WORDS.includes(name))
    // The channel says the language of the site.
    .filter(([name, value]) => name !== 'lang' || value !== 'fr')
    .flatMap(([name, value]) => metaOf(PREFIX + snakeCase(name), value))
  const usual = isReview ? Object.entries(usualWords(item as Review)) : []
  return [...usual.flatMap(([name, value]) => (saysNothing(value) ? [] : metaOf(name, value))), ...own]
}

/** A custom field. @param key as WordPress knows it: `_thumbnail_id` */
export function meta(key: string, value: string): string {
  return `<wp:postmeta>${cdata('wp:meta_key', key)}${cdata('wp:meta_value', value)}</wp:postmeta>`
}

function metaOf(key: string, value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.map(one => meta(key, typeof one === 'object' ? JSON.stringify(one) : String(one)))
}

function usualWords({ rating, seen, film }: Review): Record<string, unknown> {
  const { title, originalTitle, year, directors, genres, countries, runtime, ids } = film
  const { how, ...viewing } = seen ?? {}
  return {
    ...(rating === null || rating === undefined ? {} : { rating: String(rating), rating_scale: 5 }),
    seen: how,
    ...Object.fromEntries(Object.entries(viewing).map(([name, value]) => [SEEN[name] ?? name, value])),
    film_title: title,
    original_title: originalTitle,
    year,
    directors: directors.map(({ name }) => name),
    genres: genres.map(genre => GENRES[genre]),
    countries,
    runtime,
    ...ids,
  }
}

/** How a film was seen, in the words of other sites. */
const SEEN: Record<string, string> = { date: 'seen_date', invited: `${PREFIX}seen_invited` }
