import type { LintRule } from './passage'

/** Words that take an accent or a cedilla on their capital as they do on the small letter. */
const WORDS =
  'État États École Écoles Être Évidemment Également Écrans Été Élève Élèves Équipe Équipes Étoile Étoiles Écran ' +
  'Étrange Étrangement Étude Études Écrit Écrite Écriture Éditions Église Élément Éléments Émissions ' +
  'Émotions Énorme Énormément Épreuve Épisodes Équilibre Étape Étapes ' +
  'Étonnant Étonnamment Étranger Événement Événements Éviter Évoquer Élégance Égalité Échec ' +
  'Échappée Éclairage Économie Épave Épaves Était Étant Épargne Élu Élue Épatant Éprouvant'

/** Words that another language writes so, in titles above all: *Echo*, *Special Edition*, *Belle Epoque*. */
const SHARED = 'Édition Émission Émotion Énergie Époque Épisode Évocation Élégant Éclat Écho'

const RIGHT: ReadonlyMap<string, string> = new Map(
  `${WORDS} ${SHARED}`.split(' ').map(word => [bare(word), word]),
)
const START = '(?:^|(?<=[.!?…»]\\s|\\n)|(?<=[\\n#>«]\\s))'
const BARE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${bareOnes(WORDS)})(?![\\p{L}\\p{N}])|${START}(?:${bareOnes(SHARED)})(?=\\s\\p{Ll})(?!\\s(?:of|the|in|and|is|one|two)(?!\\p{L}))`,
  'gu',
)

const PLACES =
  'Paris|Lyon|Marseille|Montpellier|Nice|Nantes|Lille|Toulouse|Bordeaux|Strasbourg|Rennes|Grenoble|Cannes|Deauville|Angoulême|Avignon|Annecy|Sète|Béziers|Nîmes|Venise|Berlin|Locarno|Rome|Londres|Madrid|Bruxelles|Genève|Tokyo|Hollywood|New York|Los Angeles|Toronto|Montréal|Dakar|Alger|Tunis|Moscou|Pékin'
/** Words that begin what a preposition of place leads to: « A Sète, le film », and no English title. */
const SUBJECT = 'il|elle|on|ils|elles|nous|vous|je|tout|rien|personne|ce|ça'
/**
 * « A Montpellier, » and « A partir de »; not « A Quiet Place », « A Force of Nature » or « A Star is born », and not
 * « A-t-il ».
 */
const PREPOSITION = new RegExp(
  `${START}A(?=\\s(?:` +
    [
      '(?:la|partir|mesure|travers|propos|peine|moins|quoi|qui|chaque|ce|cette|ces|son|sa|ses)(?![\\p{L}]|\\sof)',
      '(?:cause|force) d',
      "l[’']",
      '(?:leurs?|notre|nos|en|lui|elle|eux|nouveau|droite|gauche|bord|côté|défaut|rebours|suivre|voir|noter)(?!\\p{L})',
      `(?:${PLACES})(?!\\p{L}|\\s\\p{Lu})`,
      `\\p{Lu}\\p{Ll}+,\\s(?:${SUBJECT})(?!\\p{L})`,
    ].join('|') +
    '))',
  'gu',
)
const CA = new RegExp(`${START}Ca(?=(?:,|\\s[!?:]|\\s\\p{Ll}))`, 'gu')

/** Capitals keep their accents: « Ca se voit » is « Ça se voit ». */
export const capitalAccent: LintRule = {
  id: 'capital-accent',
  severity: 'warning',
  check({ words }) {
    const found = (pattern: RegExp, right: (word: string) => string) =>
      [...words.matchAll(pattern)].map(({ 0: word, index }) => ({
        at: index,
        message: `« ${word} » — La capitale garde son accent ou sa cédille.`,
        hint: `Écrivez « ${right(word)} ».`,
      }))
    return [
      ...found(BARE, word => RIGHT.get(word) ?? word),
      ...found(CA, () => 'Ça'),
      ...found(PREPOSITION, () => 'À'),
    ]
  },
  examples: {
    ok: [
      'Ça se voit. À Montpellier, l’État évidemment.',
      'A-t-il gagné ? *A Quiet Place* le dit. A Quiet Place aussi.',
      'A Star is born, A History of Violence, A Bigger splash : trois titres.',
      'On revoit Echo, la série, et Belle Epoque en Special Edition.',
      { text: 'A Hero, d’Asghar Farhadi', role: 'headline' },
    ],
    notOk: [
      'Ca se voit.',
      'Oui. Ca se voit.',
      'A Montpellier, il roule.',
      'A Sète le film prend l’eau.',
      'Fini. A partir de là, il roule.',
      'A la fin, il roule.',
      'Les Etats-Unis suivent.',
      'Evidemment, il roule.',
      'Oui. Edition soignée.',
      { text: 'Ca lasse', role: 'text' },
    ],
  },
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

function bareOnes(words: string): string {
  return bare(words).replaceAll(' ', '|')
}
