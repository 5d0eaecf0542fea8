import type { Film } from '../../model/items'
import type { Exported } from '../corpus'
import { saysNothing } from '../losses'
import { snakeCase } from '../snakeCase'
import { cdata } from './xml'

/** What WordPress has a place for; every other field is kept as a custom one. */
const AT_HOME = [
  'title',
  'summary',
  'date',
  'draft',
  'updated',
  'authors',
  'tags',
  'aliases',
  'formerSlugs',
  'image',
]

/** Names the custom fields that are ours. */
const PREFIX = 'photogramme_'

/**
 * The custom fields of an article or a page: every field that WordPress has no place for, by its name
 * (`photogramme_verdict`), a list as as many fields of one name, what is not text as JSON. Of each film its facts
 * stand there too, since records are no posts.
 */
export function postMeta(item: Exported): string[] {
  const own = Object.entries(item.fields)
    .filter(([name, value]) => !AT_HOME.includes(name) && !saysNothing(value))
    .flatMap(([name, value]) => metaOf(PREFIX + snakeCase(name), value))
  return [...own, ...('films' in item.item ? item.item.films.flatMap(filmMeta) : [])]
}

/** A custom field. @param key as WordPress knows it: `_thumbnail_id` */
export function meta(key: string, value: string): string {
  return `<wp:postmeta>${cdata('wp:meta_key', key)}${cdata('wp:meta_value', value)}</wp:postmeta>`
}

function metaOf(key: string, value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.map(one => meta(key, typeof one === 'object' ? JSON.stringify(one) : String(one)))
}

/** What finds the film elsewhere, and what tells it from others of its title. */
function filmMeta({ slug, title, originalTitle, year, directors, ids }: Film): string[] {
  const facts = {
    slug,
    title,
    ...(originalTitle && { originalTitle }),
    year,
    directors: directors.map(({ name }) => name),
    ids,
  }
  return metaOf(`${PREFIX}film_record`, facts)
}
