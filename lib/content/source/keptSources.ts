import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { codeOf } from '../../disk/readRegular'
import { FOLDERS } from '../../model/contentTypes'
import type { SourceFile } from '../../model/files'
import { SLUG_PATTERN } from '../../text/slug'
import { type Milliseconds, realInstant } from '../../time/clock'
import { inSlices } from '../../turns/slices'
import { contentDigest } from './contentDigest'

/**
 * Where the sources of a good edition lie: those that a build was made of, beside it, and those of the last one that
 * a server has shown since, in the folder that hosts and images let it write to.
 */
const PLACES = {
  build: '.next/photogramme-edition',
  server: '.next/cache/photogramme/edition',
} as const

type Keeper = keyof typeof PLACES

/** The first line of the file; each of the others is one source. */
type Head = { at: Milliseconds; digest: string; count: number }

/** An edition as it was kept. `digest` is the `contentDigest` of its files. */
export type KeptSources = { digest: string; files: SourceFile[] }

/** So much is written at once. */
const CHUNK = 256 * 1024

/**
 * Keeps the texts that an edition was made of, so that a server that starts when the content cannot be published
 * shows that edition: whoever reads them makes of them what he makes of files. At once or not at all; where nothing
 * can be written, what was kept before stays.
 *
 * @returns null, or what the system calls the reason why it could not be kept
 */
export async function keepSources(keeper: Keeper, files: readonly SourceFile[]): Promise<string | null> {
  const target = fileOfKeeper(keeper)
  const draft = `${target}.${process.pid}`
  try {
    const digest = await contentDigest(files)
    const kept = await headOf(keeper)
    // A build of the same content is of another day: it is told when it was made.
    if (kept?.digest === digest && (keeper === 'server' || kept.at > performance.timeOrigin)) return null
    await mkdir(path.dirname(target), { recursive: true })
    const head: Head = { at: realInstant(), digest, count: files.length }
    await write(draft, head, files)
    await rename(draft, target)
    return null
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    return codeOf(error)
  }
}

async function write(draft: string, head: Head, files: readonly SourceFile[]): Promise<void> {
  const { isOver, pause } = inSlices()
  const handle = await open(draft, 'w')
  try {
    let lines = lineOf(head)
    for (const { file, text } of files) {
      lines += lineOf([file, text])
      if (isOver()) await pause()
      if (lines.length < CHUNK) continue
      await handle.appendFile(lines)
      lines = ''
    }
    await handle.appendFile(lines)
    // A machine that loses its power is to find either the old file or the new one.
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** From Node 24 on readline ends a line at these two signs as well, which JSON leaves as they are. */
function lineOf(value: unknown): string {
  return `${JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`
}

/** What the build was made of, by its digest, and when; null when it has left nothing. */
export async function builtOf(): Promise<{ digest: string; at: Milliseconds } | null> {
  return headOf('build')
}

/** The digest of the edition that `keptSources` would find first; null when there is none. */
export async function keptDigest(): Promise<string | null> {
  return (await keepersByAge())[0]?.head.digest ?? null
}

/** Editions as they were kept, the newest first: none that is not whole. */
export async function* keptSources(): AsyncGenerator<KeptSources> {
  for (const { keeper } of await keepersByAge()) {
    const kept = await readKept(keeper)
    if (kept) yield kept
  }
}

/** By file, the sources of the newest of them: what readers were shown last. */
export async function lastKept(): Promise<ReadonlyMap<string, SourceFile>> {
  for await (const { files } of keptSources()) return new Map(files.map(source => [source.file, source]))
  return new Map()
}

async function keepersByAge(): Promise<{ keeper: Keeper; head: Head }[]> {
  const found: { keeper: Keeper; head: Head }[] = []
  for (const keeper of ['build', 'server'] as const) {
    const head = await headOf(keeper)
    if (head) found.push({ keeper, head })
  }
  return found.sort((a, b) => b.head.at - a.head.at)
}

async function headOf(keeper: Keeper): Promise<Head | null> {
  for await (const line of linesOf(keeper)) return parseHead(line)
  return null
}

async function readKept(keeper: Keeper): Promise<KeptSources | null> {
  let head: Head | null = null
  const files: SourceFile[] = []
  for await (const line of linesOf(keeper)) {
    if (!head) {
      head = parseHead(line)
      if (!head) return null
      continue
    }
    const source = parseSource(line)
    if (!source) return null
    files.push(source)
  }
  if (!head || files.length !== head.count || (await contentDigest(files)) !== head.digest) return null
  return { digest: head.digest, files }
}

/** The lines of the file of a keeper; none when it is not there or cannot be read. */
async function* linesOf(keeper: Keeper): AsyncGenerator<string> {
  const stream = createReadStream(fileOfKeeper(keeper), 'utf8')
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }))
      yield line
  } catch {
    // What has come so far is not whole.
  } finally {
    stream.destroy()
  }
}

function parseHead(line: string): Head | null {
  const head = parseLine(line)
  if (typeof head !== 'object' || head === null) return null
  const { at, digest, count } = head as Record<string, unknown>
  if (typeof at !== 'number' || typeof digest !== 'string' || typeof count !== 'number') return null
  return { at, digest, count }
}

function parseSource(line: string): SourceFile | null {
  const entry = parseLine(line)
  if (!Array.isArray(entry)) return null
  const [file, text]: unknown[] = entry
  if (typeof file !== 'string' || typeof text !== 'string') return null
  const [, name, base = ''] = file.split('/')
  const folder = FOLDERS.find(known => known === name)
  const slug = base.replace(/\.md$/, '')
  return folder && SLUG_PATTERN.test(slug) ? { folder, slug, file, text } : null
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function fileOfKeeper(keeper: Keeper): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), PLACES[keeper])
}
