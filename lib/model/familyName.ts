/**
 * Where a name is looked for in an alphabet of people, told to readers wherever there is one. After the French standard
 * for the order of names (AFNOR NF Z44-061): « de » and « d’ » stay with the first name, an article and what
 * contracts with it belong to the family name; so does any particle that is written with a capital.
 */
export const FAMILY_NAME_RULE =
  'Classement au nom de famille\u202F: une particule en minuscules n’y compte pas (Jan de Bont est à B), sauf «\u00A0du\u00A0», «\u00A0des\u00A0», «\u00A0le\u00A0» et «\u00A0la\u00A0»\u202F; avec une majuscule, elle compte (Robert De Niro est à D).'

/** What belongs to a family name however it is written, and what belongs to it when written with a capital. */
const ARTICLES = new Set(['du', 'des', 'le', 'la', 'les'])
const PARTICLES = new Set([
  ...['de', 'd', 'da', 'das', 'del', 'della', 'di', 'do', 'dos', 'lo', 'van', 'von', 'der', 'den', 'ter'],
  ...['ten', 'zu', 'af', 'ben', 'bin', 'el', 'al', 'st', 'saint', 'mac', 'mc'],
])

/** What stands behind a family name: « Cuba Gooding Jr. », « Sammy Davis III ». */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i

/** A name with the place of its first character by which it is sorted. */
export type SortedName = { name: string; from: number }

/**
 * Where the family name begins in a name that is written first name first: 6 in « Alban Lenoir », 7 in « Robert De
 * Niro », 0 in « Diastème ». Without particles it is the last word, which is wrong for a double family name that
 * nobody has joined with a hyphen: `known` says so.
 *
 * @param known the family name where an editor gave it; the end of `name`, or a part of it
 */
export function sortedName(name: string, known?: string): SortedName {
  const at = known ? name.lastIndexOf(known) : -1
  if (at !== -1) return { name, from: at }
  const words = [...name.matchAll(/[^\s\u00A0\u202F]+/g)].map(({ 0: word, index }) => ({ word, index }))
  let last = words.length - 1
  while (last > 1 && SUFFIX.test(words[last]?.word ?? '')) last -= 1
  let first = last
  // The first word is a first name, whatever it looks like (« Al Pacino »), unless it is an article (« Le Clézio »).
  while (first > 1 && belongs(words[first - 1]?.word ?? '')) first -= 1
  if (first === 1 && isArticle(words[0]?.word ?? '')) first = 0
  return { name, from: (words[first]?.index ?? 0) + elided(words[first]?.word ?? '') }
}

/** Whether a word in the middle of a name is a particle of the family name. */
function belongs(word: string): boolean {
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase()
  return isArticle(word) || (isCapital && PARTICLES.has(bare(word)))
}

function isArticle(word: string): boolean {
  return ARTICLES.has(bare(word))
}

function bare(word: string): string {
  return word.replace(/[.’']/g, '').toLowerCase()
}

/** The length of a « d’ » in small letters that the family name is sorted without: « d’Estaing » is under E. */
function elided(word: string): number {
  return /^d[’']/.test(word) ? 2 : 0
}
