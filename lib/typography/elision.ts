import { onlyWith, type Rule, rule } from './edits'
import { GAP } from './spaces'

/** What elides before a vowel or an h. */
const ELIDED = '[ldjmtscnLDJMTSCN]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu|presqu'
const VOWEL = 'aeiouyhàâäéèêëîïôöùûüœæAEIOUYHÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ'

/**
 * An apostrophe beside a space: « l' homme » and « l 'homme » are l’homme. Before a consonant nothing elides (« le d' de
 * d'Artagnan »), and a word between two apostrophes is a quotation (« la lettre 'l' est »).
 */
export const elision: readonly Rule[] = [
  onlyWith(
    /['’][ \u00A0\u202F\n]/,
    rule(`(?<=(?<![\\p{L}\\p{M}\\p{N}'’])(?:${ELIDED}))['’]${GAP}(?=[${VOWEL}]|«|\\uFFFC)`, '’'),
  ),
  onlyWith(
    /[ \u00A0\u202F]['’]/,
    rule(
      `(?<=(?<![\\p{L}\\p{M}\\p{N}'’.])(?:[ldjmtscn]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu))[ \\u00A0\\u202F]['’](?=[${VOWEL}])(?![\\p{L}\\p{M}-]+['’](?!\\p{L}))`,
      '’',
    ),
  ),
  onlyWith(/jourd/i, rule(`(?<=(?<!\\p{L})[Aa]ujourd)(?:${GAP}['’]|['’]${GAP})(?=hui(?!\\p{L}))`, '’')),
]
