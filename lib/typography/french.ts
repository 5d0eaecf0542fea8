import { bareAddresses, MAIL } from '../text/bareAddress'
import { applyEdits, type Rule } from './edits'
import { foreignQuotations, quotes } from './quotes'
import { BREAKS, FRENCH, SIGNS } from './rules'

/** A piece of running text. What is fixed (code, an address printed in full) stays as it is, yet is a word to its neighbours. */
export type Run = { text: string; isFixed?: boolean }

/** Without any of these no rule has anything to do: most labels and names. */
const SIGN =
  /["'´‘«»“”;!?‼⁇⁈⁉‽:%€$£°º§½×±—–\d]|\p{L}\.[ \u00A0\u202F\n]|(?<!\p{L})(?:Ste?|Vve|Cdt|Col|Gal|Cne|Lt|Sgt|Mrs?|Ms)[ \u00A0\u202F\n]|[ \u00A0\u202F\n][ \u00A0\u202F\n-]|\.\.|tc…|oe|[MDP][a-z.]{1,3}[ \u00A0\u202F\n]|[IVX](?:[IVXLCeèi]|$|[^\p{L}])/iu

/** Stands for a fixed run in the text that rules look at: neither letter, digit, space nor sign. */
const FIXED = '\uFFFC'

/**
 * Sets plain French text as a typographer would: spaces, guillemets, apostrophes, ligatures, numbers.
 * Pure and idempotent. The source of the rules: Lexique des règles typographiques en usage à l'Imprimerie
 * nationale; rules.ts lists them.
 */
export function french(text: string): string {
  if (!SIGN.test(text)) return text
  return frenchRuns([{ text }])[0] ?? ''
}

/**
 * Sets a text that markup cuts into runs, such as a paragraph with an emphasis, as `french` does: signs find their
 * partners and neighbours across the cuts.
 *
 * @returns one text for each run, in their order
 */
export function frenchRuns(runs: readonly Run[]): string[] {
  const pieces = new Pieces(runs)
  pieces.fix(addressesIn)
  pieces.apply([...SIGNS, quotes])
  pieces.fix(foreignQuotations)
  pieces.apply(FRENCH)
  // Where a typed tie was among those that broke, the others may hold.
  if (pieces.apply(BREAKS)) {
    pieces.apply(FRENCH)
    pieces.apply(BREAKS)
  }
  return pieces.texts(runs.length)
}

type Stretch = { start: number; end: number }
type Piece = { home: number; text: string; isFixed: boolean }

/** In order and without overlap: an address of the web may hold one of mail. */
function addressesIn(text: string): Stretch[] {
  if (!/:\/\/|www\.|@/i.test(text)) return []
  const found = [
    ...bareAddresses(text).map(({ at, address }) => ({ start: at, end: at + address.length })),
    ...Array.from(text.matchAll(MAIL), ({ 0: mail, index }) => ({ start: index, end: index + mail.length })),
  ].sort((a, b) => a.start - b.start)
  let end = 0
  return found.filter(stretch => {
    if (stretch.start < end) return false
    end = stretch.end
    return true
  })
}

/** The runs of a text as one line for the rules to look at, with what is fixed taken out of it. */
class Pieces {
  #pieces: Piece[]

  constructor(runs: readonly Run[]) {
    this.#pieces = runs.map(({ text, isFixed = false }, home) => ({ home, text, isFixed }))
  }

  /** Whether any of the rules found something to change. */
  apply(rules: readonly Rule[]): boolean {
    let { line, ends } = this.#joined()
    let hasChanged = false
    for (const rule of rules) {
      const edits = rule(line)
      if (edits.length === 0) continue
      line = applyEdits(line, edits, ends)
      hasChanged = true
    }
    let start = 0
    this.#pieces.forEach((piece, index) => {
      const end = ends[index] ?? start
      if (!piece.isFixed) piece.text = line.slice(start, end)
      start = end
    })
    return hasChanged
  }

  /** Takes stretches of the line out of the reach of rules to come. */
  fix(find: (line: string) => Stretch[]): void {
    const { line, ends } = this.#joined()
    const stretches = find(line)
    if (stretches.length === 0) return
    const cut: Piece[] = []
    let start = 0
    let next = 0
    this.#pieces.forEach((piece, index) => {
      const end = ends[index] ?? start
      let done = start
      if (!piece.isFixed) {
        for (let at = next; at < stretches.length; at++) {
          const stretch = stretches[at]
          if (!stretch || stretch.start >= end) break
          const from = Math.max(stretch.start, done)
          const to = Math.min(stretch.end, end)
          if (from > done) cut.push({ ...piece, text: line.slice(done, from) })
          if (to > from) cut.push({ ...piece, text: line.slice(from, to), isFixed: true })
          done = Math.max(done, to)
          if (stretch.end <= end) next = at + 1
        }
        if (done < end || start === end) cut.push({ ...piece, text: line.slice(done, end) })
      } else cut.push(piece)
      start = end
    })
    this.#pieces = cut
  }

  texts(count: number): string[] {
    const texts = Array.from({ length: count }, () => '')
    for (const { home, text } of this.#pieces) texts[home] += text
    return texts
  }

  #joined(): { line: string; ends: number[] } {
    let line = ''
    const ends = this.#pieces.map(({ text, isFixed }) => {
      line += isFixed ? FIXED : text
      return line.length
    })
    return { line, ends }
  }
}
