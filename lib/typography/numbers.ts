import { MONTHS } from '../time/months'
import { onlyWith, type Rule, rule } from './edits'
import { GAP, NARROW, S, WIDE } from './spaces'
import { CURRENCIES, UNITS } from './units'

/** What is counted in numbers that deserve groups; without one of them five digits may be a postcode. */
const COUNTED =
  'euros?|dollars?|francs?|€|\\$|£|vues?|entrées?|billets?|tickets?|places?|spectateurs?|spectatrices?|téléspectateurs?|téléspectatrices?|exemplaires?|copies?|personnes?|abonnés?|abonnées?|habitants?|visiteurs?|figurants?|foyers?|comptes?|votes?|heures?|kilomètres?|mètres?|km|m²|images'
const SHORT_MONTHS = 'janv|févr|avr|juil|sept|oct|nov|déc'
/** A year of the cinema and of the century before it. */
const YEAR = '(?:1[89]|20)\\d\\d'
/** What may not stand before a number of groups: another digit, a decimal sign, the hyphen of a reference. */
const ALONE = '(?<![\\p{N},._]|[\\p{L}\\p{N}_][+-])'

const grouped = (number: string) =>
  number.replace(/[ \u00A0\u202F.]/g, '').replace(/(?<=\d)(?=(?:\d{3})+$)/g, NARROW)

/** Numbers, their units, hours and dates. A space is put between, or kept from breaking; no figure ever changes. */
export const NUMBERS: readonly Rule[] = [
  onlyWith(
    /\d/,
    rule(`${ALONE}(?<!(?<!\\d)\\d\\d${S})(?<!\\p{L}-?)[1-9]\\d{0,2}(?:${S}\\d{3})+(?!\\d)`, grouped),
  ),
  onlyWith(
    /\d{5}|\.\d{3}\.\d{3}/,
    rule(
      `${ALONE}(?<!\\p{L}-?)[1-9](?:\\d{4,11}|\\d{0,2}(?:\\.\\d{3}){2,3})(?=${GAP}?(?:(?:de|d[’'])${GAP}?)?(?:${COUNTED})(?![\\p{L}\\p{N}]))`,
      grouped,
    ),
  ),
  // « 20H30 » too: no other capital H stands between an hour and its minutes.
  onlyWith(
    /\d[hH]|\d.[hH]/,
    rule(
      `(?<![\\p{L}\\p{N},.])(\\d{1,2})${S}?(?:h|H(?=${S}?[0-5]\\d(?!\\d)))${S}?(\\d\\d)(?![\\p{L}\\p{N}])`,
      (_, hours = '', minutes = '') => `${hours}${WIDE}h${WIDE}${minutes}`,
    ),
  ),
  onlyWith(
    /\dh|\d.h/,
    rule(
      `(?<![\\p{L}\\p{N},.])(\\d{1,2})${S}?h${S}?(\\d{1,2})${S}?(min|mn)(?![\\p{L}\\p{N}])`,
      (_, hours = '', minutes = '', unit = '') => `${hours}${WIDE}h${WIDE}${minutes}${WIDE}${unit}`,
    ),
  ),
  onlyWith(/\dh/, rule(`(?<=(?<![\\p{L}\\p{N}])\\d{1,2})(?=h(?![\\p{L}\\p{N}]))`, WIDE)),
  onlyWith(/\d.H/, rule(`(?<=(?<![\\p{L}\\p{N}])\\d{1,2})${S}(?=H(?![\\p{L}\\p{N}]))`, WIDE)),
  onlyWith(/heure/, rule(`(?<=\\d${S}heures?)${GAP}(?=[0-5]?\\d(?![\\p{N},.]))`, WIDE)),
  onlyWith(/\d[%‰€£¥]/, rule('(?<=\\d)(?=[%‰€£¥])', WIDE)),
  onlyWith(/\d(?:k|K|M|Md|Mds)[€$£]/, rule('(?<=\\d)(?=(?:k|K|M|Mds?)[€$£])', WIDE)),
  onlyWith(/\d\$/, rule('(?<=(?<![\\p{L}\\p{N}$])\\d{1,4})(?=\\$(?![\\p{L}\\p{N}$]))', WIDE)),
  onlyWith(/\d°[CF]/, rule('(?<=\\d)(?=°[CF](?!\\p{L}))', WIDE)),
  onlyWith(/\dk(?:m|g)/, rule('(?<=(?<![\\p{L}\\p{N}])\\d{1,4})(?=k(?:m/h|m|g)(?![\\p{L}\\p{N}]))', WIDE)),
  onlyWith(
    /\d/,
    rule(`(?<=[\\d½¼¾])${GAP}(?=(?:${UNITS})(?![\\p{L}\\p{N}’']|-\\p{L}))(?!\\p{Lu}\\.${GAP}?\\p{Lu})`, WIDE),
  ),
  // « 12 M € », « 3 Md d’euros »; « 12 M. » would be a gentleman.
  onlyWith(
    /[kKMd].[€$£]/,
    rule(`(?<=\\d${S}(?:k|K|M|Mds?))${GAP}(?=(?:${CURRENCIES})(?![\\p{L}\\p{N}]))`, WIDE),
  ),
  onlyWith(/[½¼¾⅓⅔⅛]/, rule(`(?<=(?<!\\d)\\d{1,3})${GAP}(?=[½¼¾⅓⅔⅛])`, WIDE)),
  onlyWith(/\d\/\d/, rule(`(?<=(?<![\\d.,/])\\d{1,2})${GAP}(?=[1-9]/[2-9](?![\\d/]))`, WIDE)),
  onlyWith(
    /[×÷]/,
    rule(`(?<=\\d)${GAP}([×÷])${GAP}(?=\\d)`, (_, sign = '') => WIDE + sign + WIDE),
  ),
  onlyWith(/\d.x/, rule(`(?<=\\d)${S}x${S}(?=\\d)`, `${WIDE}x${WIDE}`)),
  onlyWith(
    /[±≈≤≥]/,
    rule(`([±≈≤≥])${GAP}(?=\\d)`, (_, sign = '') => sign + WIDE),
  ),
  onlyWith(
    /\d/,
    rule(`(?<=(?<!\\d)(?:\\d{1,2}|1er))${GAP}(?=(?:${[...MONTHS.keys()].join('|')})(?!\\p{L}))`, WIDE),
  ),
  onlyWith(/\d/, rule(`(?<=(?<!\\d)(?:\\d{1,2}|1er))${GAP}(?=(?:${SHORT_MONTHS})\\.)`, WIDE)),
  onlyWith(
    /\d/,
    rule(`(?<![\\p{N}-])(${YEAR})-(${YEAR})(?![\\p{N}-])`, (_, from = '', to = '') => `${from}–${to}`),
  ),
]
