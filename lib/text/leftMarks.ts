/** A sign of emphasis or code that was left as text: where its run begins, and the run. */
export type LeftMark = { at: number; run: string }

const RUN = /\\[!-/:-@[-`{-~]|\*+|_+|~{2,}|`+/g
const WORD = /[\p{L}\p{N}]/u
const BLANK = /^\s?$/
const OPENS = /[([{«“‘"']/
const CLOSES = /[)\]}»”’"']/

/**
 * The signs of emphasis (`*`, `_`, `~~`) and code (a grave accent) of a text in which a parser has found none, of
 * which it is not plain that they are meant as signs.
 *
 * Meant are: what a backslash makes a sign, a sign within a word (`snake_case`, `M*A*S*H`, `m*rde`) or alone between
 * brackets or quotes (`(*)`), a multiplication (`5 * 3`), blanks to fill in (`____`, `J _ _ N`), smileys (`^_^`),
 * handles (`@jean_`), words that are not spelled out (`m***`), and stars that rate (`4*`, `****`), begin a title
 * (*batteries not included) or stand alone in their text.
 *
 * @param text a stretch of a paragraph; `before` and `behind` are the characters around it, empty at its ends
 */
export function leftMarksIn(text: string, before = '', behind = ''): LeftMark[] {
  const runs = Array.from(text.matchAll(RUN), ({ 0: run, index }) => ({
    at: index,
    run,
    left: text.charAt(index - 1) || before,
    right: text.charAt(index + run.length) || behind,
  })).filter(({ run }) => !run.startsWith('\\'))
  if (runs.length === 0) return []
  const loose = runs.filter(({ left, right }) => BLANK.test(left) && BLANK.test(right))
  const stands = text.replace(/[\s*_~]/g, '') === '' && !before.trim() && !behind.trim()

  return runs.filter(mark => !stands && !isMeant(mark)).map(({ at, run }) => ({ at, run }))

  function isMeant({ at, run, left, right }: (typeof runs)[number]): boolean {
    const sign = run.charAt(0)
    if (sign === '`') return false
    if (WORD.test(left) && WORD.test(right)) return sign !== '~'
    if (OPENS.test(left) && CLOSES.test(right)) return true
    const isLoose = BLANK.test(left) && BLANK.test(right)
    if (isLoose && run.length > 3) return true
    if (isLoose && (run.length === 3 || sign === '_')) {
      const alike = loose.filter(other => other.run === run)
      return alike.length !== 2 || text.slice(alike[0]?.at, alike[1]?.at).replace(/[\s_*]/g, '') === ''
    }
    if (sign === '*') return isLoose ? isProduct(at, run) : isStar(at, run, left, right)
    if (sign !== '_') return false
    const word = /\S*$/.exec(text.slice(Math.max(0, at - 100), at))?.[0] ?? ''
    if (/[@#/\\]/.test(word) || run.length > 2) return true
    return !WORD.test(left) && !WORD.test(right) && !isLoose
  }

  /** `4*`, `m***`, *batteries not included */
  function isStar(at: number, run: string, left: string, right: string): boolean {
    if (WORD.test(right))
      return BLANK.test(left) && text.startsWith('batteries not included', at + run.length)
    return /\p{N}/u.test(left) || (WORD.test(left) && run.length > 2)
  }

  function isProduct(at: number, run: string): boolean {
    return (
      /[\d)]\s$/.test(text.slice(Math.max(0, at - 2), at)) &&
      /^\s[\d(]/.test(text.slice(at + run.length, at + run.length + 2))
    )
  }
}
