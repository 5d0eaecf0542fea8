/**
 * Characters that nobody sees and that change what is read: marks of writing direction, which can turn a text
 * round, spaces without width, byte-order marks, controls, halves of characters and those that are none, which XML
 * cannot hold. Joiners are left to emoji, which consist of them.
 */
const INVISIBLE =
  /(?![\t\n\r])\p{Cc}|[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\p{Cs}\p{Noncharacter_Code_Point}]|[\u200C\u200D](?:(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}].))/u

/** The first such character of a text: where it stands and its name (`U+202E`). Null when there is none. */
export function firstInvisible(text: string): { at: number; name: string } | null {
  const found = INVISIBLE.exec(text)
  if (!found) return null
  const code = found[0].codePointAt(0) ?? 0
  return { at: found.index, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` }
}
