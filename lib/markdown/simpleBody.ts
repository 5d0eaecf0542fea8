import { addressFault } from '../text/addressFault'
import { isBlank } from '../text/isBlank'
import { firstInvisible } from '../typography/invisible'
import { SAYS } from './accidents/lists'
import { exceededLimit } from './exceededLimit'

/** What a body of simple forms refers to: slugs of films and people, internal addresses without `#…`. */
export type References = { films: string[]; people: string[]; paths: string[] }

const START = String.raw`(?=[*_]{0,3}[\p{L}«“"'’(…—–]|\d|\[)`
const BLANK = /^[ \t]*$/
const TEXT = new RegExp(String.raw`^${START}(?!\d{1,9}[.)])(.*[^-])$`, 'u')
/** A line that goes on with a paragraph: none that might have been meant to stand alone. */
const CONTINUATION = /^[*_«“"(]{0,3}\p{L}(?!\))/u
/** An item that nobody says to anybody (accidents/lists.ts). */
const ITEM = /^(?: {2})?- (?=[*_]{0,3}[\p{L}«“"])([^?!…—–]*[^?!…—– -])$/u
const ROW = new RegExp(String.raw`^\| ${START}(.* )\|$`, 'u')
const TABLE_RULE = /^\|(?: :?-+:? \|)+$/
const HEADING = /^(#{2,6}) (?=\S)([^#]+)$/
const NOTE = new RegExp(String.raw`^\[\^([a-z\d-]+)\]: ${START}(?!\d{1,9}[.)])(?!\[\^)(.*)$`, 'u')
const FILM = /^::film\[([a-z\d-]+)\]$/
const SPOILER = /^:::spoiler\{film=([a-z\d-]+)\}$/
const CITATION = /^:::citation(?:\{(?:by=([a-z\d-]+) )?source="[^"\\&<>{}*_~`]+"\})?$/
const BOX = /^:::encadre\{title="[^"\\&<>{}*_~`]+"\}$/
const CLOSING = ':::'

const LINK = /(?<![!\]])\[([^[\]]+)\]\((\/[a-z\d/-]*(?:#[a-z\d-]*)?|https?:\/\/[^\s()<>[\]\\`{}"']+)\)/g
const HIDDEN = /(?<=[\s(]):spoiler\[([^[\]]+)\]\{film=([a-z\d-]+)\}/g
const CALL = /\[\^([a-z\d-]+)\](?![([:{])/g
/** An address in running text that ends at a blank or at the punctuation behind it. */
const ADDRESS = /(?<=^|\s)https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/[a-z\d./-]*)?(?=[\s,;]|$)/g
const ESCAPED = /\\[*_]/g
/** Emphasis that opens and closes against its words, with nothing else of its kind in it. */
const EMPHASIS =
  /(?<=^|[\s(«“"'’…—–])(\*{1,3}|_{1,2})(?=[\p{L}\p{N}«“("'])([^*_]*)(?<=[\p{L}\p{N}»”)"'.!?…])\1(?=$|[\s.,;:!?)»”…'’"—–])/gu
/** What stands for a sign that means nothing: no address and no name of ours holds it. */
const INERT = '…'
/** Whatever may begin HTML, an image, a link, code, an escape, an entity, a directive or an address. */
const SUSPECT = /[*_~<>[\]`\\{}@\p{Cc}]|&(?! )|:(?!\s|$)|www\./iu

/**
 * Recognises, fifty times faster than parsing, a body that can have no fault but a reference that leads
 * nowhere: one that consists of text, emphasis, crossheads, tables, simple lists, plain links, notes and directives
 * as the guide shows them. Null for every other body, which says nothing about it: see checkBody().
 *
 * It must never accept what checkBody() would report; simpleBody.isolated.test.ts holds it to that.
 */
export function simpleBody(markdown: string): References | null {
  if (firstInvisible(markdown) || exceededLimit(markdown)) return null
  const references: References = { films: [], people: [], paths: [] }
  const called = new Set<string>()
  const notes = new Set<string>()
  let level = 1
  let block = 'none' as 'none' | 'empty' | 'filled'
  /** What the line above is; a text, an item and a note go on unless a blank line stands between. */
  let above = 'none' as 'none' | 'text' | 'item' | 'row' | 'note'
  let columns = 0
  let hasRule = true

  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) {
      if (!hasRule) return null
      columns = 0
    }
    if (BLANK.test(line)) {
      above = 'none'
      continue
    }
    if (line.startsWith(':')) {
      if (line === CLOSING) {
        if (block !== 'filled') return null
        block = 'none'
        // Below a text, a directive would be part of it.
      } else if (above !== 'none' || !takeDirective(line)) return null
      above = 'none'
      continue
    }
    if (block === 'empty') block = 'filled'
    if (!takeHeading(line) && !takeNote(line) && !takeItem(line) && !takeRow(line) && !takeText(line))
      return null
  }
  if (block !== 'none' || !hasRule) return null
  for (const note of notes) if (!called.has(note)) return null
  for (const [index, note] of [...called].entries()) {
    if (!notes.has(note) || (/^\d+$/.test(note) && Number(note) !== index + 1)) return null
  }
  return references

  function takeDirective(line: string): boolean {
    const film = FILM.exec(line)
    if (film) {
      if (block === 'empty') block = 'filled'
      references.films.push(film[1] ?? '')
      return true
    }
    if (block !== 'none') return false
    block = 'empty'
    const spoiler = SPOILER.exec(line)
    if (spoiler) {
      references.films.push(spoiler[1] ?? '')
      return true
    }
    const citation = CITATION.exec(line)
    if (citation?.[1]) references.people.push(citation[1])
    // An attribute that shows nothing is a fault, and an address in one may be.
    return (citation !== null || BOX.test(line)) && !/"[^"\p{L}\p{N}]*"|:\/\/|spoiler\[/u.test(line)
  }

  function takeHeading(line: string): boolean {
    const [, marks = '', text = ''] = HEADING.exec(line) ?? []
    if (!marks || marks.length > level + 1 || isBlank(text)) return false
    level = marks.length
    above = 'none'
    return takeInline(text)
  }

  /** A note within a block is known to the parser too late for the calls before it. */
  function takeNote(line: string): boolean {
    const [, name = '', text = ''] = NOTE.exec(line) ?? []
    if (!name || block !== 'none' || notes.has(name) || text.includes('[^')) return false
    notes.add(name)
    above = 'note'
    return takeInline(text)
  }

  function takeItem(line: string): boolean {
    const text = ITEM.exec(line)?.[1]
    if (text === undefined || (above !== 'none' && above !== 'item') || SAYS.test(text)) return false
    above = 'item'
    return takeInline(text)
  }

  /** A row has no more cells than its header, below which stands the line of dashes. */
  function takeRow(line: string): boolean {
    if (TABLE_RULE.test(line)) {
      if (hasRule || line.split('|').length - 2 !== columns) return false
      hasRule = true
      return true
    }
    const cells = ROW.exec(line)?.[1]?.split('|')
    if (!cells || (above !== 'none' && above !== 'row')) return false
    if (above === 'none') {
      // A column without a name is a fault.
      if (cells.some(isBlank)) return false
      columns = cells.length
      hasRule = false
    } else if (!hasRule || cells.length > columns) return false
    above = 'row'
    return cells.every(cell => takeInline(cell.trim()))
  }

  function takeText(line: string): boolean {
    const text = TEXT.exec(line)?.[1]
    if (text === undefined || (above !== 'none' && !(above === 'text' && CONTINUATION.test(line))))
      return false
    above = 'text'
    return takeInline(text)
  }

  function takeInline(text: string): boolean {
    if (!SUSPECT.test(text)) return true
    const rest = text
      .replace(ESCAPED, INERT)
      .replace(LINK, (link, label: string, address: string) => {
        const path = /^\/[a-z\d/-]*/.exec(address)?.[0]
        // A reference to a character is read by the parser before the address is judged.
        if (isBlank(label) || /&[#\w]+;/.test(address) || addressFault(address)) return link
        if (path) references.paths.push(path)
        return `(${withoutEmphasis(label)})`
      })
      .replace(HIDDEN, (hidden, label: string, film: string) => {
        if (isBlank(label)) return hidden
        references.films.push(film)
        return `(${withoutEmphasis(label)})`
      })
      .replace(CALL, (call, name: string) => {
        // What stands right below a note is part of it, and a note may not be what calls itself.
        if (block !== 'none' || notes.size > 0) return call
        called.add(name)
        return '()'
      })
      .replace(ADDRESS, address => (addressFault(address) ? address : INERT))
    return !SUSPECT.test(withoutEmphasis(rest))
  }
}

/** A text without its emphasis; where a sign of it is left, a sign that is suspect. */
function withoutEmphasis(text: string): string {
  return text.replace(EMPHASIS, '($2)').replace(/[*_]|~~/g, '`')
}
