import { lstatSync, statSync } from 'node:fs'
import path from 'node:path'
import { readRegular } from '../../../disk/readRegular'
import { inSlices } from '../../../turns/slices'
import { decodeText } from '../decodeText'
import { SourceFault } from '../sourceFault'
import type { SourceEntry } from '../sourceItem'
import { recordsIn } from './dataRecords'
import { frontMatter } from './frontMatter'
import type { Archive } from './markdownItem'
import type { Model } from './model'
import { type ArchiveFile, walk } from './walk'

/** Where the records of films and the log of viewings lie. */
export type RecordFolders = { films?: string; viewings?: string }

const FILMS = /^(?:films?|movies?|titles|fiches?(?:[-_]films?)?|filmotheque|film[-_]records)$/i
const VIEWINGS = /^(?:viewings?|visionnages?|seances?|watched|watch[-_]?log|viewing[-_]?log|diary|journal)$/i
const RECORD = /\.(?:json|ya?ml|toml|csv|md|markdown)$/i
/** Files of a folder that are looked at before it is taken for one of records. */
const SAMPLES = 8

/**
 * The folders that the map names; else, in an archive of no engine, those that are called so and hold no texts:
 * data, or headers without anything behind them.
 */
export function recordFolders(
  files: readonly ArchiveFile[],
  named: RecordFolders,
  model: Model,
): RecordFolders {
  const search = (pattern: RegExp) => (model.name === 'plain' ? foundBy(pattern, files) : undefined)
  const films = named.films ?? search(FILMS)
  const viewings = named.viewings ?? search(VIEWINGS)
  return { ...(films && { films }), ...(viewings && { viewings }) }
}

function foundBy(pattern: RegExp, files: readonly ArchiveFile[]): string | undefined {
  const byPlace = new Map<string, ArchiveFile[]>()
  for (const file of files.filter(({ name }) => RECORD.test(name))) {
    const parts = file.name.split('/')
    const at = parts.findIndex(part => pattern.test(part.replace(RECORD, '')))
    if (at < 0) continue
    const place = parts.slice(0, at + 1).join('/')
    const others = byPlace.get(place)
    if (others) others.push(file)
    else byPlace.set(place, [file])
  }
  return [...byPlace].find(([, some]) => some.slice(0, SAMPLES).every(isRecord))?.[0]
}

function isRecord(file: ArchiveFile): boolean {
  if (!/\.(?:md|markdown)$/i.test(file.name)) return true
  const { form, body } = frontMatter(decodeText(readRegular(file.path, file.size + 1)).text)
  return form !== 'none' && body.trim() === ''
}

/** Reads the records, and gives those of films; the files that were read are no texts any more. */
export async function* recordsOf(
  source: string,
  { films, viewings }: RecordFolders,
  files: readonly ArchiveFile[],
  archive: Archive,
  taken: Set<string>,
): AsyncGenerator<SourceEntry> {
  const { isOver, pause } = inSlices()
  for (const [folder, isFilms] of [
    [films, true],
    [viewings, false],
  ] as const) {
    if (!folder) continue
    for (const file of await filesIn(source, folder, files)) {
      if (isOver()) await pause()
      if (!RECORD.test(file.name)) continue
      taken.add(file.path)
      try {
        for (const record of recordsIn(file)) {
          if (isFilms) yield archive.films.add(record, archive.keys)
          else archive.viewings.add(record)
          if (isOver()) await pause()
        }
      } catch (error) {
        const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
        yield {
          entry: 'left',
          what: file.name,
          where: { file: file.name, line: 1 },
          reason: `Cette fiche ne se lit pas : ${said}`,
        }
      }
    }
  }
}

/** Of the source, or of a place beside it that the map names. */
async function filesIn(
  source: string,
  folder: string,
  files: readonly ArchiveFile[],
): Promise<ArchiveFile[]> {
  const inside = files.filter(
    ({ name }) => name === folder || name.startsWith(`${folder.replace(/\/$/, '')}/`),
  )
  if (inside.length > 0) return inside
  const place = path.resolve(source, folder)
  try {
    if (statSync(place).isDirectory()) {
      const { files: outside } = await walk(place, () => null)
      return outside.map(file => ({ ...file, name: path.posix.join(folder, file.name) }))
    }
    return [{ name: folder, path: place, size: lstatSync(place).size }]
  } catch {
    throw new SourceFault(folder, `Ni ce fichier ni ce dossier n’existe, à partir de « ${source} ».`)
  }
}
