/**
 * Words with which no French text ends: written in small letters they are nothing but the beginning of something. An
 * elided word is none by itself either.
 */
const NEVER_LAST =
  /(?<![\p{L}\p{N}’'-])(?:de|des|et|ou|dont|cette|ces|ses|aux|au)$|(?<![\p{L}\p{N}’'-])(?:[dljmtsc]|qu|jusqu|lorsqu|puisqu)[’']$/u

/**
 * Words with which a text seldom ends, and what stands before them where it does: « numéro un », « à la une »,
 * « donner le la », « le car », « pas de mais », « trois sous », « en vers », « sur ce », « le son », « du leur ».
 */
const SELDOM_LAST: Readonly<Record<string, string>> = {
  du: '',
  le: '',
  les: '',
  la: 'le|en|un|du|au|si|sol|ut',
  un: 'numéro|saison|épisode|chapitre|acte|tome|partie|page|volume|cent|mille|et|par|en|contre|pas|comme|à|zéro|ligne|jour|an|en \\p{L}{2,12}|de|premier|moins|plus|le|pour',
  une: 'la|pas|page|et|par|en|en \\p{L}{2,12}|encore|scène|ligne|de|moins',
  ni: 'le|un|disent|et',
  car: 'le|un|du|en|au|ce|son|par|de|grand|petit|vieux|dernier',
  mais: 'de|des|un|le|pas|les|ses|vos|aucun',
  à: '',
  en: '',
  dans: '',
  par: 'le|un|du|au|de',
  sur: '',
  sous: 'de|des|les|aux|ces|ses|mes|tes|nos|vos|leurs|gros|petits|beaux|quelques|plusieurs|deux|trois|quatre|cinq|six|dix|vingt|cent|mille|\\d+',
  chez: '',
  vers: 'de|des|les|en|aux|ces|ses|mes|tes|nos|vos|leurs|quelques|plusieurs|beaux|premiers|derniers|mille|un|le|du|au|deux|trois|quatre|dix|cent|\\d+',
  que: '',
  ce: 'sur|pour|et',
  son: 'le|un|du|au|de|ce|en|sans|et|par|bon|beau|gros|prise|mur',
  sa: '',
  leur: 'le|la|du|au',
  leurs: 'les|des|aux',
}
const SELDOM = new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${Object.keys(SELDOM_LAST).join('|')})$`, 'u')

/** The word on which a text stops although more had to come, whatever the text says; null for none. */
export function neverLast(text: string): string | null {
  return NEVER_LAST.exec(text)?.[0] ?? null
}

/** Words behind which a speaker falls silent: « Oui, mais… », « Il paraît que… ». */
export const FALLS_SILENT = /(?<!\p{L})(?:mais|que|car|ou)[\s\u00A0]*(?:…|\.{3})$/iu

/** The word on which a text perhaps stops although more had to come; null for none. */
export function seldomLast(text: string): string | null {
  const word = SELDOM.exec(text)?.[0]
  if (word === undefined) return null
  const before = SELDOM_LAST[word]
  const isRight =
    before && new RegExp(`(?<![\\p{L}\\p{N}])(?:${before})[\\s\\u00A0]+${word}$`, 'iu').test(text)
  return isRight ? null : word
}
