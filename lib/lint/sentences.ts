const END = /[.!?…](?=[\s»”)*_]|$)|\n\s*\n/g

/** The sentence around an offset. */
export function sentenceAt(text: string, at: number): string {
  let start = 0
  for (const { 0: end, index } of text.matchAll(END)) {
    if (index >= at) return text.slice(start, index)
    start = index + end.length
  }
  return text.slice(start)
}

/** Whether an offset lies within guillemets or curly quotes of its paragraph: somebody else’s words. */
export function isQuoted(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n\n', at) + 1
  const before = text.slice(start, at)
  return (
    before.lastIndexOf('«') > before.lastIndexOf('»') || before.lastIndexOf('“') > before.lastIndexOf('”')
  )
}
