import { type Document, parseDocument } from 'yaml'

/**
 * Front matter without its fences as a syntax tree with places: YAML 1.2, in which `on` and `12:30` are texts.
 * The library prints nothing by itself: what it finds is in the document.
 */
export function yamlDocument(text: string): Document.Parsed {
  return parseDocument(text, { version: '1.2', prettyErrors: false, logLevel: 'error' })
}
