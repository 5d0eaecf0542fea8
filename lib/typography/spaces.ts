/** U+202F, espace fine insécable: before ; ! ? and within numbers. */
export const NARROW = '\u202F'
/** U+00A0, espace insécable: before a colon, inside guillemets, between a number and its unit. */
export const WIDE = '\u00A0'
/** Any space that an editor may have typed, as the inside of a character class. */
export const ANY = ' \\u00A0\\u202F'
/** One such space, for a pattern. */
export const S = `[${ANY}]`
/** A space, or the end of a line that an editor has wrapped by hand. */
export const GAP = `[${ANY}\\n]`
