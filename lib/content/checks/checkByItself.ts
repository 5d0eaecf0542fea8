import { remembered } from '../../cache/remembered'
import { lint } from '../../lint/lint'
import type { ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { checkCorrections } from './checkCorrections'
import { checkEmptyBody } from './checkEmptyBody'
import { checkSources } from './checkSources'
import { checkSpoilers } from './checkSpoilers'
import { checkTodos } from './checkTodos'

const CHECKS: readonly ((file: ValidFile) => readonly Problem[])[] = [
  checkTodos,
  file => lint(file, 'error'),
  checkEmptyBody,
  checkCorrections,
  checkSources,
  checkSpoilers,
]

const memory = remembered<readonly Problem[]>('ownProblems')

/** What is wrong with a valid file whatever the other files say: it is looked for once in each text. */
export function checkByItself(file: ValidFile): readonly Problem[] {
  return memory.of(file.source, () => CHECKS.flatMap(check => check(file)))
}
