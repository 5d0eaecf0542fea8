/** Where an address may begin in a text, at the beginning of a word. */
const START = /(?<![\p{L}\p{N}_])(?:https?:\/\/|www\.)(?=[^\s])/giu

/** Blanks, and quotation marks that no address has unescaped: what stands behind belongs to the sentence. */
const CUT = /[\s<>"«»“”„\uFFFC]/
/** Signs that end sentences and quotations, and marks of emphasis. Brackets count only where they close none. */
const TRAILING = /[?!.,:;*_~'’‘‚…–—|]/u
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** An address of mail in a running text. */
export const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.\w+/g

/**
 * How many characters of a text that begins with an address belong to it, as a French reader would say: an address
 * ends before the punctuation of its sentence, before a closing guillemet or apostrophe, before a bracket that it has
 * not opened, and before a space of any width. Linear in the length of the address.
 */
export function bareAddressLength(text: string): number {
  const cut = text.search(CUT)
  let end = cut === -1 ? text.length : cut
  const open = new Map<string, number>()
  for (const sign of text.slice(0, end)) {
    if (/[()[\]{}]/.test(sign)) open.set(sign, (open.get(sign) ?? 0) + 1)
  }
  for (; end > 0; end--) {
    const last = text.charAt(end - 1)
    const opening = OPENING[last]
    if (opening !== undefined) {
      const closed = open.get(last) ?? 0
      if (closed <= (open.get(opening) ?? 0)) return end
      open.set(last, closed - 1)
    } else if (!TRAILING.test(last)) return end
  }
  return end
}

/** The addresses that stand in a running text, as they are read in it: where each begins, and what it is. */
export function bareAddresses(text: string): { at: number; address: string }[] {
  if (!/:\/\/|www\./i.test(text)) return []
  let done = 0
  return Array.from(text.matchAll(START)).flatMap(({ index }) => {
    if (index < done) return []
    const length = bareAddressLength(text.slice(index))
    done = index + length
    return [{ at: index, address: text.slice(index, done) }]
  })
}
