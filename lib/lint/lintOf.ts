import { perProcess } from '../cache/perProcess'
import type { CheckedFile, SourceFile } from '../model/files'
import type { Problem } from '../model/problem'
import { lint } from './lint'

/** What the rules warned of in the French of a file: the same text gives the same. */
const memory = perProcess('linted', () => new WeakMap<SourceFile, readonly Problem[]>())

/** The warnings of `lint`, once for each text. */
export function lintOf({ source, valid }: CheckedFile): readonly Problem[] {
  const known = memory.get(source)
  if (known) return known
  const found = lint(source, valid, 'warning')
  memory.set(source, found)
  return found
}

/** What `lintOf` has found out, for a later process to `recallLint`; null when it was not asked. */
export function knownLint(source: SourceFile): readonly Problem[] | null {
  return memory.get(source) ?? null
}

export function recallLint(source: SourceFile, problems: readonly Problem[]): void {
  memory.set(source, problems)
}
