import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The files of a source by their paths. */
export type SourceFiles = Readonly<Record<string, string | Uint8Array>>

/** A new folder with these files. @returns its absolute path */
export function writtenFolder(files: SourceFiles): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'source-'))
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return folder
}
