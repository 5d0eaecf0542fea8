import { startsWithVowelSound } from '@/lib/grammar/startsWithVowelSound'
import { every, type Rule, S } from './rule'

/** Verbs whose object « le » or « les » stands between them and « de » or « à »: « à le voir », « de les avoir vus ». */
const VERB = /^(?:\p{Ll}+(?:er|ir|oir|re)|lui|leur|y|en|même|faire|plus|moins)$/u

/** Words said as if with a consonant, or that keep « de », « le », « que » whole where they are named. */
const WHOLE = /^(?:un|une|onze|onzième|oui|y|à|et|ou|a|où|en|est|il|elle|on)$/

/** Persons whose name begins with an article, which no particle joins. */
const PERSONS =
  /^(?:Le|Les) (?:Clézio|Bihan|Besco|Ny|Bon|Blank|Nôtre|Guin|Coq|Carré|Fanu|Forestier|Pen|Goff|Gall|Corbusier|Paul)/u

/** What looks elided before a consonant and is said so. */
const ELIDED_SAID = /^(?:c|s|n|j|t|m)’y/u

/** What « ce » may stand before unchanged, being a pronoun there. */
const AFTER_CE = /^(?:à|au|aux|en|avec|après|afin|entre|envers|et|ou|où|un|une|ainsi|est|était|eût|A)$/

/** Words that change before what they stand before. */
export const SMALL_WORDS: readonly Rule[] = [
  {
    id: 'contraction',
    find: every(
      new RegExp(`(?<!\\p{L})([Dd]e|[ÀàA])${S}([Ll]es?)${S}([\\p{L}\\p{N}-]+)`, 'gu'),
      ([, particle, article = '', next = '']) =>
        particle !== 'A' &&
        (article.startsWith('L') ? !PERSONS.test(`${article} ${next}`) : !VERB.test(next)),
    ),
    wrong: [
      'Affiche de Le Convoyeur.',
      'rôle de le T-800',
      'la suite de les films',
      'On va à Les Diaboliques',
    ],
    right: [
      'Affiche du Convoyeur.',
      'On refuse de le voir.',
      'À les entendre, tout va bien.',
      'un livre de Le Clézio',
    ],
  },
  {
    id: 'elision',
    find: every(
      new RegExp(
        `(?<![\\p{L}\\p{N}’'-])([DdLlJjMmTtSsNn]e|[Qq]ue|[Ll]a|[Jj]usque|[Ll]orsque|[Pp]uisque|[Qq]uoique)${S}([«“"(]?${S}?)([\\p{L}][\\p{L}\\p{N}-]*)`,
        'gu',
      ),
      ([, particle = '', , next = '']) => startsWithVowelSound(next) && !isSaidWhole(particle, next),
    ),
    wrong: [
      'de Olivier Marchal',
      'le auteur',
      'Site de UniversCiné',
      'que Alien',
      'de « Overdose »',
      'parce que il',
      'quoique elle',
    ],
    right: [
      'd’Olivier Marchal',
      'de Hawks',
      'la onzième',
      'le un',
      'le oui',
      'de 8½',
      'vue de Yann',
      'la une',
    ],
  },
  {
    id: 'form before a vowel',
    find: text => [
      ...every(
        new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:[Cc]e|[mts]a)${S}(\\p{L}[\\p{L}\\p{N}-]*)`, 'gu'),
        ([, next = '']) => startsWithVowelSound(next) && !AFTER_CE.test(next),
      )(text),
      ...every(
        new RegExp(
          `(?<![\\p{L}’'-])(?:[Ss]i${S}ils?|[Cc]e${S}(?:est|était)|[Qq]uelque${S}une?)(?!\\p{L})`,
          'gu',
        ),
      )(text),
    ],
    wrong: [
      'ce acteur',
      'Ce acteur',
      'ma amie',
      'sa œuvre',
      'ce homme',
      'si il veut',
      'si ils',
      'ce est',
      'quelque un',
    ],
    right: [
      'cet acteur',
      'mon amie',
      'ce héros',
      'sa haine',
      'ce à quoi',
      'ce onzième film',
      'si elle',
      's’il',
      'ce yacht',
      'ce en quoi',
      'sa onzième',
      'Sa Altitude',
    ],
  },
  {
    id: 'elided before a consonant',
    find: every(
      /(?<![\p{L}\p{N}])(?:d|[Ll]|[Qq]u|[Jj]|[Nn]|[Ss]|[Cc]|m|t)’(?=«?[\u00A0\u202F ]?\p{L})[«\u00A0\u202F ]*([\p{L}\p{N}-]+)/gu,
      ([found, next = '']) =>
        !/^\p{Ll}$/u.test(next) && !startsWithVowelSound(next) && !ELIDED_SAID.test(found.toLowerCase()),
    ),
    wrong: ['d’Hawks', 'l’haine', 'qu’Robert'],
    right: ['d’Henri', 'l’héroïne', 'qu’il', 'd’UGC'],
  },
  {
    id: 'two articles',
    find: text => [
      ...every(new RegExp(`(?<!\\p{L})(?:du|des|aux?)${S}(?:l’|les?${S}|la${S}|du${S}|des${S})`, 'giu'))(
        text,
      ),
      // « De Des hommes et des dieux » is right: there the article is of the title.
      ...every(new RegExp(`(?<!\\p{L})(?:de${S}(?:du|des)|des${S}de)${S}\\p{Ll}`, 'gu'))(text),
    ],
    wrong: [
      'du Le Convoyeur',
      'aux Les Diaboliques',
      'affiche de du film',
      'notes de des films',
      'des de films',
    ],
    right: ['du Convoyeur', 'de Des hommes et des dieux', 'de Du rififi'],
  },
]

function isSaidWhole(particle: string, next: string): boolean {
  const small = particle.toLowerCase()
  if (next === 'A') return true
  if (small === 'la') return /^(?:une|onzième|A|Y|et|à|ou|où|a)$/.test(next)
  if (small === 'le') return WHOLE.test(next) || /^\p{Lu}+$/u.test(next)
  return false
}
