import { onlyWith, type Rule, rule } from './edits'
import { GAP, S, WIDE } from './spaces'

/** Words that begin a sentence more often than they follow the initial of a name. */
const BEGINS =
  'L[aes]|Un|Une|Des|Du|Il|Ils|Elle|Elles|On|Ce|Cet|Cette|Ces|Ça|Et|Mais|Ou|Où|Or|Donc|Car|En|À|Au|Aux|Dans|Sur|Sous|Son|Sa|Ses|Leur|Leurs|Pour|Par|Avec|Sans|Chez|Nous|Vous|Je|Tu|Qui|Que|Quand|Si|Pas|Plus|Tout|Tous|Toute|Rien|Puis|Mon|Ma|Mes|Notre|Nos|Votre|Vos|Y|D[eè]s|Après|Avant|Depuis|Comme|Ainsi|Alors|Aussi'
const NAME = '\\p{Lu}[\\p{Ll}\\p{M}’-]+'

/** Titles of persons, the initials of a name, the numbers of kings and popes: none ends a line. */
export const NAMES: readonly Rule[] = [
  onlyWith(
    /M(?:[Mml.])/,
    rule(`(?<![\\p{L}\\p{N}])(MM?\\.|Mmes?|Mlles?)${GAP}(?=\\p{L})`, (_, title = '') => title + WIDE),
  ),
  onlyWith(
    /(?:[DP]rs?|Me|Mgrs?|[MS]rs?|Mrs|Ms|Ste?s?|Vve|Cdt|Col|Gal|Cne|Lt|Sgt)\.?[ \u00A0\u202F\n]/,
    rule(
      `(?<![\\p{L}\\p{N}])((?:Drs?|Prs?|Mr|Mrs|Ms|St|Sr|Lt|Col|Sgt)\\.?|Me|Mgrs?|Ste|Vve|Cdt|Gal|Cne)${GAP}(?=\\p{Lu}(?:\\p{Ll}|[’'.]))`,
      (_, title = '') => title + WIDE,
    ),
  ),
  // « J. J. Abrams », « J. R. R. Tolkien »: between initials, and behind the last of them.
  onlyWith(
    /\p{Lu}\.[ \u00A0\u202F\n]\p{Lu}/u,
    rule(
      `(?<=(?<![\\p{L}\\p{N}.-])(?:\\p{Lu}\\.${S}){0,3}\\p{Lu}\\.)${GAP}(?=\\p{Lu}\\.(?:${GAP}\\p{Lu}|-\\p{Lu}))`,
      WIDE,
    ),
  ),
  onlyWith(
    /\p{Lu}\.[ \u00A0\u202F\n]\p{Lu}/u,
    rule(
      `(?<=(?<![\\p{L}\\p{N}.-])(?:\\p{Lu}\\.[${' '}\\u00A0\\u202F-]){1,3}\\p{Lu}\\.)${GAP}(?=\\p{Lu}\\p{Ll})`,
      WIDE,
    ),
  ),
  // « Samuel L. Jackson »; « Le plan B. Le film » is the end of a sentence.
  onlyWith(
    /\p{Lu}\.[ \u00A0\u202F\n]\p{Lu}/u,
    rule(
      `(?<=(?<!\\p{L})(?!(?:${BEGINS})${S})${NAME})${S}(?!M\\.)(\\p{Lu}\\.)${GAP}(?=(?!(?:${BEGINS})(?!\\p{L}))\\p{Lu}\\p{Ll})`,
      (_, initial = '') => `${WIDE}${initial}${WIDE}`,
    ),
  ),
  onlyWith(
    /[ \u00A0\u202F]I(?:er|re)|[ \u00A0\u202F][IVX]/,
    rule(
      `(?<=(?<![\\p{L}])(?:\\p{Lu}[\\p{Ll}’]{0,15}-)?\\p{Lu}\\p{Ll}{2,15})${S}(?=(?:[IVX]{1,5}|I(?:er|re))(?![\\p{L}\\p{N}’']))`,
      WIDE,
    ),
  ),
]
