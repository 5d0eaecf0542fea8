import { fold } from '../text/fold'
import { allWordsOf } from '../text/words'
import { joinedTerms, otherSpellings } from './spellings'
import { termsIn } from './termsOf'

/** The terms by which a field of a document is found (wordIndex.ts). A body comes as the terms that are indexed of it. */
export function indexedTerms(text: string, field?: string): string[] {
  return field === 'body' ? text.split(' ') : [...shortTerms(text), ...spelledTerms(text, field)]
}

/** What else is typed for titles and names. A field of titles has one on each line. */
function spelledTerms(text: string, field: string | undefined): string[] {
  if (field === 'names') return joinedTerms(text)
  if (field !== 'title' && field !== 'titles') return []
  const words = new Set(allWordsOf(text).map(({ text: word }) => fold(word)))
  return text.split('\n').flatMap(title => spelledAs(title).filter(term => !words.has(term)))
}

const spelled = new Map<string, readonly string[]>()
const MOST_SPELLED = 20_000

/** The titles of a film come back with every article on it. */
function spelledAs(title: string): readonly string[] {
  const known = spelled.get(title)
  if (known) return known
  const terms = otherSpellings(title)
  if (spelled.size >= MOST_SPELLED) spelled.clear()
  spelled.set(title, terms)
  return terms
}

/** Words as typed beside their stems. */
function shortTerms(text: string): string[] {
  const found: string[] = []
  for (const { exact, stems } of termsIn(text))
    found.push(...(stems.includes(exact) ? stems : [exact, ...stems]))
  return found
}
