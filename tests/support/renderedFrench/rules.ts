import { startsWithVowelSound } from '@/lib/grammar/startsWithVowelSound'
import type { Text } from './text'

/** A rule of the French that readers see. `wrong` and `right` are held to it by a test. */
type Rule = {
  id: string
  /** All that breaks it, with the words around. */
  find: (text: string) => string[]
  /** Texts that it can be asked of; all where it is left out. */
  appliesTo?: (text: Text) => boolean
  wrong: string[]
  right: string[]
}

/** Spaces of a line, the no-break ones included. */
const S = '[ \u00A0\u202F]'

/** Where a pattern is found, each with what stands around it. @param is whether a find counts, by its match */
function every(pattern: RegExp, is: (match: RegExpExecArray) => boolean = () => true) {
  return (text: string): string[] =>
    [...text.matchAll(pattern)]
      .filter(is)
      .map(({ 0: found, index }) => text.slice(Math.max(0, index - 12), index + found.length + 14))
}

/** Verbs whose object « le » or « les » stands between them and « de » or « à »: « à le voir », « de les avoir vus ». */
const VERB = /^(?:\p{Ll}+(?:er|ir|oir|re)|lui|leur|y|en|même|faire|plus|moins)$/u

/** Words said as if with a consonant, or that keep « de », « le », « que » whole where they are named. */
const WHOLE = /^(?:un|une|onze|onzième|oui|y|à|et|ou|a|où|en|est|il|elle|on)$/

