import type { TypographicEdit } from './edits'
import { ANY, WIDE } from './spaces'

const DASH = new RegExp(
  `(?<=^|\\n)[—–][${ANY}]|(?<=[^\\s])[${ANY}\\n](?:[—–]|-{1,3})[${ANY}\\n](?=\\S)|[.!?…](?=\\s)`,
  'gu',
)

/**
 * Spaced dashes: the first of a sentence opens an aside, the second closes it, and the spaces within do not
 * break. A hyphen between spaces is a dash that the keyboard lacks. A dash at the start of a line is speech.
 */
export function dashes(text: string): TypographicEdit[] {
  if (!/[—–-]/.test(text)) return []
  const edits: TypographicEdit[] = []
  let isOpen = false
  for (const { 0: found, index } of text.matchAll(DASH)) {
    const end = index + found.length
    if (found.length === 1) isOpen = false
    else if (found.length === 2) put(index, end, found.charAt(0) + WIDE)
    else {
      const sign = found.slice(1, -1)
      const isBetweenNumbers = /\d/.test(text[index - 1] ?? '') && /\d/.test(text[end] ?? '')
      if (sign.startsWith('-') && isBetweenNumbers) continue
      const dash = sign.startsWith('-') ? '—' : sign
      put(index, end, isOpen ? `${WIDE}${dash} ` : ` ${dash}${WIDE}`)
      isOpen = !isOpen
    }
  }
  return edits

  function put(start: number, end: number, by: string): void {
    if (text.slice(start, end) !== by) edits.push({ start, end, by })
  }
}
