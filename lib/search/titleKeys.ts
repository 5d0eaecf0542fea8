import { allWordsOf } from '../text/words'
import { acronymKeys, spellingKeys } from './spellings'
import { termsOf } from './termsOf'

/**
 * What two titles have in common when they are the same to a reader: « Le Convoyeur » and « convoyeurs », « L’Art »
 * and « l'art ». Common words count only where there are no others.
 */
function readerTitle(title: string): string {
  const terms = allWordsOf(title).map(({ text }) => termsOf(text))
  const telling = terms.filter(({ isStop }) => !isStop)
  return (telling.length > 0 ? telling : terms).map(({ stems }) => stems.at(-1)).join(' ')
}

/** What is looked up for a title, and for a query that may be one. */
export function titleKeys(title: string): string[] {
  return [readerTitle(title), ...spellingKeys(title)]
}

/** The titles of a film come back with every review of it. */
const known = new Map<string, readonly string[]>()
const MOST_KNOWN = 20_000

/** The keys under which a title or name is found. */
export function keysOf(title: string): readonly string[] {
  const before = known.get(title)
  if (before) return before
  const keys = [...titleKeys(title), ...acronymKeys(title)]
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(title, keys)
  return keys
}
