import { slugOf } from '../../../text/slug'
import type { SourceItem, SourceTerm } from '../sourceItem'
import { textOfHtml } from '../textOfHtml'
import { decoded } from './addressesOf'
import type { Index } from './firstPass'
import type { WxrNode } from './wxrNodes'

/**
 * What a text is filed under. Exports before 1.1 write each category twice, once without its domain, and call
 * keywords `tag`.
 */
export function termsOf(node: WxrNode): SourceTerm[] {
  const terms = new Map<string, SourceTerm>()
  const bare: string[] = []
  for (const { name, attributes, text } of node.children) {
    if (name !== 'category') continue
    const label = textOfHtml(text)
    const { domain, nicename } = attributes
    if (!domain) bare.push(label)
    else
      add(terms, domain === 'tag' ? 'post_tag' : domain, nicename ? decoded(nicename) : slugOf(label), label)
  }
  const labels = new Set([...terms.values()].map(term => term.label))
  for (const label of bare) if (label && !labels.has(label)) add(terms, 'category', slugOf(label), label)
  return [...terms.values()]
}

/** Plugins for several authors keep them as terms, by their login with a prefix; else there is the one who wrote it. */
export function authorsOf(
  creator: string,
  terms: readonly SourceTerm[],
  { authors }: Index,
): SourceItem['authors'] {
  const signing = terms.filter(({ taxonomy }) => taxonomy === 'author')
  if (signing.length === 0)
    return creator ? [{ key: creator, name: authors.get(creator)?.name ?? creator }] : []
  return signing.map(({ key, label }) => {
    const login = key.replace(/^cap-/, '')
    return { key: login, name: authors.get(login)?.name ?? label }
  })
}

function add(terms: Map<string, SourceTerm>, taxonomy: string, key: string, label: string): void {
  const id = `${taxonomy} ${key}`
  if (!terms.has(id)) terms.set(id, { taxonomy, key, label: label || key })
}
