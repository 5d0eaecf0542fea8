import { createReadStream } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { inFrench, markedEncoding } from '../decodeText'
import { SourceFault } from '../sourceFault'

/** A file of an export; the name is what messages call it. */
export type ExportFile = { name: string; path: string }

/** A split export of a large site has some dozens. */
const MOST_FILES = 2_000
/** Bytes that are read at once: some milliseconds of parsing. */
const CHUNK = 64 * 1024
const ENDING = /\.(?:xml|wxr|rss)(?:\.gz)?$/i

/**
 * The files of an export: one file, all of a folder, or those of a folder whose names fit `export-*.xml`. In the
 * order of their names, numbers as numbers: `part-2` comes before `part-10`.
 *
 * @throws SourceFault where there is none
 */
export async function exportFiles(source: string): Promise<ExportFile[]> {
  const pattern = path.basename(source)
  if (pattern.includes('*')) return inFolder(path.dirname(source), name => fits(pattern, name), source)
  const found = await stat(source).catch(() => null)
  if (found?.isFile()) return [{ name: path.basename(source), path: source }]
  if (found?.isDirectory()) return inFolder(source, name => ENDING.test(name), source)
  throw new SourceFault(
    source,
    'Ce fichier n’existe pas. Donnez l’export de WordPress (Outils > Exporter), ou son dossier.',
  )
}

async function inFolder(
  folder: string,
  isWanted: (name: string) => boolean,
  source: string,
): Promise<ExportFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.filter(entry => entry.isFile() && isWanted(entry.name)).map(({ name }) => name)
  if (names.length === 0) throw new SourceFault(source, 'Aucun export ici : il finit par “.xml”.')
  if (names.length > MOST_FILES)
    throw new SourceFault(source, `Plus de ${MOST_FILES} fichiers : donnez-les en plusieurs fois.`)
  return names
    .sort(new Intl.Collator('en', { numeric: true }).compare)
    .map(name => ({ name, path: path.join(folder, name) }))
}

function fits(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'i').test(name)
}

/**
 * The text of a file, piece by piece, unpacked if it is packed; read no faster than it is taken.
 *
 * @param remark is told what had to be assumed of the encoding
 */
export async function* textOfFile(file: ExportFile, remark: (text: string) => void): AsyncGenerator<string> {
  const bytes = createReadStream(file.path, { highWaterMark: CHUNK })
  const isPacked = (await firstBytes(file.path, 2)).equals(Buffer.from([0x1f, 0x8b]))
  const plain: Readable = isPacked ? bytes.pipe(createGunzip({ chunkSize: CHUNK })) : bytes
  bytes.on('error', error => plain.destroy(error))
  let decoder: TextDecoder | null = null
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      if (!decoder) {
        const encoding = encodingOf(chunk)
        if (encoding !== 'utf-8') remark(inFrench(encoding))
        decoder = new TextDecoder(encoding)
      }
      yield decoder.decode(chunk, { stream: true })
    }
  } catch (error) {
    if (!isPacked) throw error
    remark('Le fichier compressé est incomplet ou abîmé : téléchargez-le de nouveau.')
  } finally {
    bytes.destroy()
  }
  if (decoder) yield decoder.decode()
}

async function firstBytes(file: string, count: number): Promise<Buffer> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** By its mark, else by what the declaration of XML says, else UTF-8. */
function encodingOf(start: Buffer): string {
  const marked = markedEncoding(start)
  if (marked) return marked
  const [, declared = 'utf-8'] =
    /^\s*<\?xml[^>]*\bencoding=["']([\w.-]+)["']/.exec(start.toString('latin1', 0, 200)) ?? []
  try {
    return new TextDecoder(declared).encoding
  } catch {
    return 'utf-8'
  }
}
