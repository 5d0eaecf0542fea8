import { isQuoted, sentenceAt } from '../text/sentences'
import { MONTHS } from '../time/months'
import type { LintRule } from './passage'

const RELATIVE =
  /(?<![\p{L}-])(?:aujourd[’']hui|hier|demain|ce soir|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?! (?:suivant|précédent|d[’']avant|d[’']après)))(?![\p{L}-])/giu
const DATE = new RegExp(
  `(?:\\d|1er)[\\s]+(?:${[...MONTHS.keys()].join('|')})|(?<!\\d)(?:19|20)\\d\\d(?!\\d)`,
  'iu',
)

/** « aujourd’hui », « hier », « lundi » mean nothing to who reads the page next month. */
export const relativeDay: LintRule = ({ text, role }, { day }) => {
  if (!day) return []
  return [...text.matchAll(RELATIVE)].flatMap(({ 0: word, index }) => {
    if (isQuoted(text, index) || DATE.test(sentenceAt(text, index))) return []
    const isToday = word.toLowerCase().startsWith('aujourd')
    return {
      at: index,
      message: `« ${word} » sans date : le texte sera lu dans un mois ou dans dix ans.`,
      hint: 'Donnez le jour et le mois dans la même phrase (« mardi 10 novembre »), ou retirez ce mot.',
      isError: isToday && (role === 'headline' || role === 'metadata'),
    }
  })
}
