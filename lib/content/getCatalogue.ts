import path from 'node:path'
import { currentInstant, type Milliseconds } from '../clock'
import { Catalogue } from './catalogue'
import { gate, nextOpening } from './gate'
import type { Archive } from './items'
import { type ContentFolders, load } from './load'
import { signatureOf } from './signatureOf'

type Loaded = { signature: string; archive: Promise<Archive> }
type Opened = { archive: Archive; catalogue: Catalogue; from: Milliseconds; until: Milliseconds }

type State = { loaded: Loaded | null; opened: Opened | null }

const STATE = Symbol.for('photogramme.content')

/**
 * What the process has loaded. It lives on `globalThis` because a server holds several copies of this
 * module (one per bundle), and the archive is to be parsed once per process.
 */
const shared = globalThis as { [STATE]?: State }
shared[STATE] ??= { loaded: null, opened: null }
const state = shared[STATE]

export const contentFolders = (): ContentFolders => ({
  content: path.join(process.cwd(), 'content'),
  public: path.join(process.cwd(), 'public'),
})

/**
 * The catalogue as readers may see it at `now`. Files are read again only when they changed:
 * in development that is looked at on every call; a production process serves the files it was built from.
 *
 * @throws ContentError when the content has problems
 */
export async function getCatalogue(now: Milliseconds = currentInstant()): Promise<Catalogue> {
  const archive = await currentArchive()
  const { opened } = state
  if (opened && opened.archive === archive && opened.from <= now && now < opened.until)
    return opened.catalogue
  const catalogue = new Catalogue(gate(archive, now))
  state.opened = {
    archive,
    catalogue,
    from: now,
    until: nextOpening(archive, now) ?? Number.POSITIVE_INFINITY,
  }
  return catalogue
}

async function currentArchive(): Promise<Archive> {
  const folders = contentFolders()
  const signature = process.env.NODE_ENV === 'development' ? await signatureOf(folders.content) : 'built'
  if (state.loaded?.signature !== signature) state.loaded = { signature, archive: load(folders) }
  return state.loaded.archive
}
