import type { Break, Delete, Emphasis, Strong, Text } from 'mdast'
import type { VFile } from 'vfile'
import { firstInvisible } from '../../typography/invisible'
import { complain, doubt } from '../complain'
import { placeWithin, sourceAt } from '../placeWithin'
import { isWithinWord } from './asTyped'

/** A backslash that was typed to be read and makes a sign of what follows: `C:\*`, `¯\_(ツ)_/¯`, `\\serveur\films`. */
const BACKSLASH = /(?<![A-Za-z])[A-Za-z]:\\[!-/:-@[\]^-`{-~]|¯\\_|(?<!\S)\\\\[\p{L}\p{N}_-]{1,50}\\/u
/** An entity that lacks its semicolon, or that was encoded twice. */
const ENTITY =
  /&(?:amp;(?:#?\w{2,8};)|(?:nbsp|[aeiou](?:acute|grave|circ|uml)|ccedil|copy|reg|amp|lt|gt|quot|[lr]aquo|hellip|[lr][sd]quo|deg|euro)(?![;\p{L}\p{N}]))/iu

/** Signs of a text that Markdown reads as something else. */
export function checkSigns(node: Text | Break | Emphasis | Strong | Delete, file: VFile): void {
  const source = sourceAt(node, file)
  const { start, end } = node.position ?? {}
  const before = String(file).slice(Math.max(0, (start?.offset ?? 0) - 2), start?.offset)
  if (node.type === 'text') checkText(node)
  else if (node.type === 'emphasis' && isWithinWord(node, file)) return
  else if (node.type === 'break') {
    if (source.startsWith('\\') && /(?:\/!|[A-Z]:)$/.test(before)) tellOfBackslash(0)
  } else if (
    source.startsWith('_')
      ? /[@#/\\^>]$/.test(before)
      : /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(String(file).slice(end?.offset))
  ) {
    doubt(
      file,
      node,
      0,
      'accidental-markup',
      `« ${source.slice(0, 40)} » — Ces signes au milieu d’un mot font un italique ou un gras, et ne seraient pas imprimés.`,
      'Un tiret bas se tape « \\_ », un astérisque « \\* ».',
    )
  }

  function checkText(text: Text): void {
    const backslash = BACKSLASH.exec(source)
    if (backslash) tellOfBackslash(backslash.index)
    const entity = ENTITY.exec(source)
    if (entity) {
      doubt(
        file,
        text,
        entity.index,
        'accidental-markup',
        `« ${entity[0]} » — Ce code de caractère serait imprimé.`,
        'Tapez le caractère lui-même, ou finissez le code par « ; ».',
      )
    }
    // What stands in the source as it is has been told of the whole body (guards.ts).
    if (!/&#?\w/.test(source)) return
    const name = firstInvisible(text.value)?.name ?? (/\uFFFD/.test(text.value) ? 'U+FFFD' : null)
    if (name && !firstInvisible(source)) {
      complain(
        file,
        placeWithin(text, source.search(/&#?\w/), file),
        'invisible-character',
        `Ce texte contient le code d’un caractère invisible (${name}).`,
        'Retirez-le.',
      )
    }
  }

  function tellOfBackslash(at: number): void {
    doubt(
      file,
      node,
      at,
      'accidental-markup',
      'Cette barre oblique inverse ne serait pas imprimée.',
      'Une barre oblique inverse se tape « \\\\ ».',
    )
  }
}
