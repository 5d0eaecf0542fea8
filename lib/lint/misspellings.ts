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
  'comme même': 'quand même',
  'en terme de': 'en termes de',
  'en terme d’': 'en termes d’',
  'dors et déjà': 'd’ores et déjà',
  'soit disant': 'soi-disant',
  'voir même': 'voire même',
}

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
  check: ({ text }) =>
    [...text.matchAll(WRONG)].flatMap(({ 0: word, index }) => {
      const before = text.slice(Math.max(0, index - 4), index)
      if (/^\p{Lu}/u.test(word) && index > 0 && !/[.!?…\n]\s*$/.test(before)) return []
      return {
        at: index,
        message: `« ${word} » — Ce mot s’écrit autrement.`,
        hint: `Écrivez « ${RIGHT[normal(word)]} ».`,
      }
    }),
  examples: {
    ok: ['*The French Connection* et Language.', '[Le film](https://x.fr/occurence) roule.'],
    notOk: ['Une occurence de plus.', 'Il roule comme même.', 'Fini. Malgrés tout, il roule.'],
  },
}
