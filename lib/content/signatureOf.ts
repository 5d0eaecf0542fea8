import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** A text that changes when a file below `folder` is added, removed, renamed or saved. */
export async function signatureOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const lines = entries
    .filter(entry => entry.isFile() || entry.isSymbolicLink())
    .map(async entry => {
      const file = path.join(entry.parentPath, entry.name)
      const { mtimeMs, size } = await stat(file).catch(() => ({ mtimeMs: 0, size: -1 }))
      return `${file}:${mtimeMs}:${size}`
    })
  return (await Promise.all(lines)).sort().join('\n')
}
