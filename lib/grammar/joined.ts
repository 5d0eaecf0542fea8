import { startsWithVowelSound } from './startsWithVowelSound'

/** Small words that change before what follows them. */
export type Particle = 'de' | 'à' | 'que'

/**
 * A small word and what it stands before, as they are printed side by side. What changes may be the name itself:
 * of « Le Convoyeur » the article joins the word, « du » and « Convoyeur ». `rest` is what is set in italics.
 */
export type Joined = { word: string; rest: string }

const CONTRACTED: Record<'de' | 'à', readonly [le: string, les: string]> = {
  de: ['du ', 'des '],
  à: ['au ', 'aux '],
}

/** The article that a title or a name begins with, when it is one that contracts; never « Le » before a vowel (« L’ »). */
const ARTICLE = /^(le|les)[ \u00A0\u202F](?=\S)/iu

/**
 * A small word before a name or a title, elided or contracted as it is said: « d’ » and « Olivier Marchal »,
 * « de » and « Hossein Amini », « du » and « Convoyeur », « aux » and « Diaboliques ». Titles with an article
 * contract as the Lexique des règles typographiques en usage à l’Imprimerie nationale recommends (« Titres
 * d’œuvres »): the article leaves the title for the text around it.
 *
 * @param name as it is printed; its own marks (guillemets) may stand around it
 */
export function join(particle: Particle, name: string): Joined {
  if (particle !== 'que') {
    const article = ARTICLE.exec(name)?.[1]
    if (article !== undefined) {
      const [le, les] = CONTRACTED[particle]
      const rest = name.slice(article.length + 1)
      return { word: article.length === 2 ? le : les, rest }
    }
  }
  if (particle === 'à' || !startsWithVowelSound(name)) return { word: `${particle} `, rest: name }
  return { word: particle === 'de' ? 'd’' : 'qu’', rest: name }
}

/** « d’Olivier Marchal », « du Convoyeur », « de La Haine ». */
export function of(name: string): string {
  const { word, rest } = join('de', name)
  return word + rest
}

/** « à Olivier Marchal », « au Convoyeur », « aux Diaboliques ». */
export function to(name: string): string {
  const { word, rest } = join('à', name)
  return word + rest
}

/** « qu’Olivier Marchal », « que Howard Hawks », « que Le Convoyeur ». */
export function that(name: string): string {
  const { word, rest } = join('que', name)
  return word + rest
}

/** The definite article before a noun: « l’agenda », « le héros », « la haine », « l’héroïne ». */
export function the(noun: string, gender: 'm' | 'f'): string {
  if (startsWithVowelSound(noun)) return `l’${noun}`
  return `${gender === 'm' ? 'le' : 'la'} ${noun}`
}
