import { execFileSync } from 'node:child_process'
import path from 'node:path'
import type { Milliseconds } from '../../time/clock'
import { gitEnvironment } from './gitEnvironment'
import { Misuse } from './verb'

/** A name of a commit: a hash, a branch, a tag, `HEAD~3`. None begins like an option. */
const REVISION = /^[\w@][\w./@{}^~-]*$/

/**
 * When a commit was made, and the content files that differ from it now, saved or not, with `/`, from the
 * content folder on: `critiques/drive.md`.
 *
 * @throws Misuse when the content is in no repository, or the repository knows no such commit
 */
export function filesSince(revision: string, content: string): { at: Milliseconds; files: string[] } {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', content, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: gitEnvironment(),
    })
  try {
    if (!REVISION.test(revision)) throw new Error('no name of a commit')
    const at = Number(git('show', '--no-patch', '--format=%ct', `${revision}^{commit}`)) * 1000
    const tracked = git('diff', '--name-only', '--no-renames', '--relative', '-z', revision, '--', '.')
    const untracked = git('ls-files', '--others', '--exclude-standard', '-z')
    const files = `${tracked}${untracked}`.split('\0').filter(name => name !== '')
    return { at, files: files.map(name => name.split(path.sep).join('/')) }
  } catch {
    throw new Misuse(
      `« ${revision} » n’est ni un instant (2022-11-10T09:00) ni une révision connue de git dans ${path.basename(content)}/.`,
    )
  }
}
