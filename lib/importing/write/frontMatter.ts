import { Document, Scalar } from 'yaml'
import { composed } from '../../text/composed'
import { oneLine } from '../../text/oneLine'
import { firstInvisible } from '../../typography/invisible'

/** A value of a front matter; `undefined` and what is empty is left out. */
export type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | Prose
  | readonly Value[]
  | { readonly [key: string]: Value }

/** A text that people write, as opposed to a slug or a date: it stands between quotation marks. */
export class Prose {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** A text of the source as a field may hold it: on one line, composed, without signs that nobody sees. */
export function prose(text: string): Prose {
  return new Prose(cleanLine(text))
}

export function cleanLine(text: string): string {
  let clean = oneLine(composed(text))
  for (let found = firstInvisible(clean); found; found = firstInvisible(clean)) {
    clean = clean.slice(0, found.at) + clean.slice(found.at + 1)
  }
  return clean.trim()
}

/** A content file: its fields in their order, lists on one line as editors write them, then the text. */
export function contentFile(fields: { readonly [key: string]: Value }, body: string): string {
  const document = new Document({})
  for (const [name, value] of Object.entries(fields)) {
    if (!isEmpty(value)) document.set(name, nodeOf(document, value))
  }
  const header = document.toString({
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    flowCollectionPadding: true,
  })
  const text = body.trim()
  return `---\n${header}---\n${text === '' ? '' : `\n${text}\n`}`
}

function nodeOf(document: Document, value: Value): unknown {
  if (value instanceof Prose) {
    const node = new Scalar(value.text)
    node.type = 'QUOTE_DOUBLE'
    return node
  }
  if (Array.isArray(value)) {
    const node = document.createNode(value.map(one => nodeOf(document, one)))
    node.flow = !value.some(isObject)
    return node
  }
  if (isObject(value)) {
    const node = document.createNode(
      Object.fromEntries(
        Object.entries(value).flatMap(([key, one]) => (isEmpty(one) ? [] : [[key, nodeOf(document, one)]])),
      ),
    )
    node.flow = true
    return node
  }
  return document.createNode(value)
}

function isObject(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Prose)
}

/** `null` says something: no rating. */
function isEmpty(value: Value): boolean {
  if (value === undefined) return true
  if (value instanceof Prose) return value.text === ''
  if (Array.isArray(value)) return value.length === 0
  return isObject(value) && Object.values(value).every(isEmpty)
}
