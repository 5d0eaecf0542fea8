import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Problem } from '../content/problem'

/** What a problem of the content may say where others than editors listen: at the health address, in the log. */
export type PublicProblem = Pick<Problem, 'file' | 'line' | 'column' | 'rule' | 'fix'>

const UNTOLD = {
  rule: 'Un problème touche un article qui n’est pas public.',
  fix: '« npm run content -- check » dit lequel.',
}

/**
 * The problems, without a word of articles that readers may not know of: neither the name of their file nor what
 * stands in it, nor a rule or an advice of another file that names them.
 *
 * @param content the content folder, where hidden articles are known by their file even when it cannot be read
 * @param shown the articles that readers see
 */
export function publicProblems(
  problems: readonly Problem[],
  content: string,
  shown: Record<'reviews' | 'news', readonly { slug: string }[]>,
): PublicProblem[] {
  const hidden = {
    critiques: hiddenIn('critiques', shown.reviews),
    actualites: hiddenIn('actualites', shown.news),
  }
  const names = [...hidden.critiques, ...hidden.actualites]
  return problems.map(({ file, line, column, rule, fix, publicRule }) => {
    const [, folder = '', name = ''] = file.split('/')
    if ((folder === 'critiques' || folder === 'actualites') && hidden[folder].has(path.parse(name).name)) {
      return { file: `content/${folder}`, line: 1, column: 1, ...UNTOLD }
    }
    if (publicRule) return { file, line, column, rule: publicRule, fix: '' }
    const tells = names.some(other => rule.includes(other) || fix.includes(other))
    return { file, line, column, ...(tells ? UNTOLD : { rule, fix }) }
  })

  function hiddenIn(folder: string, items: readonly { slug: string }[]): Set<string> {
    const known = new Set(items.map(({ slug }) => slug))
    return new Set(namesIn(path.join(content, folder)).filter(name => !known.has(name)))
  }
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map(name => path.parse(name).name) : []
}
