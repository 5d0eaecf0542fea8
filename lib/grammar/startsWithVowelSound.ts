import { isMuteH } from './muteH'

/** Marks that stand before a word and are not heard: guillemets, emphasis, points, brackets, a dash, hamza and ayn. */
const UNHEARD = /^[\s\u00A0\u202F«»“”„‹›"'‘’*_([{….¡¿–—ʻʼʾʿ-]+/u

const FIRST_WORD = /^[\p{L}\p{M}]+/u

/**
 * Words that begin with a written vowel and are said as if a consonant stood there: « le onze », « le oui »,
 * « le ouistiti », « le uhlan » (Grevisse, Le Bon Usage, on elision; Académie française, « élision »); foreign names
 * that begin with the sounds of « yeux » or « oui »: « de Iouri », « de Iannis », « de One ».
 */
const CONSONANT_LIKE = /^(?:onz|oui|oua|ouol|uhlan|ulul|us$|up$|one$|once$|iou|iakov|iann|iaros|iev|iek)/u

/** « L’ouate », « d’ouailles », « l’iode » begin as those and are said with a vowel all the same. */
const VOWEL_AGAIN = /^(?:ouate|ouailles)/u

/**
 * A y before a consonant is the vowel i (« d’Yves », « d’Ysé »), and so it is alone (« d’Y a-t-il un pilote »); before
 * a vowel it is a consonant, but in these: « d’Yonne », « d’yeux », « d’yeuse », « d’Yerres »,
 * « l’île d’Yeu », « d’Yèvre ».
 */
const VOWEL_Y = /^y(?:$|[^aeiouy]|onne$|eux$|eu$|euse|erres$|evre)/u

/** Letters before whose names usage elides: « d’UGC », « d’HBO », and « de M6 » although « ème » begins with a vowel. */
const SPELT_VOWEL = /^[aeiouh]/u

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
  const lower = word.toLocaleLowerCase('fr')
  const bare = withoutMarks(lower)
  if (isSpelt(word, heard)) return SPELT_VOWEL.test(bare) || (bare.startsWith('y') && bare.length > 1)
  if (/^[aeiou]/u.test(bare)) return VOWEL_AGAIN.test(lower) || !CONSONANT_LIKE.test(lower)
  if (bare.startsWith('y')) return VOWEL_Y.test(bare)
  return bare.startsWith('h') && isMuteH(lower)
}

/** Plain letters for letters with accents, strokes and ligatures. */
function withoutMarks(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
}

/**
 * Whether a word is said letter by letter: capitals without a vowel after the first (« HBO », « MK2 », « TF1 »), or
 * one letter alone (« M6 », « A24 », « X », « E.T. »).
 */
function isSpelt(word: string, heard: string): boolean {
  // A word, with its vowel in the end.
  if (word === 'ONZE') return false
  if (word.length === 1) return !/^[àâôyÿ]$/iu.test(word) || /^.[\d.]/u.test(heard)
  return word.length <= 4 && /^\p{Lu}+$/u.test(word) && !/^\p{Lu}[AEIOUYÀÂÉÈÊËÎÏÔÖÙÛÜ]/u.test(word)
}
