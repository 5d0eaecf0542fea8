import { slugOf } from '../../../text/slug'
import type { Header } from '../header'
import type { KeyRole } from '../keyRoles'
import type { SourceTerm } from '../sourceItem'
import { entriesIn, isRecord, nameOf, textIn } from '../values'

const TAXONOMIES: readonly [KeyRole, string][] = [
  ['categories', 'category'],
  ['tags', 'tag'],
  ['series', 'series'],
]

/**
 * What a header files a text under.
 *
 * @param splitsAtBlanks whether `tags: noir 1967` are two; under `category` and `tag` it is one all the same
 */
export function termsIn(header: Header, folders: readonly string[], splitsAtBlanks: boolean): SourceTerm[] {
  const terms = folders.map(label => ({ taxonomy: 'category', key: slugOf(label), label }))
  for (const [role, taxonomy] of TAXONOMIES) {
    // Some write both `category` and `categories`.
    while (header.has(role)) {
      const isOne = header.keyIs(role, /^(?:category|tag)$/)
      for (const entry of namesOf(header.take(role), splitsAtBlanks, isOne)) {
        const label = nameOf(entry)
        if (!label) continue
        const key = (isRecord(entry) && textIn(entry.slug)) || slugOf(label)
        if (!terms.some(term => term.taxonomy === taxonomy && term.key === key))
          terms.push({ taxonomy, key, label })
      }
    }
  }
  return terms
}

function namesOf(value: unknown, splitsAtBlanks: boolean, isOne: boolean): unknown[] {
  if (!splitsAtBlanks || typeof value !== 'string') return entriesIn(value)
  return isOne ? [value] : value.split(/[\s,]+/).filter(Boolean)
}
