import { MONTHS } from '../time/months'
import { dashes } from './dashes'
import { onlyWith, pattern, type Rule } from './edits'
import { ligatures } from './ligatures'
import { ordinals } from './ordinals'
import { ANY, NARROW, WIDE } from './spaces'

const S = `[${ANY}]`
/** A space, or the end of a line that an editor has wrapped by hand. */
const GAP = `[${ANY}\\n]`
/** What a mark of punctuation may follow: a word, a closing sign, something that stays as typed. */
const WORD = '[\\p{L}\\p{M}\\p{N}»”)\\]’%€°\\uFFFC]'
const UNITS =
  'h|min|s|km|km/h|m|cm|mm|kg|g|t|ch|Mo|Go|ko|millions?|milliards?|euros?|dollars?|minutes?|heures?|%|‰|€|\\$|£|°C'
/** What is counted in numbers that deserve groups; without one of them five digits may be a postcode. */
const COUNTED =
  'euros?|dollars?|€|vues?|entrées?|spectateurs?|spectatrices?|exemplaires?|personnes?|abonnés?|km'
/** Names that carry their exclamation mark. */
const NAMED = '(?:Yahoo|Wham|Jeopardy|Oklahoma|Panic)'

const rule = (source: string, set: Parameters<typeof pattern>[1]) => pattern(new RegExp(source, 'gu'), set)

