import { isQuoted, sentenceAt } from '../text/sentences'
import { MONTHS } from '../time/months'
import { namesNoDay } from './namesNoDay'
import { type Finding, type LintRule, MOST_FINDINGS, type Reading, rolesOf, type Subject } from './passage'

const RELATIVE =
  /(?<![\p{L}-])(?:aujourd[’']hui|hier|demain|ce soir|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))(?![\p{L}-])/giu
const DATE = new RegExp(
  `(?:\\d|1er)[\\s]+(?:${[...MONTHS.keys()].join('|')})|(?<!\\d)(?:19|20)\\d\\d(?!\\d)`,
  'iu',
)
/** What happens on the very day: « sort aujourd’hui en salle ». Of what happens nowadays nobody says so. */
const HAPPENS =
  /(?<!\p{L})(?:sort|sortent|paraît|paraissent|arrive|arrivent|débarque|débarquent|commence|commencent|débute|débutent|démarre|démarrent|disponibles?)\s+(?:dès\s+)?aujourd[’']hui(?=\s*(?:$|[.!,]|(?:dans|en|au|aux|sur|à|chez)(?!\p{L})))/iu
const ASKED = /^\s*(?:comment|pourquoi|quand|combien|où|quels?|quelles?|que|qu[’']|si)(?!\p{L})/iu

/** « aujourd’hui » in a title or a summary, which search engines and feeds repeat the day after. */
export const today: LintRule = {
  id: 'today',
  severity: 'error',
  roles: ['headline', 'metadata'],
  check: (passage, subject) =>
    undatedDays(passage, subject)
      .filter(day => isToday(passage, day))
      .map(findingOf),
  examples: {
    ok: [
      'Le film sort aujourd’hui, mardi 15 novembre',
      'Il répond : « Aujourd’hui, je tourne »',
      'Le polar d’aujourd’hui',
      'Hier et aujourd’hui',
      'Ce qu’il reste du polar aujourd’hui encore',
      { text: 'Le film sort aujourd’hui.', role: 'metadata', day: null },
    ],
    notOk: [
      'Le film sort aujourd’hui',
      'Disponible aujourd’hui sur Netflix',
      { text: 'Le film sort aujourd’hui dans toutes les salles.', role: 'metadata' },
    ],
  },
}

/** « aujourd’hui », « hier », « lundi » mean nothing to who reads the page next month. */
export const relativeDay: LintRule = {
  id: 'relative-day',
  severity: 'warning',
  check(passage, subject) {
    const isTold = rolesOf(today).includes(passage.role)
    return undatedDays(passage, subject)
      .filter(day => !(isTold && isToday(passage, day)))
      .map(findingOf)
  },
  examples: {
    ok: [
      'Le film sort demain, mardi 15 novembre.',
      'Il répond : « Je tourne demain. »',
      ':::citation{source="AFP"}\nJe tourne demain.\n:::',
      'Le code `demain` reste.',
      '[Le film](https://x.fr/demain) roule.',
      'Un avant-hier, un surlendemain, des lundis.',
      'Le film sort, et ferme le lundi suivant.',
      'On revoit *Vivement dimanche !* et *Demain ne meurt jamais*.',
      'La salle ferme le lundi, du mardi au jeudi, et le cinéma d’aujourd’hui aussi.',
      { text: 'Le film sort demain.', day: null },
    ],
    notOk: [
      'Le film sort demain.',
      "C'est aujourd'hui que tout change.",
      'Il sort en 2022. La séance est ce soir.',
      'Rendez-vous lundi.',
      'Lundi, le film sort.',
      { text: 'Le film sort demain', role: 'headline' },
      { text: 'Aujourd’hui, tout change', role: 'headline' },
    ],
  },
}

type UndatedDay = { at: number; word: string }

function undatedDays({ words }: Reading, { day }: Subject): UndatedDay[] {
  if (!day) return []
  const found: UndatedDay[] = []
  for (const { 0: word, index } of words.matchAll(RELATIVE)) {
    if (namesNoDay(words, word, index) || isQuoted(words, index) || DATE.test(sentenceAt(words, index)))
      continue
    // No more is ever told, and a paste gone wrong has ten thousand.
    if (found.push({ at: index, word }) === MOST_FINDINGS) break
  }
  return found
}

function isToday({ words }: Reading, { at, word }: UndatedDay): boolean {
  if (!/^aujourd/i.test(word)) return false
  const sentence = sentenceAt(words, at)
  return HAPPENS.test(sentence) && !ASKED.test(sentence)
}

function findingOf({ at, word }: UndatedDay): Finding {
  return {
    at,
    message: `« ${word} » sans date : le texte sera lu dans un mois ou dans dix ans.`,
    hint: 'Donnez le jour et le mois dans la même phrase (« mardi 10 novembre »), ou retirez ce mot.',
  }
}
