import { MARKS } from './codings.mjs'

/**
 * The ETag of an answer as it is sent in one coding. A weak one says no more than that answers mean the same, which
 * they do in every coding.
 *
 * @param {string} tag of the answer as it is, with its quotes
 * @param {string} mark of the coding
 */
export function tagIn(tag, mark) {
  return tag.startsWith('W/') ? tag : `${tag.slice(0, -1)}${mark}"`
}

/**
 * The ETag by which a client holds an answer already, in whichever coding. A client that could not use what it holds
 * would not ask about it; the 304 names what is held, and caches refresh that (RFC 9111, 4.3.4).
 *
 * @param {string | undefined} held the header If-None-Match
 * @param {string} tag of the answer as it is
 * @returns {string | null} null when none of those that are named is of this answer, and for `*`
 */
export function heldTag(held, tag) {
  if (held === undefined) return null
  const names = held.split(',').map(name => name.trim().replace(/^W\//, ''))
  const strong = tag.replace(/^W\//, '')
  const mark = MARKS.find(mark => names.includes(tagIn(strong, mark)))
  return mark === undefined ? null : tagIn(tag, mark)
}