/** What interfaces say in English and French never does, not even of a film. */
const ENGLISH = [
  ...['the', 'and', 'of', 'with', 'from', 'this', 'your', 'by', 'to', 'read', 'next', 'previous', 'skip'],
  ...[
    'loading',
    'search',
    'errors?',
    'reviews?',
    'not found',
    'internal',
    'share',
    'rating',
    'release',
    'subscribe',
  ],
  ...[
    'updated',
    'published',
    'today',
    'yesterday',
    'toggle',
    'submit',
    'unknown',
    'invalid',
    'missing',
    'required',
  ],
]
  .map(word => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
  .join('|')

/** What our lists say of what they counted, without its endings. */
const COUNTED = '(?:publié|noté|donné|trouvé|retenu|affiché|classé|révisé|corrigé)'

export const RULES: readonly Rule[] = [
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
        new RegExp(`(?<![\\p{L}\\p{N}’'-])([Cc]e|[MmTtSs]a)${S}(\\p{L}[\\p{L}\\p{N}-]*)`, 'gu'),
        ([, word = '', next = '']) =>
          startsWithVowelSound(next) && !AFTER_CE.test(next) && !/^[MTS]a$/.test(word),
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
  {
    id: 'two spaces',
    find: every(/[ \u00A0\u202F]{2,}|^[ \u00A0\u202F]|[ \u00A0\u202F]$/gu),
    wrong: ['deux  espaces', 'deux \u00A0espaces'],
    right: ['une espace'],
  },
  {
    id: 'plural of one',
    find: every(
      new RegExp(
        `(?<![\\p{L}\\p{N}.,:/½-]|\\d[\u00A0\u202F ])(?:0|1)(?:,\\d+)?${S}(\\p{Ll}{3,}s)(?![\\p{L}’])`,
        'gu',
      ),
      ([, word = '']) => !INVARIABLE.test(word),
    ),
    wrong: ['1 critiques', '0 films', '1,5 heures', '1,99 étoiles', '1 essais'],
    right: [
      '1 critique',
      '2 critiques',
      '11 films',
      '1 mois',
      '2 001 films',
      'le 1 dans la liste',
      '1 fois',
      '1 fils',
      '1 palais',
      '1 concours',
      '1 bonus',
      '1 succès',
      '1 progrès',
      '1 ours',
    ],
  },
  {
    id: 'singular of many',
    find: every(
      new RegExp(
        `(?<![\\p{L}\\p{N}.,:/-])(?:[2-9]|[1-9]\\d+|\\d{1,3}(?:[\u00A0\u202F]\\d{3})+)(?:,\\d+)?${S}(?:(?:nouvelle|nouveau|dernière?|autre|ancien(?:ne)?|long|court|grande?|première?|bonne?)${S})?(?:critique|film|note|article|personne|actualité|dossier|titre|résultat|sortie|œuvre|mot|signe|minute|heure|jour|semaine|an|année|euro|page|genre|plateforme|rôle|avis|correction|brève|place|date|vidéo|épisode|saison|entrée|spectateur|lieu|réalisateur|réalisatrice|acteur|actrice|autre|étoile|métrage|séance|festival|cinéma|liste|journal|réponse|entretien|portrait|scénariste|distributeur|producteur|compositeur|auteur|rédacteur|abonné|extrait|citation|lien|mention|source|erreur|problème|caractère|critère|événement|ville|salle|saga)(?![\\p{L}’-])`,
        'gu',
      ),
    ),
    wrong: [
      '2 critique',
      '14 film',
      '2 étoile',
      '3 scénariste',
      '2 dernière critique',
      '2 long métrage',
      '1\u00A0000\u00A0000 film',
    ],
    right: ['2 critiques', '1 film', 'le no 2, film culte', '0,5 film'],
  },
  {
    id: 'participle of another number',
    find: every(
      new RegExp(
        `(?<![\\p{L}\\p{N}.,:/½-]|\\d[\u00A0\u202F ])(?:(?:0|1)(?:,\\d+)?${S}\\p{Ll}+${S}${COUNTED}e?s|(?:[2-9]|[1-9]\\d+)${S}\\p{Ll}+[sx]${S}${COUNTED}e?)(?!\\p{L})`,
        'gu',
      ),
    ),
    wrong: ['1 critique publiées', '0 film trouvés', '2 critiques publiée', '12 notes donnée'],
    right: [
      '1 note donnée',
      '2 films trouvés',
      '1,5 étoile donnée',
      '21 critiques publiées',
      '2 films et 1 note donnée',
    ],
  },
  {
    id: 'written for any number',
    find: every(/(?<!\p{L})(?!Histoire)\p{L}{3,}\((?:s|e|es|x|ne)\)/gu),
    wrong: ['2 film(s) de Varda', 'critique(s) publiée(s)', 'Genre(s)'],
    right: ['Histoire(s) du cinéma', 'les films (suite)'],
  },
  {
    id: 'first of a month',
    find: every(
      /(?<![\p{L}\p{N},])(?:1|0\d)[ \u00A0\u202F](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/gu,
    ),
    wrong: ['le 1 mai 2024', 'le 03 mars'],
    right: ['le 1er mai 2024', 'le 11 mai', '21 mars'],
  },
  {
    id: 'ordinal',
    find: every(
      /(?<![\p{L}\p{N}])(?:\d+|[IVXL]+)[ \u00A0]?(?:ère|ème|ème|eme|ière|ième|nde?s?(?!\p{L}))(?!\p{L})/gu,
    ),
    wrong: ['la 1ère', 'le 2ème', 'le XIXème'],
    right: ['la 1re', 'le 2e', 'le XIXe'],
  },
  {
    id: 'no-break space',
    find: every(
      /[\p{L}\p{N}»”)\]’%€…][ ]?[;!?](?=[\s\u00A0\u202F»)…]|$)|[\p{L}\p{N}»”)\]][ ]?:(?=[\s\u00A0]|$)|«(?![\u00A0\u202F])|(?<![\u00A0\u202F])»|\d ?[€£](?!\p{L})|\d [%$](?!\p{L})|\d (?:h|min|km|millions?|milliards?|euros?)(?![\p{L}’])|(?<!\p{L})(?:n|p|M|MM|nº|n°)[.°]? \d|(?<!\p{L})n[°º]\d/gu,
    ),
    wrong: ['12€', 'n°3', 'Vraiment ?', 'Vraiment?', 'dit: non', 'dit : non', '« non »', '12 %', '1 h 35'],
    right: [
      'Vraiment\u202F?',
      'dit\u00A0: non',
      '«\u00A0oui\u00A0»',
      '12\u00A0%',
      '20\u00A0h',
      'http://a.fr',
    ],
  },
  {
    id: 'straight sign',
    find: every(/\p{L}'\p{L}|(?<!\d)"|\.\.\.|(?<![\d-])--(?!-)/gu),
    wrong: ["l'affiche", 'un "mot"', 'et...'],
    right: ['l’affiche', '«\u00A0mot\u00A0»', 'et…', '6" de long'],
  },
  {
    id: 'sign of a gap',
    find: every(
      /[ \u00A0](?:[,.)\]](?!\.)(?!\d))|\([ )]|,,|;;|(?<!\.)\.\.(?!\.)|, [.,;]|(?:undefined|null|NaN|\[object|Invalid Date)(?!\p{L})|(?<!\p{L})(?:·|—|–)[ \u00A0](?:·|—|–)|^[·,;]|[,·—]$|(?<![\p{L}’])(?:[DdLlNnSsJjMmTtCc]|[Qq]u)’[ \u00A0]/gu,
    ),
    wrong: [
      'Le film , puis',
      'Le film ().',
      'undefined',
      'fin ..',
      'Lino · · 12',
      'Film,',
      'd’ Olivier',
      'dit qu’ il',
    ],
    right: ['rock’n’ roll', 'Nan Goldin', 'Le film, puis (oui).', 'et…', '— Bien.', 'Alban Lenoir — Lino'],
  },
  {
    id: 'word twice',
    find: every(/(?<![\p{L}’'-])(\p{L}{2,})[ \u00A0]\1(?![\p{L}-])/gu, ([, word = '']) => !TWICE.test(word)),
    wrong: ['le le film', 'de de Palma'],
    right: ['nous nous voyons', 'vous vous trompez', 'Bora Bora'],
  },
  {
    id: 'English',
    // A title keeps its language: there a word with a capital follows.
    find: every(
      new RegExp(
        `(?<![\\p{L}\\p{N}@/.&’-])(?:${ENGLISH})(?![\\p{L}\\p{N}@’-]|\\.\\p{L}| (?:the |a )?\\p{Lu})`,
        'gu',
      ),
    ),
    wrong: ['Back to the list', 'Loading…', 'Page not found'],
    right: ['Lire la suite'],
  },
  {
    id: 'sentence without an end',
    appliesTo: ({ isProse, text }) => isProse && /\p{Ll}.*\s.*\s/u.test(text),
    find: text =>
      /(?:[.!?…]|[.!?…][\u00A0 ]?[»”)]+|:)[\uFFFC*]*$/u.test(text) || !isSentence(text)
        ? []
        : [text.slice(-40)],
    wrong: ['Le film sort mercredi. Il est long'],
    right: ['Le film sort mercredi.', 'Drame, 2019'],
  },
]

function isSentence(text: string): boolean {
  return /(?<!\p{Lu}|(?<!\p{L})(?:M|MM|St|Dr))[.!?…]\s+\p{Lu}/u.test(text)
}

/** Persons whose name begins with an article, which no particle joins. */
const PERSONS =
  /^(?:Le|Les) (?:Clézio|Bihan|Besco|Ny|Bon|Blank|Nôtre|Guin|Coq|Carré|Fanu|Forestier|Pen|Goff|Gall|Corbusier|Paul)/u

function isSaidWhole(particle: string, next: string): boolean {
  const small = particle.toLowerCase()
  if (next === 'A') return true
  if (small === 'la') return /^(?:une|onzième|A|Y|et|à|ou|où|a)$/.test(next)
  if (small === 'le') return WHOLE.test(next) || /^\p{Lu}+$/u.test(next)
  return /^(?:onze|oui|où$|y$)/.test(next) && /^(?:onze|oui)/.test(next)
}

/** What looks elided before a consonant and is said so. */
const ELIDED_SAID = /^(?:c|s|n|j|t|m)’y/u

/** What « ce » may stand before unchanged, being a pronoun there. */
const AFTER_CE = /^(?:à|au|aux|en|avec|après|afin|entre|envers|et|ou|où|un|une|ainsi|est|était|eût|A)$/

/** Words in s that one thing has as well. */
const INVARIABLE =
  /^(?:fois|mois|pays|temps|héros|bras|corps|cas|cours|dans|sans|sous|pas|puis|mais|plus|moins|très|vers|les|des|ses|ces|nos|vos|mes|tes|avis|procès|succès|repas|poids|sens|dos|gros|bas|trois|entrées-|depuis|après|jamais|toujours|près|hors|lors|alors|dès|gars|fils|virus|tennis|relais|palais|biais|refus|opus|campus|bonus|univers|velours|\p{Ll}*cours|accès|excès|décès|progrès|ours|français|anglais|process)$/u

/** Words that may follow themselves. */
const TWICE =
  /^(?:nous|vous|Bora|Yi|très|bien|non|oui|New|Tora|Bang|Kiss|Duran|Sing|ha|Ha|la|bla|tout|pas|Chitty|Gilda|Long|il|elle|Twin|Boum|vite|jamais|loin|plus|bye|Bye|Lino|si)$/
