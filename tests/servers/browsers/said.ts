import type { ChildProcess } from 'node:child_process'
import { PATIENCE } from '../../support/patience'

/**
 * The first match of a pattern in what a program says on its error output, or on its standard output where that is
 * read.
 *
 * @throws when the program ends, or has said nothing of the kind after PATIENCE
 */
export function said(program: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = ''
    const give = () => reject(new Error(`${program.spawnfile} did not say ${pattern}, but: ${text}`))
    const timer = setTimeout(give, PATIENCE)
    const read = (chunk: Buffer) => {
      text += chunk
      const match = pattern.exec(text)
      if (!match) return
      clearTimeout(timer)
      resolve(match)
    }
    program.stderr?.on('data', read)
    program.stdout?.on('data', read)
    program.once('error', reject)
    program.once('exit', give)
  })
}
