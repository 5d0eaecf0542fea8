import { isMap, isScalar, isSeq } from 'yaml'
import { partsOf } from '../content/source/fences'
import { yamlDocument } from '../content/source/yamlDocument'
import type { Edit } from './replaceAt'

/**
 * What to write in a file so that it remembers one more former slug, and forgets the one that it takes back.
 * Comments and the form of the list stay, unless a name must be taken out of it.
 *
 * @param text the whole file, with `\n` line ends
 */
export function formerSlugEdits(
  text: string,
  field: 'aliases' | 'formerSlugs',
  { add, remove }: { add: string; remove: string },
): Edit[] {
  const { start: opening, end: closing } = partsOf(text)
  const { contents } = yamlDocument(text.slice(opening, closing))
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === field)
    : undefined
  const list = pair?.value
  if (!isSeq(list) || !list.range) {
    // The field is missing, or stands there empty: `aliases:`.
    const key = pair && isScalar(pair.key) ? pair.key.range : undefined
    if (!key) return [{ start: closing, end: closing, text: `${field}: [${add}]\n` }]
    const colon = text.indexOf(':', opening + key[0]) + 1
    return [{ start: colon, end: colon, text: ` [${add}]` }]
  }
  const [from, to] = list.range
  const names = list.items.map(item => (isScalar(item) ? String(item.value) : ''))
  if (names.includes(remove)) {
    const kept = [...names.filter(name => name !== remove), add]
    const source = text.slice(opening + from, opening + to)
    const end = opening + from + source.trimEnd().length
    return [{ start: opening + from, end, text: `[${kept.join(', ')}]` }]
  }
  const last = list.items.at(-1)
  const lastEnd = isScalar(last) && last.range ? opening + last.range[1] : null
  if (lastEnd === null) return [{ start: opening + from, end: opening + to, text: `[${add}]` }]
  if (list.flow) return [{ start: lastEnd, end: lastEnd, text: `, ${add}` }]
  const lineStart = text.lastIndexOf('\n', lastEnd - 1) + 1
  const indent = /^\s*-\s+/.exec(text.slice(lineStart))?.[0] ?? '  - '
  const lineEnd = text.indexOf('\n', lastEnd)
  return [{ start: lineEnd, end: lineEnd, text: `\n${indent}${add}` }]
}
