import type { LintRule } from './passage'

/** Slips that no rule of French explains, as frequent as they are easy to tell; capitals are folded first. */
const RIGHT: Readonly<Record<string, string>> = {
  occurence: 'occurrence',
  occurences: 'occurrences',
  language: 'langage',
  languages: 'langages',
  apparament: 'apparemment',
  apparamment: 'apparemment',
  parmis: 'parmi',
  malgrés: 'malgré',
  biensur: 'bien sûr',
  connection: 'connexion',
  connections: 'connexions',
  traffic: 'trafic',
  traffics: 'trafics',
  dilemne: 'dilemme',
  dilemnes: 'dilemmes',
  acceuil: 'accueil',
  accueuil: 'accueil',
  acceuillir: 'accueillir',
  ceuillir: 'cueillir',
  addresse: 'adresse',
  appercevoir: 'apercevoir',
  apperçoit: 'aperçoit',
  aggressif: 'agressif',
  aggressive: 'agressive',
  aggression: 'agression',
  exellent: 'excellent',
  exellente: 'excellente',
  interressant: 'intéressant',
  interressante: 'intéressante',
  intéréssant: 'intéressant',
  rénumération: 'rémunération',
  rénuméré: 'rémunéré',
  hazard: 'hasard',
  cinéphille: 'cinéphile',
  scenario: 'scénario',
  scenarios: 'scénarios',
  scenariste: 'scénariste',
  personage: 'personnage',
  personages: 'personnages',
  vraissemblable: 'vraisemblable',
  vraissemblance: 'vraisemblance',
  example: 'exemple',
  bizare: 'bizarre',
  gallerie: 'galerie',
  courrir: 'courir',
  mourrir: 'mourir',
  nourir: 'nourrir',
  pourir: 'pourrir',
  quatres: 'quatre',
  developper: 'développer',
  realisateur: 'réalisateur',
  réalisatteur: 'réalisateur',
  opportunitée: 'opportunité',
  célébre: 'célèbre',
  aprés: 'après',
  trés: 'très',
  succés: 'succès',
  procés: 'procès',
  progrés: 'progrès',
  évènementielle: 'événementielle',
  boulverser: 'bouleverser',
  boulversant: 'bouleversant',
  boulversante: 'bouleversante',
  epoustouflant: 'époustouflant',
  spectateures: 'spectatrices',
  'au jour d’aujourd’hui': 'aujourd’hui',
  'en terme de': 'en termes de',
  'en terme d’': 'en termes d’',
}

/**
 * Words of other languages too, English above all: with a capital they are names wherever they stand (« Traffic, de
 * Steven Soderbergh »), and beside another English word they are English (« body language »).
 */
const SHARED = new Set(
  (
    'language languages connection connections traffic traffics hazard example scenario scenarios personage ' +
    'personages aggression aggressive gallerie addresse procés progrés succés'
  ).split(' '),
)
const ENGLISH =
  'the|of|a|an|and|for|in|on|to|my|your|his|her|our|body|sign|love|bad|good|best|worst|case|air|jam|lost|last|french|english|moral|light|heavy|only|no|is|missing|human|new|dark'
const BESIDE_ENGLISH = new RegExp(
  `(?<!\\p{L})(?:${ENGLISH})[\\s-]$|^[\\s-](?:of|the|is|and|in|jam|barrier|school|art|light|arts)(?!\\p{L})`,
  'iu',
)

/** What is wrong in one use and right in another: the pattern is that of the wrong one. */
const IN_ITS_PLACE: readonly (readonly [wrong: RegExp, right: string])[] = [
  // « On peut voir même la nuit » has a verb.
  [/(?<=\p{L}, )voir même(?!\p{L})/giu, 'voire même'],
  // « comme même les critiques le disent » compares.
  [
    /(?<=(?<!\p{L})(?:est|était|sont|étaient|a|ai|as|ont|fait|peut|peux|va|vais|faut|sera|roule)\s)comme même(?!\p{L})|(?<!\p{L})comme même(?=\s?(?:[.,;!?…)]|$))/giu,
    'quand même',
  ],
  // « tu dors et déjà le film reprend » has a subject.
  [/(?<!\p{L})(?<!(?<!\p{L})(?:je|tu|j[’']y|y|en|ne)\s)dors et déjà(?!\p{L})/giu, 'd’ores et déjà'],
  // « soit disant oui, soit disant non » says something.
  [
    /(?<!\p{L})soit disant(?!\p{L})(?!\s(?:oui|non|adieu|bonjour|au revoir|qu|la vérité|tout)|[^.!?]{0,80}\ssoit\s)/giu,
    'soi-disant',
  ],
]

const WRONG = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${Object.keys(RIGHT)
    .map(wrong => wrong.replaceAll(' ', '\\s').replaceAll('’', "[’']"))
    .join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
)
const normal = (word: string) => word.toLowerCase().replace(/\s/g, ' ').replaceAll("'", '’')

/** Frequent misspellings. Words with a capital inside a sentence are names (« French Connection »). */
export const misspellings: LintRule = {
  id: 'misspelling',
  severity: 'warning',
  check: ({ words }) => {
    const everywhere = [...words.matchAll(WRONG)].flatMap(({ 0: word, index }) =>
      isOther(words, word, index) ? [] : finding(word, index, RIGHT[normal(word)] ?? ''),
    )
    const inPlace = IN_ITS_PLACE.flatMap(([pattern, right]) =>
      [...words.matchAll(pattern)].map(({ 0: word, index }) => finding(word, index, right)),
    )
    return [...everywhere, ...inPlace].sort((a, b) => a.at - b.at)
  },
  examples: {
    ok: [
      '*The French Connection* et Language.',
      '[Le film](https://x.fr/occurence) roule.',
      'Il parle le body language, et fuit le *traffic*.',
      'On peut voir même la nuit, comme même les critiques le disent.',
      'Tu dors et déjà le film reprend, soit disant oui, soit disant non.',
      { text: 'Traffic, de Steven Soderbergh', role: 'headline' },
    ],
    notOk: [
      'Une occurence de plus.',
      'Il roule comme même.',
      'Fini. Malgrés tout, il roule.',
      'Il est dors et déjà parti.',
      'Un long, voir même très long film.',
      'Un soit disant polar.',
      'Le scenario tient.',
    ],
  },
}

/** Whether a word is a name or belongs to another language. */
function isOther(text: string, word: string, at: number): boolean {
  const isCapital = /^\p{Lu}/u.test(word)
  if (SHARED.has(normal(word))) {
    const around = [text.slice(Math.max(0, at - 12), at), text.slice(at + word.length, at + word.length + 12)]
    if (isCapital || around.some(near => BESIDE_ENGLISH.test(near))) return true
  }
  return isCapital && at > 0 && !/[.!?…\n]\s*$/.test(text.slice(Math.max(0, at - 4), at))
}

function finding(word: string, at: number, right: string) {
  return {
    at,
    message: `« ${word} » — Ce mot s’écrit autrement.`,
    hint: `Écrivez « ${right} ».`,
  }
}
