import { addressFault } from '../text/addressFault'
import { isBlank } from '../text/isBlank'
import { firstInvisible } from '../typography/invisible'
import { exceededLimit } from './exceededLimit'

/** What a body of simple forms refers to: slugs of films and people, internal addresses without `#…`. */
export type References = { films: string[]; people: string[]; paths: string[] }

const START = String.raw`(?=[*_]{0,3}[\p{L}«“"'’(…—–]|\d|\[)`
const BLANK = /^[ \t]*$/
const TEXT = new RegExp(String.raw`^(?:> |(?: {2})?[-*] |\d{1,9}[.)] |\| )?${START}(?!\d{1,9}[.)])(.*)$`, 'u')
const TABLE_RULE = /^\|(?: :?-+:? \|)+$/
const HEADING = /^(#{2,6}) (?=\S)([^#]+)$/
const NOTE = new RegExp(String.raw`^\[\^([a-z\d-]+)\]: ${START}(?!\d{1,9}[.)])(?!\[\^)(.*)$`, 'u')
const FILM = /^::film\[([a-z\d-]+)\]$/
const SPOILER = /^:::spoiler\{film=([a-z\d-]+)\}$/
const CITATION = /^:::citation(?:\{(?:by=([a-z\d-]+) )?source="[^"\\&<>{}]+"\})?$/
const BOX = /^:::encadre\{title="[^"\\&<>{}]+"\}$/
const CLOSING = ':::'

const LINK =
  /(?<![!\]])\[([^[\]]+)\]\((\/[a-z\d/-]*(?:#[a-z\d-]*)?|https?:\/\/(?!localhost)[^\s()<>[\]\\`{}"']+)\)/g
const HIDDEN = /(?<=[\s(]):spoiler\[([^[\]]+)\]\{film=([a-z\d-]+)\}/g
const CALL = /\[\^([a-z\d-]+)\](?![([:{])/g
/** An address in running text that ends at a blank or at the punctuation behind it. */
const ADDRESS = /(?<=^|\s)https?:\/\/(?!localhost)[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/[a-z\d./-]*)?(?=[\s,;]|$)/g
const ESCAPED = /\\[*_]/g
/** What stands for a sign that means nothing: no address and no name of ours holds it. */
const INERT = '…'
/** Whatever may begin HTML, an image, a link, code, an escape, an entity, a directive or an address. */
const SUSPECT = /[<>[\]`\\{}@\p{Cc}]|&(?! )|:(?!\s|$)|www\./iu

/**
 * Recognises, fifty times faster than parsing, a body that can have no fault but a reference that leads
 * nowhere: one that consists of text, crossheads, tables, simple lists and quotes, plain links, notes and directives
 * as the guide shows them. Null for every other body, which says nothing about it: see checkBody().
 *
 * It must never accept what checkBody() would report; simpleBody.isolated.test.ts holds it to that.
 */
export function simpleBody(markdown: string): References | null {
  if (firstInvisible(markdown) || exceededLimit(markdown)) return null
  const references: References = { films: [], people: [], paths: [] }
  const called = new Set<string>()
  const notes = new Set<string>()
  let above = ''
  let current = ''
  let level = 1
  let block = 'none' as 'none' | 'empty' | 'filled'
  let fresh = true // whether a directive may begin here: not right below a text, which it would be part of

  for (const line of markdown.split('\n')) {
    above = current
    current = line
    if (BLANK.test(line)) {
      fresh = true
      continue
    }
    if (line.startsWith(':')) {
      if (line === CLOSING) {
        if (block !== 'filled') return null
        block = 'none'
      } else if (!fresh || !takeDirective(line)) return null
      fresh = true
      continue
    }
    if (block === 'empty') block = 'filled'
    fresh = false
    if (!takeHeading(line) && !takeNote(line) && !takeText(line)) return null
  }
  if (block !== 'none') return null
  for (const note of notes) if (!called.has(note)) return null
  for (const note of called) if (!notes.has(note)) return null
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
    return takeInline(text)
  }

  /** A note within a block is known to the parser too late for the calls before it. */
  function takeNote(line: string): boolean {
    const [, name = '', text = ''] = NOTE.exec(line) ?? []
    if (!name || block !== 'none' || notes.has(name) || text.includes('[^')) return false
    notes.add(name)
    return takeInline(text)
  }

  function takeText(line: string): boolean {
    // A column without a name is a fault.
    if (TABLE_RULE.test(line)) return !above.split('|').slice(1, -1).some(isBlank)
    const text = TEXT.exec(line)?.[1]
    return text !== undefined && takeInline(text)
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
        return `x${label}x`
      })
      .replace(HIDDEN, (hidden, label: string, film: string) => {
        if (isBlank(label)) return hidden
        references.films.push(film)
        return `x${label}x`
      })
      .replace(CALL, (_, name: string) => {
        // What stands right below a note is part of it, and a note may not be what calls itself.
        if (block === 'none' && notes.size === 0) called.add(name)
        return 'x'
      })
      .replace(ADDRESS, address => (addressFault(address) ? address : INERT))
    return !SUSPECT.test(rest)
  }
}
