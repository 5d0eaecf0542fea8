import type { LintRule } from './passage'

/** Words that take an accent or a cedilla on their capital as they do on the small letter. */
const WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'État États École Écoles Être Évidemment Également Écran Écrans Été Élève Élèves Équipe Équipes Étoile Étoiles ' +
    'Étrange Étrangement Étude Études Écrit Écrite Écriture Édition Éditions Église Élément Éléments Émission ' +
    'Émissions Émotion Émotions Énergie Énorme Énormément Époque Épreuve Épisode Épisodes Équilibre Étape Étapes ' +
    'Étonnant Étonnamment Étranger Événement Événements Éviter Évoquer Évocation Élégant Élégance Égalité Échec ' +
    'Échappée Éclat Éclairage Économie Économe Écho Épave Épaves Était Étant Épargne Élu Élue Épatant Éprouvant'
  )
    .split(' ')
    .map(word => [word.normalize('NFD').replace(/\p{M}/gu, ''), word]),
)
const BARE = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${Object.keys(WORDS).join('|')})(?![\\p{L}\\p{N}])`, 'gu')

const START = '(?:^|(?<=[.!?…»]\\s|\\n)|(?<=[\\n#>«]\\s))'
/** « A Montpellier, » and « A partir de »; not « A Quiet Place », and not « A-t-il ». */
const PREPOSITION = new RegExp(
  `${START}A(?=\\s(?:la|l[’']|partir|cause|mesure|travers|propos|peine|moins|quoi|qui|chaque|force|ce|cette|ces|son|sa|ses|leurs?|notre|nos|en|lui|elle|eux|nouveau|droite|gauche|bord|côté|défaut|rebours|suivre|voir|noter|\\p{Lu}\\p{Ll}+(?:,|\\s\\p{Ll})))`,
  'gu',
)
const CA = new RegExp(`${START}Ca(?=\\s\\p{Ll})`, 'gu')

/** Capitals keep their accents: « Ca se voit » is « Ça se voit ». */
export const capitalAccent: LintRule = {
  id: 'capital-accent',
  severity: 'warning',
  check({ text }) {
    const found = (pattern: RegExp, right: (word: string) => string) =>
      [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
        at: index,
        message: `« ${word} » — La capitale garde son accent ou sa cédille.`,
        hint: `Écrivez « ${right(word)} ».`,
      }))
    return [
      ...found(BARE, word => WORDS[word] ?? word),
      ...found(CA, () => 'Ça'),
      ...found(PREPOSITION, () => 'À'),
    ]
  },
  examples: {
    ok: [
      'Ça se voit. À Montpellier, l’État évidemment.',
      'A-t-il gagné ? *A Quiet Place* le dit. A Quiet Place aussi.',
    ],
    notOk: [
      'Ca se voit.',
      'Oui. Ca se voit.',
      'A Montpellier, il roule.',
      'Fini. A partir de là, il roule.',
      'Les Etats-Unis suivent.',
      'Evidemment, il roule.',
      { text: 'Ca lasse', role: 'text' },
    ],
  },
}
