import { startsWithVowelSound } from './startsWithVowelSound'

/** Small words that change before what follows them. */
export type Particle = 'de' | 'à' | 'que'

/**
 * What a name names. The article of a person’s name is a part of it (« de Le Clézio », « de Les Blank »); that of a
 * work, of an organisation, a newspaper, a place or a mere noun contracts (« du Convoyeur », « des Inrocks », « du
 * Monde », « du Havre »).
 */
export type NameKind = 'person' | 'thing'

/**
 * A small word and what it stands before, as they are printed side by side. What changes may be the name itself:
 * of « Le Convoyeur » the article joins the word, « du » and « Convoyeur ». `rest` is what is set in italics.
 */
export type Joined = { word: string; rest: string }

const CONTRACTED: Record<'de' | 'à', readonly [le: string, les: string]> = {
  de: ['du ', 'des '],
  à: ['au ', 'aux '],
}

/** The article that a title or a name begins with, when it is one that contracts. */
const ARTICLE = /^(le|les)[ \u00A0\u202F](?=\S)/iu

/**
 * A small word before a name or a title, elided or contracted as it is said: « d’ » and « Olivier Marchal »,
 * « de » and « Hossein Amini », « du » and « Convoyeur », « aux » and « Diaboliques ». Titles with an article
 * contract as the Lexique des règles typographiques en usage à l’Imprimerie nationale recommends (« Titres
 * d’œuvres »): the article leaves the title for the text around it, and the word after it becomes the first of the
 * title, with its capital (« Le jour se lève », « du Jour se lève »).
 *
 * @param name as it is printed; its own marks (guillemets) may stand around it
 */
export function join(particle: Particle, name: string, kind: NameKind = 'thing'): Joined {
  if (particle !== 'que' && kind === 'thing') {
    const contracted = contract(particle, name)
    if (contracted) return contracted
  }
  if (particle === 'à' || !startsWithVowelSound(name)) return { word: `${particle} `, rest: name }
  return { word: particle === 'de' ? 'd’' : 'qu’', rest: name }
}

function contract(particle: 'de' | 'à', name: string): Joined | null {
  const article = ARTICLE.exec(name)?.[1]
  if (article === undefined) return null
  const rest = name.slice(article.length + 1)
  const [le, les] = CONTRACTED[particle]
  if (article.length === 3) return { word: les, rest: asBeginning(rest, article) }
  // French has « L’ » there: « Le amiche » is Italian, and no article of ours. Before an h or a y, which begin no
  // Italian word, who wrote « Le » says a consonant: « Le HLM ».
  return startsWithVowelSound(rest) && !/^[hy]/iu.test(rest)
    ? null
    : { word: le, rest: asBeginning(rest, article) }
}

function asBeginning(rest: string, article: string): string {
  return article.startsWith('L') ? rest.charAt(0).toLocaleUpperCase('fr') + rest.slice(1) : rest
}

/** « du Convoyeur », « de La Haine », « d’UniversCiné »: of a title, an organisation, a place, a noun. */
export function of(name: string): string {
  const { word, rest } = join('de', name)
  return word + rest
}

/** « d’Olivier Marchal », « de Le Clézio »: of a person, by their whole name or their family name. */
export function ofPerson(name: string): string {
  const { word, rest } = join('de', name, 'person')
  return word + rest
}

/** « au Convoyeur », « aux Diaboliques », « à Overdose »: to a title, an organisation, a place, a noun. */
export function to(name: string): string {
  const { word, rest } = join('à', name)
  return word + rest
}

/** « qu’Olivier Marchal », « que Howard Hawks », « que Le Convoyeur ». */
export function that(name: string): string {
  const { word, rest } = join('que', name)
  return word + rest
}

/**
 * An agency within a sentence: initials take the article of the noun that they stand for (« l’AFP », « la DPA »),
 * other names stand alone (« Reuters »).
 */
export function theAgency(name: string): string {
  return /^\p{Lu}{2,}$/u.test(name) ? the(name, 'f') : name
}

/** The definite article before a noun: « l’agenda », « le héros », « la haine », « l’héroïne ». */
export function the(noun: string, gender: 'm' | 'f'): string {
  if (startsWithVowelSound(noun)) return `l’${noun}`
  return `${gender === 'm' ? 'le' : 'la'} ${noun}`
}
