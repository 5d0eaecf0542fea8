import { dashes } from './dashes'
import { onlyWith, type Rule, rule } from './edits'
import { elision } from './elision'
import { ligatures } from './ligatures'
import { NAMES } from './names'
import { NUMBERS } from './numbers'
import { ordinals } from './ordinals'
import { PARTS } from './parts'
import { GAP, NARROW, WIDE } from './spaces'

/** What a mark of punctuation may follow: a word, a closing sign, something that stays as typed. */
const WORD = '[\\p{L}\\p{M}\\p{N}»”)\\]’%‰€$£¥°\\uFFFC]'
/** Names that carry their exclamation mark. */
const NAMED = '(?:Yahoo|Wham|Jeopardy|Oklahoma|Panic)'

/** Signs that are the same in every language. */
export const SIGNS: readonly Rule[] = [
  onlyWith(
    /[ \u00A0\u202F\n]{2}/,
    rule(`${GAP}{2,}`, spaces => (spaces.includes('\n') ? '\n' : /^ +$/.test(spaces) ? ' ' : WIDE)),
  ),
  ...elision,
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
  onlyWith(/'/, rule(`(?<![\\p{L}\\p{M}\\p{N}'’"»”])'(?=[\\p{L}\\p{N}])`, '’')),
  onlyWith(
    /tc[.…]/,
    rule('(?<![\\p{L}\\p{N}_])([Ee]tc)(?:\\.[.…]+|…[.…]*)', (_, etc = '') => `${etc}.`),
  ),
  onlyWith(/\.\.\./, rule('(?<!\\.)\\.{3}(?!\\.)', '…')),
]

/** What French alone does. Each rule is named by the place of the manual that it follows (typographyCases.ts, sisterForms.ts). */
export const FRENCH: readonly Rule[] = [
  ligatures,
  ...ordinals,
  onlyWith(/[;!?‼⁇⁈⁉‽]/, rule(`${GAP}(?=[;!?‼⁇⁈⁉‽])`, NARROW)),
  onlyWith(
    /[!?‼⁇⁈⁉‽]/,
    rule(`(?<=${WORD}|[\\p{L}\\p{N}]…)(?<!(?<![\\p{L}])${NAMED})(?=[!?‼⁇⁈⁉‽]+(?:[\\s»”)\\],.…]|$))`, NARROW),
  ),
  onlyWith(/;/, rule(`(?<=${WORD})(?<!&#?\\w{1,8})(?=;(?:[\\s»]|$))`, NARROW)),
  onlyWith(/:/, rule(`${GAP}:(?=[\\s»]|$)`, `${WIDE}:`)),
  onlyWith(/:/, rule(`(?<=${WORD})(?=:(?:[\\s»]|$))`, WIDE)),
  onlyWith(/«/, rule(`«${GAP}?`, `«${WIDE}`)),
  onlyWith(/»/, rule(`${GAP}?»`, `${WIDE}»`)),
  dashes,
  ...NUMBERS,
  ...PARTS,
  ...NAMES,
]

/**
 * Ties that add up would make a line no phone can show: what merely should not break may then break, ties that an
 * editor has typed included.
 */
export const BREAKS: readonly Rule[] = [
  onlyWith(
    /\u00A0/,
    rule('[^ \\t\\n]{40,}', stretch =>
      stretch.replace(/(?<=[\p{L}\p{N}.°º§×÷±x]\.?)\u00A0(?=[\p{L}\p{N}×÷])/gu, ' '),
    ),
  ),
]
