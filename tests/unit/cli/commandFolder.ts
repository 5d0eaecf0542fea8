import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { contentFolder } from '../../support/contentFolder'

/**
 * A project of this code and other files, in which a command can be started as somebody would start it.
 *
 * @param files contents by path from the project folder
 * @param linked what of this project it has
 * @returns its folder, which is removed when the test ends
 */
export async function commandFolder(
  files: Record<string, string>,
  linked: readonly string[] = ['lib', 'node_modules', 'package.json', 'tsconfig.json'],
): Promise<string> {
  const folder = path.dirname((await contentFolder(files)).content)
  for (const name of linked) symlinkSync(path.resolve(name), path.join(folder, name))
  return folder
}
