import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** Debian keeps servers where the search path of ordinary users does not lead. */
const FOLDERS = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin']

/** @returns the path of a program of the system, or null after saying that what needs it is skipped */
export function findProgram(name: string, forWhat: string): string | null {
  const found = FOLDERS.map(folder => path.join(folder, name)).find(isExecutable)
  if (!found) console.warn(`${forWhat}: skipped, because ${name} is not installed (apt-get install ${name})`)
  return found ?? null
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
