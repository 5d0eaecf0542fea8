import { execFileSync } from 'node:child_process'
import { copyFile, cp, mkdir, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'

/**
 * Fills `folder` with a clean copy of the project: the files that git knows or would add, without the content,
 * with the installed packages, without any build.
 *
 * @param project the root of the project
 */
export async function makeCheckout(project: string, folder: string): Promise<void> {
  for (const file of projectFiles(project)) {
    const target = path.join(folder, file)
    await mkdir(path.dirname(target), { recursive: true })
    await copyFile(path.join(project, file), target)
  }
  await copyPackages(path.join(project, 'node_modules'), path.join(folder, 'node_modules'))
  await makeLockFileOld(folder)
}

function projectFiles(project: string): string[] {
  const git = (...options: string[]) =>
    execFileSync('git', ['ls-files', '-z', ...options], { cwd: project, maxBuffer: 2 ** 26 })
      .toString()
      .split('\0')
      .filter(Boolean)
  const deleted = new Set(git('--deleted'))
  const all = git('--cached', '--others', '--exclude-standard')
  return [...new Set(all)].filter(file => !deleted.has(file) && !file.startsWith('content/'))
}

/**
 * Hard links where the file system has them: Turbopack wants the packages below its root, and refuses a
 * symbolic link that leads out of it. A full copy is the way between two disks.
 */
async function copyPackages(source: string, target: string): Promise<void> {
  for (const options of [['-al'], ['-a', '--reflink=auto']]) {
    try {
      execFileSync('cp', [...options, source, target], { stdio: 'ignore' })
      return
    } catch {
      await rm(target, { recursive: true, force: true })
    }
  }
  await cp(source, target, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
}

/** A lock file younger than the packages would make `npm start` install them again. */
async function makeLockFileOld(folder: string): Promise<void> {
  const { mtimeMs } = await stat(path.join(folder, 'node_modules/.package-lock.json'))
  const before = new Date(mtimeMs - 1000)
  await utimes(path.join(folder, 'package-lock.json'), before, before)
}
