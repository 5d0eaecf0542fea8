import type { SourceBody } from '../sources/sourceItem'

/** Comments that sites put behind the excerpt of a text. */
const MARK =
  /<!--[ \t]*(?:more\b[^\n]{0,200}?|(?:end|fin)[ _-]*(?:of[ _-]*)?(?:de[ _-]*l.)?(?:excerpt|extrait|summary|intro|teaser|chapo)?|excerpt(?:[ _-]*(?:end|separator))?|extrait|read[ _-]?more|lire la suite|suite|fold|break|cut|teaser|summary|jump|page break)[ \t]*-->/i

/** A text without the mark that ends its excerpt, and where that stood; null where it has none. */
export function excerptEnd(text: string, { excerptMark }: SourceBody): { text: string; end: number | null } {
  const own = excerptMark?.trim() ? text.indexOf(excerptMark.trim()) : -1
  const found = MARK.exec(text)
  const at = own >= 0 ? own : (found?.index ?? -1)
  if (at < 0) return { text, end: null }
  const mark = own >= 0 ? (excerptMark ?? '').trim() : (found?.[0] ?? '')
  const before = text.slice(0, at)
  const behind = text.slice(at + mark.length)
  const isWithinLine = /\S[ \t]*$/.test(before) && /^[ \t]*\S/.test(behind)
  return { text: `${before}${isWithinLine ? '\n\n' : ''}${behind}`, end: at }
}
