import { onlyWith, pattern } from './edits'

/** Roman numerals as centuries, reigns and episodes use them: no word is spelt with these capitals alone. */
const ROMAN = '[IVX][IVXLC]{0,7}'
const NUMBER = `(?<![\\p{L}\\p{N}_-])(?:\\d{1,4}|${ROMAN})`
const END = '(?![\\p{L}\\p{M}\\p{N}_\\uFFFC])'

/** « 2ème », « XXème » and « 1ère » in their short forms: 2e, XXe, 1re. */
export const ordinals = [
  onlyWith(
    /[1I][eèéiEÈÉ]/,
    pattern(
      new RegExp(
        `(?<=(?<![\\p{L}\\p{N}_-])(?:1|I))(?:i?[èée]res?)${END}|(?<=(?<![\\p{L}\\p{N}_-])1)[ÈÉE]RES?${END}`,
        'gu',
      ),
      ending => (/s$/i.test(ending) ? 'res' : 're'),
    ),
  ),
  onlyWith(
    /[\dIVXLC](?:è|i?[èée]me)|\d[ÈÉE]ME/,
    pattern(
      new RegExp(
        `(?<=${NUMBER})(?:i?[èée]mes?|è)${END}|(?<=(?<![\\p{L}\\p{N}_-])\\d{1,4})[ÈÉE]MES?${END}`,
        'gu',
      ),
      ending => (/s$/i.test(ending) ? 'es' : 'e'),
    ),
  ),
  onlyWith(
    /1ier|1ER/,
    pattern(
      new RegExp(`(?<=(?<![\\p{L}\\p{N}_-])1)(?:ier|ER)(s?)${END}`, 'gu'),
      (_, plural = '') => `er${plural}`,
    ),
  ),
]

/** The ending of an ordinal that is set above the line where HTML allows it: 1er, 1re, 2e, 2nd, XXe, Ier. */
export const RAISED = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}_-])(?:1|I))(?:ers?|res?)${END}|(?<=(?<![\\p{L}\\p{N}_-])2)n?de?s?${END}|(?<=${NUMBER})es?${END}`,
  'gu',
)
