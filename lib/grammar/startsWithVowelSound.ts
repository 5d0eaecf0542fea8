import { isMuteH } from './muteH'

/** Marks that stand before a word and are not heard: guillemets, emphasis, points, brackets, a dash. */
const UNHEARD = /^[\s\u00A0\u202F«“"'’*_([{…¡¿–—-]+/u

const FIRST_WORD = /^[\p{L}\p{M}]+/u

/**
 * Words that begin with a written vowel and are said as if a consonant stood there: « le onze », « le oui »,
 * « le ouistiti », « le uhlan » (Grevisse, Le Bon Usage, § 50; Académie française, « élision »).
 */
const CONSONANT_LIKE = /^(?:onz|oui|oua|uhlan|ulul|us$|up$)/u

/** « L’ouate », « d’ouailles »: begin as those and are said with a vowel all the same. */
const VOWEL_AGAIN = /^(?:ouate|ouailles)/u

/** A y before a consonant is the vowel i: « d’Yves », « d’Ysé »; and in these: « d’Yonne », « d’yeux », « d’yeuse ». */
const VOWEL_Y = /^y(?:[^aeiouyàâéèêëîïôöùûü]|onne$|eux$|euse)/u

/** Letters before which usage elides: « d’UGC », « d’HBO », and « de M6 » although its name begins with a vowel. */
const SPELT_VOWEL = /^[AEIOUH]$/u

/**
 * Whether what is said first in a text is a vowel, so that « de », « le », « que » before it lose theirs.
 * A number in figures never asks for it: « de 8½ », « de 11 films », « de 1917 », « le 1 ».
 *
 * @param text a name, a title or a noun group, with or without typographic marks around it
 */
export function startsWithVowelSound(text: string): boolean {
  const heard = text.normalize('NFC').replace(UNHEARD, '')
  const [word] = heard.match(FIRST_WORD) ?? []
  if (word === undefined) return false
  if (isSpelt(word, heard)) return SPELT_VOWEL.test(word.charAt(0))
  const folded = word.toLocaleLowerCase('fr').replaceAll('œ', 'oe').replaceAll('æ', 'ae')
  if (/^[aeoiuàâäéèêëîïôöùûüåãõøóíúáìò]/u.test(folded)) {
    return VOWEL_AGAIN.test(folded) || !CONSONANT_LIKE.test(folded)
  }
  if (folded.startsWith('y')) return VOWEL_Y.test(folded)
  return folded.startsWith('h') && isMuteH(folded)
}

/**
 * Whether a word is said letter by letter: capitals without a vowel among them (« HBO », « MK2 », « TF1 »), or one
 * letter alone (« M6 », « A24 », « X »).
 */
function isSpelt(word: string, heard: string): boolean {
  if (word.length === 1) return !/^[àâôyÀÂÔY]$/u.test(word) || /^.[\d.]/u.test(heard)
  return word.length <= 4 && /^\p{Lu}+$/u.test(word) && !/^\p{Lu}[AEIOUYÀÂÉÈÊÎÔÛ]/u.test(word)
}
