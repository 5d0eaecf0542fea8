import { fitted } from './fitted'

/** What ends no sentence although a capital follows: « M. Hulot », « J. J. Annaud », « Dr. Folamour », « St. Louis ». */
const ABBREVIATION =
  /(?:^|[\s\u00A0\u202F(«“"'’-])(?:\p{Lu}|MM|Mme|Mlle|Mr|Mrs|Ms|Dr|Pr|Me|St|Ste|Jr|Sr|vs|cf|vol|chap|p|n[o°])\.$/u

/** Points or marks, and the signs that close behind them. */
const END = /[.!?…]+(?:[\s\u00A0\u202F]?[»”"')\]])*(?=\s+["'«“([—–]*[\s\u00A0\u202F]?[\p{Lu}\p{N}])|\n+/gu

/**
 * How a text begins, in at most so many characters: as many of its sentences as fit, or where not even the first does,
 * as many of its words and an ellipsis.
 *
 * @param text plain, one paragraph per line; a line ends a sentence
 */
export function openingSentences(text: string, most: number): string {
  const whole = text.trim()
  let fitting = ''
  for (const { 0: sign, index } of whole.matchAll(END)) {
    const until = sign.trim() === '' ? index : index + sign.length
    const opening = whole.slice(0, until)
    if (sign.trim() !== '' && ABBREVIATION.test(opening)) continue
    const line = onOneLine(opening)
    if (line.length > most) return fitting || fitted(line, most)
    fitting = line
  }
  const line = onOneLine(whole)
  return line.length <= most ? line : fitting || fitted(line, most)
}

function onOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ')
}
