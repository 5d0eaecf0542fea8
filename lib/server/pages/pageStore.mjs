/**
 * Pages that a running server has rendered, on disk: one file each, in a folder for each edition of each build,
 * so that what an edition has taken back leaves the disk with its folder.
 */
import { readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, rmdir, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { currentEdition } from '../../editions/edition.mjs'
import { log } from '../../log.mjs'
import { digest, pack, unpack } from './storedEntry.mjs'

/** Within `.next/server`. In an image it is the one folder there that is writable; a build empties it. */
const RENDERED_PAGES = 'route-cache'
/** How Next begins the keys of pages. */
const PREFIX = `/${RENDERED_PAGES}/`
const ENDINGS = { APP_PAGE: 'html', APP_ROUTE: 'body' }

/**
 * @typedef {keyof typeof ENDINGS} Kind
 * @typedef {import('./storedEntry.mjs').StoredEntry} StoredEntry
 */

/** @type {Map<string, string>} */
const builds = new Map()

/** @param {string} serverFolder `.next/server` */
function folderOfBuild(serverFolder) {
  let build = builds.get(serverFolder)
  if (build === undefined) {
    build = readFileSync(path.join(serverFolder, '../BUILD_ID'), 'utf8').trim()
    builds.set(serverFolder, build)
  }
  return path.join(serverFolder, RENDERED_PAGES, build)
}

/**
 * @param {string} serverFolder
 * @param {string} edition its id
 * @param {string} key
 * @param {Kind} kind
 * @returns null for a key that leads elsewhere
 */
function fileOf(serverFolder, edition, key, kind) {
  const folder = path.join(folderOfBuild(serverFolder), edition)
  const name = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key
  const file = path.join(folder, `${name}.${ENDINGS[kind]}`)
  return file.startsWith(folder + path.sep) ? file : null
}

/**
 * @param {string} serverFolder
 * @param {string} edition its id
 * @param {string} key
 * @param {Kind} kind
 * @returns {Promise<StoredEntry | null>} null when there is none, or none that is whole
 */
export async function readPage(serverFolder, edition, key, kind) {
  try {
    const file = fileOf(serverFolder, edition, key, kind)
    return file === null ? null : unpack(key, await readFile(file), digest)
  } catch {
    return null
  }
}

/**
 * Never rejects: where nothing can be written, pages are rendered again.
 *
 * @param {string} serverFolder
 * @param {string} edition its id
 * @param {string} key
 * @param {StoredEntry} entry
 */
export async function keepPage(serverFolder, edition, key, entry) {
  try {
    const file = fileOf(serverFolder, edition, key, entry.value.kind)
    if (!file) return
    await mkdir(path.dirname(file), { recursive: true })
    // Half of a file, or two that were written at once, is none: it lacks its seal.
    await writeFile(file, pack(key, entry, digest)).catch(() => rm(file, { force: true }))
  } catch {}
  // The edition may have ended and its folder have been removed while the file was on its way.
  if (edition !== currentEdition().id) await dropOtherEditions(serverFolder)
}

/**
 * Removes what was rendered for other editions than the one that readers are shown.
 *
 * @param {string} serverFolder
 */
export function dropOtherEditions(serverFolder) {
  return dropAllBut(folderOfBuild(serverFolder), name => name === currentEdition().id)
}

/**
 * Removes what other builds have left. The files that lie beside the folders of builds are marks of our own
 * (staleMark.ts).
 *
 * @param {string} serverFolder
 */
export function dropOtherBuilds(serverFolder) {
  const own = path.basename(folderOfBuild(serverFolder))
  return dropAllBut(path.join(serverFolder, RENDERED_PAGES), (name, isFolder) => name === own || !isFolder)
}

/**
 * @param {string} folder
 * @param {(name: string, isFolder: boolean) => boolean} isKept asked at the last moment
 */
async function dropAllBut(folder, isKept) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    if (isKept(entry.name, entry.isDirectory())) continue
    await drop(folder, entry).catch(error => log('old-pages-kept', { reason: String(error.code ?? error) }))
  }
}

/**
 * One file after the other: readers wait for files, too, and there are few threads that read.
 *
 * @param {string} folder
 * @param {import('node:fs').Dirent} entry
 */
async function drop(folder, entry) {
  const file = path.join(folder, entry.name)
  if (!entry.isDirectory()) return unlink(file)
  for (const inner of await readdir(file, { withFileTypes: true })) await drop(file, inner)
  await rmdir(file)
}
