import type { LintRule } from './passage'

const DANGLING =
  /(?<![\p{L}\p{N}-])(?:de|du|des|d[’']|le|la|les|l[’']|un|une|et|ou|ni|car|mais|à|au|aux|en|dans|par|sur|sous|chez|vers|que|qu[’']|dont|ce|cette|ces|son|sa|ses|leur|leurs)$/iu
const PAIRS = ['«»', '“”', '()', '[]'] as const

/** A headline that ends where the sentence had more to say, or opens what it does not close. */
export const cutHeadline: LintRule = ({ text, role }) => {
  if (role !== 'headline') return []
  const finding = (rule: string) => [{ at: 0, rule, fix: 'Achevez le titre.' }]
  const title = text.trim()
  const [last] = DANGLING.exec(title) ?? []
  if (last) return finding(`Le titre s’arrête sur « ${last} ».`)
  if (/[,;:–—-]$/.test(title)) return finding(`Le titre s’arrête sur « ${title.at(-1)} ».`)
  const open = PAIRS.find(([opening = '', closing = '']) => count(title, opening) !== count(title, closing))
  return open ? finding(`Le titre a ${open[0]} sans ${open[1]}, ou l’inverse.`) : []
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
