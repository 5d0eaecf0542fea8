import { createHash, randomUUID } from 'node:crypto'
import { mkdir, opendir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runningCode } from '../cache/cacheFile'

/** Next keeps this folder from build to build. */
const FOLDER = '.next/cache/photogramme/drawings'

/** The length that digests are cut to: names of files have limits, and 128 bits tell any two drawings apart. */
const DIGITS = 32
/** A name is the last part of the address, what the drawing says, and the drawing itself. */
const NAME = /^(.+\.png)\.([\da-f]{32})\.([\da-f]{32})$/

/** How a PNG begins, and its last chunk: what ends otherwise was cut. */
const BEGINNING = Buffer.from('89504e470d0a1a0a', 'hex')
const END = Buffer.from('0000000049454e44ae426082', 'hex')

/** A drawing that is kept: where it is shown, what it says, and what is drawn there. */
export type KeptDrawing = { address: string; says: string; drawn: string }

export function drawingDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS)
}

/** The PNG of a drawing as it was kept; null when it was not, or not whole. */
export async function readDrawing(kept: KeptDrawing): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const png = new Uint8Array(await readFile(/* turbopackIgnore: true */ fileOf(kept)))
    return isWhole(png) ? png : null
  } catch {
    return null
  }
}

/** Keeps a drawing, whole or not at all. Where nothing can be written, nothing is. */
export async function keepDrawing(kept: KeptDrawing, png: Uint8Array): Promise<void> {
  if (!keepsDrawings()) return
  const file = fileOf(kept)
  const draft = path.join(path.dirname(file), `${randomUUID()}.draft`)
  try {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(draft, png)
    await rename(draft, file)
  } catch {
    await rm(draft, { force: true }).catch(() => {})
  }
}

export async function removeDrawing(kept: KeptDrawing): Promise<void> {
  await rm(fileOf(kept), { force: true }).catch(() => {})
}

/** A file of the store: `kept` is null when it is no drawing. `since`: milliseconds since 1970, when it was written. */
export type StoredFile = {
  kept: KeptDrawing | null
  bytes: number
  since: number
  remove: () => Promise<void>
}

/** Everything in the store, one file after the other. */
export async function* storedFiles(): AsyncGenerator<StoredFile> {
  if (!keepsDrawings()) return
  const root = rootFolder()
  const folders = [root]
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const entries = await opendir(folder).catch(() => [])
    for await (const entry of entries) {
      const file = path.join(folder, entry.name)
      if (entry.isDirectory()) {
        folders.push(file)
        continue
      }
      const facts = await stat(file).catch(() => null)
      if (!facts) continue
      const [, last, says, drawn] = NAME.exec(entry.name) ?? []
      const section = path.relative(root, folder).split(path.sep).join('/')
      yield {
        kept: last && says && drawn ? { address: `/${section}/${last}`, says, drawn } : null,
        bytes: facts.size,
        since: facts.mtimeMs,
        remove: () => rm(file, { force: true }).catch(() => {}),
      }
    }
  }
}

/** In development and in tests code changes under a process, and nothing is kept on disk. */
function keepsDrawings(): boolean {
  return runningCode() !== null
}

/** @throws on an address that leads elsewhere; those of drawings are checked against the catalogue before */
function fileOf({ address, says, drawn }: KeptDrawing): string {
  const root = rootFolder()
  const file = path.join(/* turbopackIgnore: true */ root, `${address}.${says}.${drawn}`)
  if (!file.startsWith(root + path.sep)) throw new Error('no address of a drawing')
  return file
}

function rootFolder(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), FOLDER)
}

function isWhole(png: Uint8Array): boolean {
  return BEGINNING.equals(png.subarray(0, BEGINNING.length)) && END.equals(png.subarray(-END.length))
}
