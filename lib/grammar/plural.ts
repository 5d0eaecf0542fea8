/** By the number of decimals with which the number is printed. */
const RULES = [0, 1, 2].map(decimals => new Intl.PluralRules('fr-FR', { maximumFractionDigits: decimals }))

/**
 * Whether a noun beside this number stands in the singular: below two, « 0 critique », « 1,5 étoile » (Grevisse, Le Bon
 * Usage, on the number of the noun; CLDR has the rule). The number counts as it is printed: 1.96 is « 2 » with one
 * decimal, and plural, and « 1,96 » with two.
 *
 * @param decimals with which the number is printed, at most
 */
export function isSingular(count: number, decimals: 0 | 1 | 2 = 1): boolean {
  return RULES[decimals]?.select(count) === 'one'
}

/** Nouns in -al, -ail and -ou that do not follow the others of their ending. */
const WITH_S = /^(?:bal|carnaval|cérémonial|chacal|festival|récital|régal)$/u
const WITH_AUX = /^(?:bail|corail|émail|soupirail|travail|vantail|vitrail)$/u
const WITH_X = /^(?:bijou|caillou|chou|genou|hibou|joujou|pou)$/u

/** The plural of one word of the interface by its ending: « films », « journaux », « jeux », « choix ». */
export function pluralOf(noun: string): string {
  if (/[sxz]$/u.test(noun)) return noun
  if (/al$/u.test(noun) && !WITH_S.test(noun)) return noun.replace(/al$/u, 'aux')
  if (WITH_AUX.test(noun)) return noun.replace(/ail$/u, 'aux')
  if (/(?:eau|au|eu)$/u.test(noun) && !/(?:pneu|bleu|landau)$/u.test(noun)) return `${noun}x`
  return WITH_X.test(noun) ? `${noun}x` : `${noun}s`
}

/** The noun as it stands beside a number. `plural` is for what is more than a noun: « notes données ». */
export function agree(count: number, singular: string, plural = pluralOf(singular)): string {
  return isSingular(count) ? singular : plural
}
