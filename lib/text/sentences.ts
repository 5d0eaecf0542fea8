const END = /[.!?…](?=[\s»”)*_]|$)|\n\s*\n/g

/** How far a sentence or a quotation is looked for. */
const REACH = 1000

/** The sentence around an offset. */
export function sentenceAt(text: string, at: number): string {
  const from = Math.max(0, at - REACH)
  const near = text.slice(from, at + REACH)
  let start = 0
  for (const { 0: end, index } of near.matchAll(END)) {
    if (index >= at - from) return near.slice(start, index)
    start = index + end.length
  }
  return near.slice(start)
}

/** Whether an offset lies within guillemets or curly quotes of its paragraph: somebody else’s words. */
export function isQuoted(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - REACH), at)
  const before = near.slice(near.lastIndexOf('\n\n') + 1)
  return (
    before.lastIndexOf('«') > before.lastIndexOf('»') || before.lastIndexOf('“') > before.lastIndexOf('”')
  )
}

/**
 * A point or a mark, perhaps behind closing marks, emphasis or the call of a note; behind it there may be a smiley or
 * an emoji, which take no point.
 */
const SENTENCE_END =
  /[.!?…‽⁇⁈⁉‼](?:[\s\u00A0\u202F]*[»”’"')\]*_]|\[\^[^\]]+\])*$|[\s\u00A0][:;=]['’]?-?[()DPp|/]$|\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*$|(?:https?:\/\/|www\.)\S+$/u

/** Whether a text ends where a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text)
}
