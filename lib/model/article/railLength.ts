import type { Article } from '../items'

/** Headlines beside an article at most: what one looks through before turning the page. */
const MOST = 10

/** Headlines beside the shortest of texts: fewer would be no wire. */
const LEAST = 3

/**
 * What a text of the measure gives for a word, and a line of the rail for a sign: at 1280 px a line holds some eleven
 * words on 31 px, and some thirty signs of a headline on 25 px. Both err on the side of a rail that is too short.
 */
const HEIGHT_OF_WORD = 2.7
const SIGNS_IN_LINE = 26
const HEIGHT_OF_LINE = 25
const HEIGHT_BETWEEN = 10
/** The head of the wire, its last line that leads to all of it, the labels of its days. */
const HEIGHT_OF_FURNITURE = 210

/**
 * How many of the latest headlines stand beside an article without making its page longer. Pages are made before
 * anybody knows how they are set, hence from the words of the text.
 *
 * @param latest newest first
 */
export function railLength({ body }: Article, latest: readonly Article[]): number {
  let room = body.words * HEIGHT_OF_WORD - HEIGHT_OF_FURNITURE
  let length = 0
  for (const { title } of latest.slice(0, MOST)) {
    room -= Math.ceil(title.length / SIGNS_IN_LINE) * HEIGHT_OF_LINE + HEIGHT_BETWEEN
    if (room < 0 && length >= LEAST) break
    length += 1
  }
  return length
}
