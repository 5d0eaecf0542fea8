import { onlyWith, type Rule, rule } from './edits'
import { GAP, S, WIDE } from './spaces'

/** Roman numerals up to 89: no French word is spelt with these capitals alone. */
const ROMAN = '[IVXL]{1,7}'
const NUMERAL = `(?:\\d|${ROMAN}(?:er|re|e)?(?![\\p{L}\\p{N}’']))`

/** Parts of a work, abbreviated. « t. II », « chap. 4 », « §§ 3 et 4 ». IN, Abréviations. */
const SHORT =
  '[nN]°s?|[nN]º|[nN]os|pp?\\.|vol\\.|chap\\.|ch\\.|art\\.|fig\\.|t\\.|ép\\.|épis\\.|sais\\.|sc\\.|pl\\.|l\\.|f\\.|fol\\.|col\\.|app\\.|ann\\.|sect\\.|livr\\.|op\\.|éd\\.|ill\\.|tabl\\.|al\\.|§{1,2}'
/** Parts of a work or a series of them, in full; in the plural too. */
const FULL =
  'saison|épisode|acte|scène|tome|volume|chapitre|partie|livre|plan|bobine|page|numéro|article|figure|note|annexe|section|opus|volet|chant|tableau|séquence|cycle|phase|étape|niveau|version|paragraphe|ligne|titre|catégorie|chaîne|salle|studio|cassette|disque|face|leçon|cahier|planche|psaume|verset'
const CAPITAL = FULL.split('|').map(
  word => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`,
)
/** What the ordinals of history and of the arts go with. */
const ORDINAL_OF =
  'siècles?|s\\.|millénaires?|République|Empire|Reich|arrondissements?|art|dynastie|régiment|Internationale|Congrès'

/** Numbered parts of a work and numbered times: the number stays with what it numbers. */
export const PARTS: readonly Rule[] = [
  onlyWith(
    /\d-\d/,
    rule(
      `(?<=(?<!\\p{L})(?:pp?\\.|chap\\.|art\\.|vol\\.|ép\\.|fig\\.|[nN]os|§§?)${S}?\\d{1,4})-(?=\\d{1,4}(?![\\d-]))`,
      '–',
    ),
  ),
  onlyWith(
    /[.°ºs§]/,
    rule(`(?<![\\p{L}\\p{N}])(${SHORT})${GAP}(?=${NUMERAL})`, (_, sign = '') => sign + WIDE),
  ),
  onlyWith(
    /[.°º§]\d/,
    rule(
      `(?<![\\p{L}\\p{N}./])([nN][°º]s?|pp?\\.|vol\\.|chap\\.|art\\.|fig\\.|ép\\.|§{1,2})(?=\\d{1,4}(?![\\p{L}\\d]|\\.\\p{L}))`,
      (_, sign = '') => sign + WIDE,
    ),
  ),
  onlyWith(
    /[a-zè]s?[ \u00A0\u202F\n](?:\d|[IVXL])/,
    rule(
      `(?<=(?<!\\p{L})(?:${CAPITAL.join('|')})s?)${GAP}(?=\\d{1,3}(?![\\p{L}\\p{N}%€])|${ROMAN}(?:er|re)?(?![\\p{L}\\p{N}’']))`,
      WIDE,
    ),
  ),
  onlyWith(/S\d/, rule(`(?<=(?<![\\p{L}\\p{N}])S\\d{1,2})${GAP}(?=E\\d{1,3}(?!\\d))`, WIDE)),
  onlyWith(
    /(?:[IVX]|\d)(?:er?|re|de?|nde?)[ \u00A0\u202F\n]/,
    rule(
      `(?<=(?<![\\p{L}\\p{N}])(?:[IVX]{1,6}|\\d{1,2})(?:er?|re|nde?|de))${GAP}(?=(?:${ORDINAL_OF})(?!\\p{L}))`,
      WIDE,
    ),
  ),
  onlyWith(
    /J\.-C/,
    rule(`(?:(?<=\\d|siècle)${GAP})?(?<![\\p{L}])(av\\.|apr\\.|ap\\.)${GAP}(?=J\\.-C)`, (whole, sign = '') =>
      /^\s/.test(whole) ? WIDE + sign + WIDE : sign + WIDE,
    ),
  ),
]
