import { oneLine } from '../../text/oneLine'
import type { SourceBody } from '../sources/sourceItem'
import { newAccount } from './account'
import { blocksOf } from './blocksOf'
import type { Context } from './context'
import { holdTags } from './foreign/holdTags'
import { wordsOfTree } from './shownWords'
import { tidy } from './tree/tidy'

/** Comments that sites put behind the excerpt of a text. */
const MARK =
  /<!--[ \t]*(?:more\b[^\n]{0,200}?|(?:end|fin)[ _-]*(?:of[ _-]*)?(?:de[ _-]*l.)?(?:excerpt|extrait|summary|intro|teaser|chapo)?|excerpt(?:[ _-]*(?:end|separator))?|extrait|read[ _-]?more|lire la suite|suite|fold|break|cut|teaser|summary|jump|page break)[ \t]*-->/i

/** The address of a link by reference. */
const DEFINITION = /^ {0,3}\[[^\]^\n][^\]\n]{0,200}\]:[^\n]*$/gm

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

/** What stands before the mark as plain text on one line; it tells of nothing that the whole text does not tell of. */
export function excerptOf(text: string, end: number, context: Context): string {
  const quiet: Context = {
    ...context,
    account: newAccount(),
    held: [],
    notes: [],
    linked: new Set(),
    kept: new WeakSet(),
  }
  const addresses = context.body.format === 'markdown' ? (text.slice(end).match(DEFINITION) ?? []) : []
  const before = [text.slice(0, end), ...addresses].join('\n\n')
  const blocks = tidy(blocksOf(holdTags(before, quiet), quiet), quiet)
  const shown = blocks.filter(({ type }) => /^(?:paragraph|list|blockquote)$/.test(type))
  return oneLine(shown.map(node => wordsOfTree(node, false)).join(' '))
}
