import path from 'node:path'
import { log } from '../../log.mjs'
import type { ContentFolders, SourceFile } from '../../model/files'
import type { Archive } from '../../model/items'
import { ContentError, type Problem } from '../../model/problem'
import { showsDrafts } from '../../site'
import { currentInstant, type Milliseconds } from '../../time/clock'
import { inTurns } from '../../turns/inTurns'
import { lookAt } from '../compose/compose'
import { gate, gateInSteps, nextChange, type View } from '../gate'
import { folderListing } from '../source/folderListing'
import { keepSources, lastKept } from '../source/keptSources'
import { Catalogue } from './catalogue'

type Loaded = { listing: string; content: Promise<Content> }
/** `files`: what it was made of. */
type Content = { archive: Archive; problems: readonly Problem[]; files: readonly SourceFile[] }
type Opened = { archive: Archive; catalogue: Catalogue; from: Milliseconds; until: Milliseconds }

/** `ready`: what will be opened next. */
type State = { loaded: Loaded | null; opened: Opened | null; ready: Opened | null }

const STATE = Symbol.for('photogramme.content')

/**
 * What the process has loaded. It lives on `globalThis` because a server holds several copies of this
 * module (one per bundle), and the archive is to be parsed once per process.
 */
const shared = globalThis as { [STATE]?: State }
shared[STATE] ??= { loaded: null, opened: null, ready: null }
const state = shared[STATE]

export const contentFolders = (): ContentFolders => ({
  content: path.join(/* turbopackIgnore: true */ process.cwd(), 'content'),
  public: path.join(/* turbopackIgnore: true */ process.cwd(), 'public'),
})

/**
 * The catalogue as readers may see it at `now`. Files are read again only when they changed: in development
 * that is looked at on every call; a running server is told by its editions (lib/editions/editions.ts).
 *
 * @throws ContentError when no edition can be made of the content, except in development
 */
export async function getCatalogue(now: Milliseconds = currentInstant()): Promise<Catalogue> {
  const { archive } = await currentContent()
  const { opened, ready } = state
  if (opened && shows(opened, archive, now)) return opened.catalogue
  if (ready && shows(ready, archive, now)) {
    Object.assign(state, { opened: ready, ready: null })
    return ready.catalogue
  }
  const catalogue = new Catalogue(gate(archive, now, view()))
  state.opened = openedAt(now, archive, catalogue)
  return catalogue
}

/**
 * Makes the catalogue of an archive that is to be published, or of the one that is shown at an instant to come, so
 * that `getCatalogue` has it at hand then. It takes its time: the server answers meanwhile.
 *
 * @returns it, and when it will be over
 */
export async function prepareCatalogue(
  archive: Archive,
  at: Milliseconds,
): Promise<{ catalogue: Catalogue; until: Milliseconds }> {
  const shown = await inTurns(gateInSteps(archive, at, view()))
  state.ready = openedAt(at, archive, await inTurns(Catalogue.inSteps(shown)))
  return state.ready
}

function openedAt(from: Milliseconds, archive: Archive, catalogue: Catalogue): Opened {
  return {
    archive,
    catalogue,
    from,
    until: nextChange(archive, from, view()) ?? Number.POSITIVE_INFINITY,
  }
}

function shows({ archive, from, until }: Opened, current: Archive, now: Milliseconds): boolean {
  return archive === current && from <= now && now < until
}

const view = (): View => ({ drafts: showsDrafts() })

/**
 * Shows another archive from now on. A running server calls it when changed content has validated, and first with
 * what it is about to open: whoever asks meanwhile waits for that.
 *
 * @param archive when it is refused, there is none until the next call
 */
export function publishArchive(archive: Archive | Promise<Archive>): void {
  const content = Promise.resolve(archive).then(whole => ({ archive: whole, problems: [], files: [] }))
  // Those who wait are told.
  content.catch(() => {})
  state.loaded = { listing: BUILT, content }
}

/** What the editor must mend before all of the content can be published, and what waits for it: above every page in development. */
export async function problemsInDevelopment(): Promise<readonly Problem[]> {
  return isDevelopment ? (await currentContent()).problems : []
}

const isDevelopment = process.env.NODE_ENV === 'development'

/** In production files are looked at by the editions, not on every call. */
const BUILT = 'built'

async function currentContent(): Promise<Content> {
  const folders = contentFolders()
  const listing = isDevelopment ? await folderListing(folders.content) : BUILT
  const { loaded } = state
  if (loaded?.listing === listing) return loaded.content
  const content = isDevelopment ? forEditors(folders, loaded?.content) : loadWhole(folders)
  state.loaded = { listing, content }
  // Content that cannot be loaded now may be whole at the next request.
  content.catch(() => {
    if (state.loaded?.content === content) state.loaded = null
  })
  return content
}

/**
 * For builds and commands: in a server the editions look, and publish what they find.
 *
 * @throws ContentError with every problem of every file where no edition can be made
 */
async function loadWhole(folders: ContentFolders): Promise<Content> {
  const isBuild = process.env.NEXT_PHASE === 'phase-production-build'
  const { found, composition } = await lookAt(folders, lastKept)
  if (!composition) throw new ContentError(found.problems)
  const { archive, files, waiting } = composition
  if (isBuild) {
    if (found.problems.length > 0)
      log('content-in-part', { problems: found.problems.length, waiting: waiting.length })
    await keepSources('build', files)
  }
  return { archive, problems: [], files }
}

/**
 * In the middle of an edit the last good version of a file stays on screen; without one, whatever can be read where
 * nothing can be composed.
 */
async function forEditors(folders: ContentFolders, previous: Promise<Content> | undefined): Promise<Content> {
  const before = await previous
  const good = new Map(before?.files.map(source => [source.file, source]))
  const { found, composition } = await lookAt(folders, async () => good)
  const { archive, files } = composition ?? before ?? { archive: found.archive, files: [] }
  return { archive, files, problems: [...found.problems, ...(composition?.waiting ?? [])] }
}
