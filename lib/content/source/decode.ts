import { isUtf8 } from 'node:buffer'
import type { Problem } from '../../model/problem'
import { composed } from '../../text/composed'
import { lineAndColumn } from '../../text/lineAndColumn'

/** Why bytes are no text in UTF-8, and the line and column, from 1, of the first that is not. */
type Fault = Pick<Problem, 'line' | 'column' | 'rule' | 'message' | 'hint'>

const FIX = 'Ouvrez-le dans l’éditeur et enregistrez-le avec l’encodage « UTF-8 », puis vérifiez les accents.'

/** The text of a file as `normalised` gives it, or why it has none. */
export function decode(bytes: Buffer): string | Fault {
  // Text has none; every letter of ours has one in UTF-16.
  if (bytes.includes(0)) {
    return {
      line: 1,
      column: 1,
      rule: 'invalid-encoding',
      message:
        'Le fichier n’est pas du texte en UTF-8 : il est en UTF-16, ou vient d’un logiciel de bureautique.',
      hint: FIX,
    }
  }
  if (!isUtf8(bytes)) {
    return {
      ...firstInvalidUtf8(bytes),
      rule: 'invalid-encoding',
      message: 'Le fichier n’est pas encodé en UTF-8.',
      hint: FIX,
    }
  }
  return normalised(bytes.toString('utf8'))
}

/**
 * A text as the content road reads it: without byte-order mark, with `\n` line ends, letters and accents composed.
 * All lines and columns count in it: an accent that macOS writes behind its letter is no column of its own.
 */
export function normalised(text: string): string {
  return composed(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
}

/** Line and column (in characters) of the first byte that is not UTF-8. */
function firstInvalidUtf8(bytes: Buffer): { line: number; column: number } {
  // U+FFFD marks the fault; a file that really contains U+FFFD before it is misplaced by that much only.
  const before = normalised(new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? '')
  return lineAndColumn(before, before.length)
}
