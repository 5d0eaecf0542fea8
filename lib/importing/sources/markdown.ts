import { stat } from 'node:fs/promises'
import path from 'node:path'
import { readRegular } from '../../disk/readRegular'
import { PARIS } from '../../time/clock'
import { inSlices } from '../../turns/slices'
import { FilmRecords } from './archive/filmRecords'
import { frontMatter } from './archive/frontMatter'
import { ghostPosts, isGhostExport } from './archive/ghostExport'
import { type Archive, markdownItem } from './archive/markdownItem'
import type { Model } from './archive/model'
import { modelOf } from './archive/modelOf'
import { otherFiles } from './archive/otherFiles'
import { recordFolders, recordsOf } from './archive/recordFolders'
import { settingsIn } from './archive/settings'
import { Viewings } from './archive/viewings'
import { type ArchiveFile, walk } from './archive/walk'
import { decodeText } from './decodeText'
import type { Keys } from './keyRoles'
import { SourceFault } from './sourceFault'
import type { SourceEntry } from './sourceItem'

export type MarkdownOptions = {
  /** `jekyll`, `hugo`, `eleventy`, `astro`, `ghost` or `plain`; else the one whose files lie in the folder. */
  model?: string
  /** Which key holds what, besides the usual names. */
  keys?: Keys
  /** Address patterns of the old site, the present one first: `/reviews/:slug/`, `/:year/:title`, `/:imdb_id`. */
  addresses?: readonly string[]
  /** Folder or file with the film records, and with the log of viewings: from the source, or absolute. */
  films?: string
  viewings?: string
  /** IANA name, for dates without an offset; else that of the site, else that of Paris. */
  timeZone?: string
}

const TEXT = /\.(?:md|markdown|mkd|mkdn|mdown|mdx)$/i
/** Bytes. A novel is a tenth of it. */
const LARGEST = 8_000_000

/**
 * A folder of Markdown with front matter, as Jekyll, Hugo, Eleventy, Astro, Ghost or nobody in particular lays it
 * out; or the JSON export of Ghost. The site comes first, then its authors, the film records, the texts, and what
 * was left.
 *
 * @throws SourceFault where there is no such folder
 */
export async function* readMarkdown(
  source: string,
  options: MarkdownOptions = {},
): AsyncGenerator<SourceEntry> {
  const found = await stat(source).catch(() => null)
  if (!found) throw new SourceFault(source, 'Ce dossier n’existe pas.')
  if (found.isFile()) {
    if (isGhostExport(source)) return yield* ghostPosts(source)
    throw new SourceFault(source, 'Donnez le dossier des textes, ou l’export JSON de Ghost.')
  }
  const settings = settingsIn(source)
  const model = modelOf(settings, options.model, source)
  const { files, left } = await walk(source, model.isSkipped)
  const ghost =
    model.name === 'plain' || model.name === 'ghost'
      ? files.find(file => isGhostExport(file.path))
      : undefined
  if (ghost && !files.some(({ name }) => TEXT.test(name))) return yield* ghostPosts(ghost.path)
  const folders = recordFolders(files, options, model)
  const zone = options.timeZone ?? model.site.timeZone ?? PARIS
  yield { entry: 'site', site: { ...model.site, model: model.name, ...folders } }
  for (const author of model.authors.values()) yield { entry: 'author', author }
  const { keys = {}, addresses = [] } = options
  const archive: Archive = {
    model,
    keys,
    zone,
    patterns: addresses,
    films: new FilmRecords(),
    viewings: new Viewings(keys, zone),
  }
  const taken = new Set<string>()
  yield* recordsOf(source, folders, files, archive, taken)
  for (const fault of settings.faults) yield leftOut(fault.name, fault.reason)
  for (const folder of left) yield leftOut(folder.name, folder.reason)
  const texts = files.filter(file => !taken.has(file.path))
  yield* textsOf(
    texts.filter(file => isText(file, model)),
    archive,
  )
  yield* archive.viewings.left()
  yield* otherFiles(texts.filter(file => !isText(file, model) && !settings.taken.has(file.name)))
}

function isText({ name }: ArchiveFile, { root, name: model }: Model): boolean {
  const isHtml = /\.html?$/i.test(name) && model === 'jekyll' && /(?:^|\/)_(?:posts|drafts)\//.test(name)
  return (TEXT.test(name) || isHtml) && (!root || name.startsWith(`${root}/`))
}

async function* textsOf(files: readonly ArchiveFile[], archive: Archive): AsyncGenerator<SourceEntry> {
  const { isOver, pause } = inSlices()
  for (const file of files) {
    if (isOver()) await pause()
    yield* textOf(file, archive)
  }
}

function* textOf(file: ArchiveFile, archive: Archive): Generator<SourceEntry> {
  if (file.size > LARGEST)
    return yield leftOut(file.name, `Ce fichier dépasse ${LARGEST / 1_000_000} Mo : ce n’est pas un texte.`)
  const bytes = readRegular(file.path, LARGEST)
  const { text, remark } = decodeText(bytes)
  if (remark) yield leftOut(file.name, remark)
  const front = frontMatter(text)
  if (front.fault) return yield leftOut(file.name, front.fault.reason, front.fault.line)
  const { root } = archive.model
  const name = root ? path.posix.relative(root, file.name) : file.name
  const place = archive.model.placeOf(name, front.form !== 'none')
  if (typeof place === 'string') return yield leftOut(file.name, place)
  yield { entry: 'item', item: markdownItem(file.name, bytes, front, place, archive) }
}

function leftOut(file: string, reason: string, line = 1): SourceEntry {
  return { entry: 'left', what: file, where: { file, line }, reason }
}
