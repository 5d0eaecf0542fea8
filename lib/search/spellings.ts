import { fold, unbind } from '../text/fold'
import { numeralAt, waysToWrite } from '../text/numerals'

/**
 * Letters and figures that signs hold together, with one sign or two between them: « S.W.A.T. », « Spider-Man »,
 * « J.-P. », « Face/Off », « D'Artagnan ».
 */
const GLUED = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[^\p{L}\p{N}\s]{1,2}[\p{L}\p{N}]+)+/gu
const SIGNS = /[^\p{L}\p{N}]+/gu
/** Single letters only: an acronym. */
const ACRONYM = /^[\p{L}\p{N}](?:[^\p{L}\p{N}\s]{1,2}[\p{L}\p{N}])+$/u
const RUNS = /\p{L}+|\p{N}+/gu

/** Figures that stand for letters within a word: « Se7en », « S1m0ne ». */
const LOOKS_LIKE: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 'v', 8: 'b' }

/** What readers type for words that signs hold together: « swat », « spiderman », « dartagnan ». Folded. */
export function joinedTerms(text: string): string[] {
  return Array.from(plain(text).matchAll(GLUED), ([run]) => run.replace(SIGNS, ''))
}

/** Words of a query of which signs hold some together, these as one: « j.j. abrams » as « jj abrams »; null where there are none. */
export function joinedQuery(text: string): string | null {
  const joined = text.replace(GLUED, run => (isElision(run) ? run : run.replace(SIGNS, '')))
  return joined === text ? null : joined
}

/** What else readers type for a title: its glued words as one, its numbers in figures and in words. Folded. */
export function otherSpellings(title: string): string[] {
  const text = figured(title)
  const words: readonly string[] = text.match(RUNS) ?? []
  const found = joinedTerms(title)
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (!/\p{L}/u.test(word) || !/\p{N}/u.test(word)) continue
    found.push(word, ...(word.match(RUNS) ?? []), lettered(word))
  }
  for (let place = 0; place < words.length; place++) {
    const numeral = numeralAt(words, place)
    if (!numeral) continue
    found.push(...waysToWrite(numeral))
    // « THX 1138 » is typed thx1138, « Rocky IV » rocky4.
    const before = words[place - 1]
    if (before && /\p{L}/u.test(before)) found.push(before + numeral.value)
    place += numeral.length - 1
  }
  if (words.includes('demi')) found.push('demie', '1', '2')
  return [...new Set(found)].filter(term => term !== '')
}

/**
 * Keys that a title shares with what readers type for it, whatever stands between its letters and however its numbers
 * are written: « S.W.A.T. » and « swat », « Ocean's Eleven » and « ocean 11 », « 8½ » and « huit et demi ». An acronym
 * in a title is a key as well, for « E.T., l'extra-terrestre »: « et » is too common a word to be looked for.
 */
export function spellingKeys(title: string): string[] {
  const forms = new Set([title, title.replace(/['’]s(?!\p{L})/gu, '')])
  if (/\p{L}\d/u.test(title)) forms.add(lettered(plain(title)))
  return [...new Set(Array.from(forms, keyOf))].filter(key => key !== KEY)
}

/** The keys of a title's acronyms. */
export function acronymKeys(title: string): string[] {
  return Array.from(plain(title).matchAll(GLUED), ([run]) => run)
    .filter(run => ACRONYM.test(run))
    .map(run => KEY + run.replace(SIGNS, ''))
}

/** Tells these keys from others: no word begins so. */
const KEY = '='

function keyOf(title: string): string {
  const words = figured(title).match(RUNS) ?? []
  let key = KEY
  for (let place = 0; place < words.length; place++) {
    const numeral = numeralAt(words, place)
    const isHalf = words[place] === 'et' && words[place + 1] === 'demi'
    if (numeral) {
      key += numeral.value + (numeral.isOrdinal ? 'e' : '')
      place += numeral.length - 1
    } else if (!isHalf) key += words[place]
  }
  return key
}

/** Folded, with signs and spaces as they are; « ³ » is 3, « œ » is oe. */
function plain(text: string): string {
  return fold(unbind(text.toLowerCase()).replaceAll('½', ' demi ').normalize('NFKC'))
}

/** Folded, with halves as a word: « 8½ », « 8 1/2 » and « huit et demie » have « demi ». */
function figured(text: string): string {
  return plain(text.replace(/(\d)[\s\u00A0]+1[/⁄]2(?!\d)/g, '$1 demi ')).replace(/\bdemie\b/g, 'demi')
}

/** The word for which figures within it stand: « seven » for « se7en »; others stay as they are. */
function lettered(text: string): string {
  return text.replace(/(?<=\p{L})\d+(?=\p{L})/gu, figures =>
    [...figures].map(figure => LOOKS_LIKE[figure] ?? figure).join(''),
  )
}

/** « l'art », « jusqu'à »: the words are looked for by themselves. */
function isElision(run: string): boolean {
  return /^\p{L}+['’ʼ]\p{L}+$/u.test(run)
}
