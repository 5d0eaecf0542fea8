/** A sign that opens and is never closed, or closes what nothing has opened. */
export type UnpairedSign = { sign: string; at: number; partner: string; isOpening: boolean }

const PARTNERS: Readonly<Record<string, string>> = { '«': '»', '(': ')', '[': ']', '“': '”' }
const OPENERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PARTNERS).map(([opening, closing]) => [closing, opening]),
)
const SIGN = /[«»()[\]“”]/g
const SMILEY = /(?<![\p{L}\p{N}])[:;=]['’]?[-^o]?[()[\]]+/gu
/** « [0, 1[ »: the brackets of an interval open and close by their own rule. */
const INTERVAL = /[[\]] ?[\d.,+−∞-]{1,10} ?[;,] ?[\d.,+−∞-]{1,10} ?[[\]]/g
/** « a) », « 2°) » at the head of an item. */
const ITEM = /(?:^|[\s(«;,/])[\p{L}\p{N}]{1,3}°?$/u
type Open = { sign: string; at: number; mayBeClosed: boolean }

/**
 * The signs of a text that have no partner. It knows the ways of French: guillemets that each paragraph of a
 * quotation repeats, one closing for two quotations that end together, « a) » in a list, smileys, „German“ and
 * ”Swedish” quotes, intervals such as [0, 1[.
 */
export function unpairedSigns(text: string): UnpairedSign[] {
  if (text.search(SIGN) === -1) return []
  const blank = (found: string) => ' '.repeat(found.length)
  const read = text.replace(SMILEY, blank).replace(INTERVAL, blank)
  const isForeign = read.includes('„') || !read.includes('“')
  const open: Open[] = []
  const found: UnpairedSign[] = []
  let items = 0
  for (const { 0: sign, index: at } of read.matchAll(SIGN)) {
    if ((sign === '“' || sign === '”') && isForeign) continue
    if (isSpokenOf(read, at)) continue
    if (PARTNERS[sign]) {
      if (sign === '«' && repeats(read, at, open)) continue
      open.push({ sign, at, mayBeClosed: false })
    } else close(sign, at)
  }
  for (const { sign, at, mayBeClosed } of open)
    if (!mayBeClosed) found.push({ sign, at, partner: PARTNERS[sign] ?? '', isOpening: true })
  return found.sort((a, b) => a.at - b.at)

  /** Two quotations of a paragraph that end together, with a sentence, share one guillemet. */
  function closeTogether(at: number): void {
    if (!/[.!?…][\s\u00A0\u202F]*$/.test(read.slice(Math.max(0, at - 4), at))) return
    for (const outer of open)
      if (outer.sign === '«' && !/\n\s*\n/.test(read.slice(outer.at, at))) outer.mayBeClosed = true
  }

  function close(sign: string, at: number): void {
    const opening = OPENERS[sign] ?? ''
    const last = open.findLastIndex(one => one.sign === opening)
    const isItem = sign === ')' && ITEM.test(read.slice(Math.max(0, at - 6), at))
    if (sign === '»' && isAtHead(read, at)) return
    if (last !== -1) {
      open.splice(last, 1)
      if (isItem) items += 1
      if (sign === '»') closeTogether(at)
    } else if (isItem) return
    else if (sign === ')' && items > 0) items -= 1
    else found.push({ sign, at, partner: opening, isOpening: false })
  }
}

/** A sign by itself in quotes is spoken of, « ( »; guillemets between other quotes only. */
function isSpokenOf(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at + 1, at + 3)
  if (/[«»]/.test(text[at] ?? '')) return /["“*]$/.test(before) && /^["”*]/.test(after)
  return /(?:«[\s\u00A0\u202F]?|["“*])$/.test(before) && /^(?:[\s\u00A0\u202F]?»|["”*])/.test(after)
}

/** A quotation of several paragraphs opens each of them with a guillemet, or with a closing one. */
function repeats(text: string, at: number, open: readonly Open[]): boolean {
  return open.some(({ sign }) => sign === '«') && isAtHead(text, at)
}

function isAtHead(text: string, at: number): boolean {
  return at > 0 && /\n[ \t>]*$/.test(text.slice(Math.max(0, at - 12), at))
}