/** Signs that are the same in every language. */
export const SIGNS: readonly Rule[] = [
  onlyWith(
    /[ \u00A0\u202F\n]{2}/,
    rule(`${GAP}{2,}`, spaces => (spaces.includes('\n') ? '\n' : /^ +$/.test(spaces) ? ' ' : WIDE)),
  ),
  onlyWith(/[´‘]/, rule(`(?<=[\\p{L}\\p{M}])[´‘](?=[\\p{L}])`, '’')),
  onlyWith(/'/, rule(`(?<![\\p{L}\\p{M}\\p{N}'’])'(n)'(?![\\p{L}\\p{N}'])`, '’n’')),
  // 'mot' is a quotation, 'en v’là is not one: it has no second sign.
  onlyWith(
    /'/,
    rule(
      `(?<![\\p{L}\\p{M}\\p{N}'’"])'(?=[\\p{L}\\p{N}])((?:[^'’"“”«»\\n]|(?<=\\p{L})['’](?=\\p{L})){1,100}?)(?<=[^\\s'’])'(?![\\p{L}\\p{N}'’"])`,
      (_, quoted = '') => `“${quoted}”`,
    ),
  ),
  // Not between digits: 5'30 are minutes and seconds, 6'2 feet and inches.
  onlyWith(/'/, rule(`(?<=[\\p{L}\\p{M}])'(?=[^\\s'.…,;:!?)\\]]|$)|(?<=\\p{N})'(?=\\p{L})`, '’')),
  onlyWith(/'/, rule(`(?<![\\p{L}\\p{M}\\p{N}'’"])'(?=[\\p{L}\\p{N}])`, '’')),
  onlyWith(
    /tc[.…]/,
    rule('(?<![\\p{L}\\p{N}_])([Ee]tc)(?:\\.[.…]+|…[.…]*)', (_, etc = '') => `${etc}.`),
  ),
  onlyWith(/\.\.\./, rule('(?<!\\.)\\.{3}(?!\\.)', '…')),
]

/** What French alone does. Each rule is named by the place of the manual that it follows (typographyCases.ts). */
export const FRENCH: readonly Rule[] = [
  ligatures,
  ...ordinals,
  onlyWith(/[;!?]/, rule(`${GAP}(?=[;!?])`, NARROW)),
  onlyWith(/[!?]/, rule(`(?<=${WORD})(?<!(?<![\\p{L}])${NAMED})(?=[!?]+(?:[\\s»”)\\],.…]|$))`, NARROW)),
  onlyWith(/;/, rule(`(?<=${WORD})(?<!&#?\\w{1,8})(?=;(?:[\\s»]|$))`, NARROW)),
  onlyWith(/:/, rule(`${GAP}:(?=[\\s»]|$)`, `${WIDE}:`)),
  onlyWith(/:/, rule(`(?<=${WORD})(?=:(?:[\\s»]|$))`, WIDE)),
  onlyWith(/«/, rule(`«${GAP}?`, `«${WIDE}`)),
  onlyWith(/»/, rule(`${GAP}?»`, `${WIDE}»`)),
  dashes,
  onlyWith(
    /\d/,
    rule(`(?<![\\p{N},.+_-])(?<!(?<!\\d)\\d\\d${S})[1-9]\\d{0,2}(?:${S}\\d{3})+(?!\\d)`, number =>
      number.replace(/[ \u00A0\u202F]/g, NARROW),
    ),
  ),
  onlyWith(
    /\d{5}/,
    rule(`(?<![\\p{L}\\p{N},.+_-])[1-9]\\d{4,11}(?=${S}?(?:${COUNTED})(?![\\p{L}\\p{N}]))`, number =>
      number.replace(/(?<=\d)(?=(?:\d{3})+$)/g, NARROW),
    ),
  ),
  onlyWith(
    /\dh|\d.h/,
    rule(
      `(?<![\\p{L}\\p{N}])(\\d{1,2})${S}?h${S}?(\\d\\d)(?![\\p{L}\\p{N}]|min)`,
      (_, hours = '', minutes = '') => `${hours}${WIDE}h${WIDE}${minutes}`,
    ),
  ),
  onlyWith(/\dh/, rule(`(?<=(?<![\\p{L}\\p{N}])\\d{1,2})(?=h(?![\\p{L}\\p{N}]))`, WIDE)),
  onlyWith(/\d[%€]/, rule('(?<=\\d)(?=[%€])', WIDE)),
  onlyWith(/\d/, rule(`(?<=\\d)${GAP}(?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, WIDE)),
  onlyWith(
    /\d/,
    rule(`(?<=(?<!\\d)(?:\\d{1,2}|1er))${GAP}(?=(?:${[...MONTHS.keys()].join('|')})(?!\\p{L}))`, WIDE),
  ),
  onlyWith(
    /\d/,
    rule(
      `(?<![\\p{N}-])((?:1[89]|20)\\d\\d)-((?:1[89]|20)\\d\\d)(?![\\p{N}-])`,
      (_, from = '', to = '') => `${from}–${to}`,
    ),
  ),
  onlyWith(/\d/, rule(`(?<=(?<!\\p{L})p\\.${S}\\d{1,4})-(?=\\d{1,4}(?!\\d))`, '–')),
  onlyWith(
    /\d/,
    rule(
      `(?<![\\p{L}\\p{N}])([nN]°|nos|pp?\\.|vol\\.|chap\\.|art\\.|fig\\.|t\\.)${GAP}(?=\\d)`,
      (_, sign = '') => sign + WIDE,
    ),
  ),
  onlyWith(
    /n°\d/i,
    rule(`(?<![\\p{L}\\p{N}])([nN]°)(?=\\d)`, (_, sign = '') => sign + WIDE),
  ),
  onlyWith(
    /M(?:[Mml.])/,
    rule(`(?<![\\p{L}\\p{N}])(MM?\\.|Mmes?|Mlles?)${GAP}(?=\\p{L})`, (_, title = '') => title + WIDE),
  ),
  onlyWith(
    /(?:[DP]r|Me|Mgr)[ \u00A0\u202F\n]/,
    rule(`(?<![\\p{L}\\p{N}])(Dr|Pr|Me|Mgr)${GAP}(?=\\p{Lu}\\p{Ll})`, (_, title = '') => title + WIDE),
  ),
  onlyWith(/siècle/, rule(`(?<=(?<!\\p{L})[IVX]{1,6}er?)${GAP}(?=siècles?(?!\\p{L}))`, WIDE)),
  onlyWith(
    /[ \u00A0\u202F][IVX]/,
    rule(`(?<=(?<![\\p{L}-])\\p{Lu}\\p{Ll}{2,15})${S}(?=[IVX]{1,5}(?![\\p{L}\\p{N}’']))`, WIDE),
  ),
  // Ties that add up would make a line no phone can show: what merely should not break may then break.
  onlyWith(
    /\u00A0/,
    rule('[^ \\t\\n]{40,}', stretch =>
      stretch.replace(/(?<=[\p{L}\p{N}.°]\.?)\u00A0(?=[\p{L}\p{N}])/gu, ' '),
    ),
  ),
]
