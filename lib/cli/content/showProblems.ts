import { readFileSync } from 'node:fs'
import path from 'node:path'
import { normalised } from '../../content/source/decode'
import { formatProblem, type Problem } from '../../model/problem'
import { codeFrame } from './codeFrame'

const STYLES = { error: '\u001B[1;31m', warning: '\u001B[1;33m', plain: '\u001B[0m' }

/**
 * Problems as editors read them, each with the line that it is about.
 *
 * @param root absolute, the folder that the problems' files are relative to
 */
export function showProblems(problems: readonly Problem[], root: string, colours: boolean): string[] {
  const texts = new Map<string, string>()
  const textOf = (file: string) => {
    const text = texts.get(file) ?? readText(path.join(root, file))
    texts.set(file, text)
    return text
  }
  return problems.map(problem => {
    const [place = '', ...rest] = formatProblem(problem).split('\n')
    const style = problem.severity === 'warning' ? STYLES.warning : STYLES.error
    const heading = colours ? `${style}${place}${STYLES.plain}` : place
    const frame = codeFrame(textOf(problem.file), problem, colours)
    // The message stays right below the place: problem matchers of editors read the two together.
    const [message = '', ...hint] = rest
    return [heading, message, ...(frame ? [frame] : []), ...hint].join('\n')
  })
}

/**
 * The text of a file as the content road reads it; empty for a folder, for bytes that are no text, and where nothing
 * is.
 */
function readText(file: string): string {
  if (!file.endsWith('.md')) return ''
  try {
    return normalised(readFileSync(file, 'utf8'))
  } catch {
    return ''
  }
}
