import type { Element } from 'hast'

/** Attributes in which sites keep the identifier of the film that a phrase names. */
const NAMED = /^data(?:.*(?:imdb|tmdb|film|movie|letterboxd|wikidata).*|title|id|tt)$/i
const IMDB = /^tt\d{5,}$/

/** The identifier of a film that an element holds in one of its data attributes: of IMDb wherever it stands. */
export function filmIdOf(node: Element): string | null {
  for (const [name, value] of Object.entries(node.properties)) {
    if (!/^data/i.test(name) || typeof value !== 'string') continue
    if (IMDB.test(value.trim())) return value.trim()
  }
  for (const [name, value] of Object.entries(node.properties)) {
    if (!/imdb|tmdb|film|movie|letterboxd|wikidata/i.test(name) || !NAMED.test(name)) continue
    if ((typeof value === 'string' || typeof value === 'number') && /^[\w-]{1,100}$/.test(String(value)))
      return String(value)
  }
  return null
}
