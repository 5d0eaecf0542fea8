import { endsSentence } from '../text/sentences'
import type { Example, LintRule } from './passage'

const DANGLING =
  /(?<![\p{L}\p{N}-])(?:de|du|des|d[’']|le|la|les|l[’']|un|une|et|ou|ni|car|mais|à|au|aux|en|dans|par|sur|sous|chez|vers|que|qu[’']|dont|ce|cette|ces|son|sa|ses|leur|leurs)$/iu
const PAIRS = ['«»', '“”', '()', '[]'] as const

/**
 * A headline or a description that ends where the sentence had more to say, perhaps within a word, or opens what
 * it does not close. Descriptions are sentences, so one that was cut anywhere shows by its end.
 */
export const cutText: LintRule = {
  id: 'cut-text',
  severity: 'error',
  roles: ['headline', 'metadata'],
  check({ text, role }) {
    const [it, what] = role === 'headline' ? ['Le titre', 'le titre'] : ['Le texte', 'la phrase']
    const finding = (message: string) => [{ at: 0, message: `${it} ${message}`, hint: `Achevez ${what}.` }]
    const written = text.trim()
    const [last] = DANGLING.exec(written.replace(/\s*(?:…|\.{3})$/, '')) ?? []
    if (last) return finding(`s’arrête sur « ${last} ».`)
    if (/[,;:–—-]$/.test(written)) return finding(`s’arrête sur « ${written.at(-1)} ».`)
    const open = PAIRS.find(
      ([opening = '', closing = '']) => count(written, opening) !== count(written, closing),
    )
    if (open) return finding(`a ${open[0]} sans ${open[1]}, ou l’inverse.`)
    return role === 'metadata' && !endsSentence(written) ? finding('s’arrête sans finir la phrase.') : []
  },
  examples: {
    ok: [
      'Le film',
      'Où va-t-on ?',
      '« Drive » (2011)',
      'Ce que l’on voit, et pourquoi',
      'Balle perdue 2',
      ...['et Montpellier.', 'et Montpellier !', 'dit-il : « Enfin. »', '(enfin).', 'et puis plus rien…'].map(
        end => inSummary(`à Paris, Lyon, Nantes ${end}`),
      ),
    ],
    notOk: [
      'Le film de',
      'La fin, et',
      'Le film,',
      'Le film :',
      'Le film « Drive',
      'Le film (enfin',
      'Le film et…',
      ...['et Montpel', 'et dans les…', 'à Lyon et', 'à « Lyon.'].map(inSummary),
    ],
  },
}

function inSummary(end: string): Example {
  return { text: `Le film sort ${end}`, role: 'metadata' }
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
