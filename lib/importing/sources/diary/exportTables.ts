import { stat } from 'node:fs/promises'
import path from 'node:path'
import { readRegular } from '../../../disk/readRegular'
import { walk } from '../archive/walk'
import { SourceFault } from '../sourceFault'
import { unzipped } from './unzipped'

/** A file of an export, by its path in it: `reviews.csv`, `lists/best.csv`. */
export type ExportTable = { name: string; bytes: Uint8Array }

/** Bytes of one table: some hundred thousand reviews. */
const LARGEST = 100_000_000

/**
 * The tables of an export: of its folder, of the archive as it was downloaded, or one table alone.
 *
 * @throws SourceFault where there is none
 */
export async function exportTables(source: string): Promise<ExportTable[]> {
  const found = await stat(source).catch(() => null)
  if (!found) throw new SourceFault(source, 'Ce dossier n’existe pas.')
  const tables = found.isDirectory() ? await inFolder(source) : inFile(source)
  if (tables.length === 0) {
    throw new SourceFault(
      source,
      'Aucun tableau (.csv) ici : donnez l’export de Letterboxd (Settings > Data).',
    )
  }
  return tables
}

async function inFolder(source: string): Promise<ExportTable[]> {
  const { files } = await walk(source, () => null)
  const tables = files
    .filter(({ name }) => /\.csv$/i.test(name))
    .map(file => {
      if (file.size > LARGEST)
        throw new SourceFault(file.name, 'Ce tableau est trop grand pour un export de Letterboxd.')
      return { name: file.name, bytes: readRegular(file.path, LARGEST) }
    })
  return withoutCommonFolder(tables)
}

function inFile(source: string): ExportTable[] {
  const bytes = readRegular(source, LARGEST)
  if (/\.csv$/i.test(source)) return [{ name: path.basename(source), bytes }]
  return withoutCommonFolder(
    unzipped(bytes, path.basename(source)).filter(({ name }) => /\.csv$/i.test(name)),
  )
}

/** Archives hold one folder, `letterboxd-name-2024-01-01-00-00-utc/`, which is nothing of the export. */
function withoutCommonFolder(tables: ExportTable[]): ExportTable[] {
  const [first] = tables
  const folder = first?.name.split('/')[0] ?? ''
  const isCommon = /^letterboxd-/.test(folder) && tables.every(({ name }) => name.startsWith(`${folder}/`))
  return isCommon ? tables.map(({ name, bytes }) => ({ name: name.slice(folder.length + 1), bytes })) : tables
}
