import { isQuoted, sentenceAt } from '../text/sentences'
import { MONTHS } from '../time/months'
import { type Finding, type LintRule, type Passage, rolesOf, type Subject } from './passage'

const RELATIVE =
  /(?<![\p{L}-])(?:aujourd[’']hui|hier|demain|ce soir|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?! (?:suivant|précédent|d[’']avant|d[’']après)))(?![\p{L}-])/giu
const DATE = new RegExp(
  `(?:\\d|1er)[\\s]+(?:${[...MONTHS.keys()].join('|')})|(?<!\\d)(?:19|20)\\d\\d(?!\\d)`,
  'iu',
)

/** « aujourd’hui » in a title or a summary, which search engines and feeds repeat the day after. */
export const today: LintRule = {
  id: 'today',
  severity: 'error',
  roles: ['headline', 'metadata'],
  check: (passage, subject) => undatedDays(passage, subject).filter(isToday).map(findingOf),
  examples: {
    ok: [
      'Le film sort aujourd’hui, mardi 15 novembre',
      'Il répond : « Aujourd’hui, je tourne »',
      { text: 'Le film sort aujourd’hui.', role: 'metadata', day: null },
    ],
    notOk: [
      'Le film sort aujourd’hui',
      { text: 'Le film sort aujourd’hui dans toutes les salles.', role: 'metadata' },
    ],
  },
}

/** « aujourd’hui », « hier », « lundi » mean nothing to who reads the page next month. */
export const relativeDay: LintRule = {
  id: 'relative-day',
  severity: 'warning',
  check(passage, subject) {
    const found = undatedDays(passage, subject)
    const isTold = rolesOf(today).includes(passage.role)
    return found.filter(day => !(isTold && isToday(day))).map(findingOf)
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
      { text: 'Le film sort demain.', day: null },
    ],
    notOk: [
      'Le film sort demain.',
      "C'est aujourd'hui que tout change.",
      'Il sort en 2022. La séance est ce soir.',
      'Rendez-vous lundi.',
      { text: 'Le film sort demain', role: 'headline' },
    ],
  },
}

type UndatedDay = { at: number; word: string }

function undatedDays({ text }: Passage, { day }: Subject): UndatedDay[] {
  if (!day) return []
  return [...text.matchAll(RELATIVE)]
    .filter(({ index }) => !isQuoted(text, index) && !DATE.test(sentenceAt(text, index)))
    .map(({ 0: word, index }) => ({ at: index, word }))
}

function isToday({ word }: UndatedDay): boolean {
  return word.toLowerCase().startsWith('aujourd')
}

function findingOf({ at, word }: UndatedDay): Finding {
  return {
    at,
    message: `« ${word} » sans date : le texte sera lu dans un mois ou dans dix ans.`,
    hint: 'Donnez le jour et le mois dans la même phrase (« mardi 10 novembre »), ou retirez ce mot.',
  }
}
