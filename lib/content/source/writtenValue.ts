import { type Document, isScalar, isSeq } from 'yaml'
import type { SourceFile } from '../../model/files'
import { partsOf } from './fences'
import { yamlDocument } from './yamlDocument'

/** A value of the front matter as it stands in the file. `form: 'quoted'` texts come without their quotes. */
export type Written = { text: string; form: 'plain' | 'quoted' | 'flow' | 'block' }

/**
 * The value of a field as its editor has typed it, where YAML has read another (`007` is 7, `[REC]` a list); null
 * where nothing stands. It is read again, since only a problem asks: the file asked for last is kept.
 */
export function writtenValue({ text }: SourceFile, field: readonly PropertyKey[]): Written | null {
  const { start, end } = partsOf(text)
  const header = text.slice(start, end)
  if (last?.header !== header) last = { header, document: yamlDocument(header) }
  const node = last.document.getIn(field, true)
  if (isScalar(node)) {
    if (node.type !== 'PLAIN') return { text: String(node.value), form: 'quoted' }
    return { text: node.source ?? '', form: 'plain' }
  }
  if (!isSeq(node) && !(node && typeof node === 'object' && 'range' in node)) return null
  const [from, to] = (node as { range?: [number, number, number] | null }).range ?? [0, 0]
  const written = header.slice(from, to).trim()
  return { text: written, form: /^[[{]/.test(written) ? 'flow' : 'block' }
}

let last: { header: string; document: Document.Parsed } | null = null
