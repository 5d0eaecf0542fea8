import { perProcess } from '../cache/perProcess'
import type { Catalogue } from '../content/catalogue/catalogue'
import { unlessItFails } from '../log.mjs'
import { CONTENT_TYPES } from '../model/contentTypes'
import { addToGroup } from '../text/addToGroup'
import { inTurns } from '../turns/inTurns'
import type { Steps } from '../turns/steps'
import { entriesOf } from './entriesOf'
import type { SearchEntry } from './entry'
import { shortTextOf } from './entry'
import { entryDigest, recallIndex } from './indexStore'
import { isArticleGroup } from './isArticleGroup'
import { plainText } from './plainText'
import { termsIn } from './termsOf'
import { keysOf, titleKeys } from './titleKeys'
import { type Document, WordIndex } from './wordIndex'

export type SearchIndex = {
  readonly documents: WordIndex
  readonly entries: ReadonlyMap<string, SearchEntry>
  /** Paths by the keys of a title or name (titleKeys.ts), in the order of `entriesOf`. */
  readonly exact: ReadonlyMap<string, readonly string[]>
}

/**
 * `of`: what the index is of. It must not keep a catalogue that has been replaced in memory until somebody searches.
 * `next`: what would make it that of another catalogue. `kept`: what an earlier process has left to begin with.
 */
type State = {
  index: SearchIndex | null
  of: WeakRef<Catalogue> | null
  next: { change: IndexChange; of: WeakRef<Catalogue> } | null
  kept: RecalledIndex | null
  turn: Promise<unknown>
}

/** The documents that are indexed, and what each was made of, by path. */
type RecalledIndex = { documents: WordIndex; digests: ReadonlyMap<string, string> }

/** From an index to the next one: `before` with some documents taken out and others put in. */
type IndexChange = {
  before: SearchIndex | null
  documents: WordIndex
  gone: readonly string[]
  added: readonly Document[]
  entries: Map<string, SearchEntry>
  exact: Map<string, string[]>
}

const state = perProcess<State>('search', () => ({
  index: null,
  of: null,
  next: null,
  kept: null,
  turn: Promise.resolve(),
}))

/**
 * How many words of all bodies are indexed, each counted once per body. It bounds memory and the time to start:
 * an archive of thousand articles is indexed whole, one of ten thousand by the first thirty words of each.
 */
const MOST_BODY_TERMS = 400_000
const FEWEST_BODY_TERMS = 32

/** Half the words of a text are common ones, and some come back: this much of it holds enough. */
const CHARACTERS_PER_TERM = 20

/**
 * The index of what a catalogue holds. It is built in slices, so that pages are answered meanwhile; after an
 * edit, or after what an earlier process has kept, only what has changed is indexed again. There is one per process.
 */
export function searchIndexOf(catalogue: Catalogue): Promise<SearchIndex> {
  const { index } = state
  if (index && state.of?.deref() === catalogue) return Promise.resolve(index)
  return inLine(() => follow(catalogue))
}

/**
 * Finds out what the index of a catalogue that is to be shown needs, and changes nothing yet: whoever searches
 * meanwhile still does so in what is shown. Then the first reader who searches waits for next to nothing.
 */
export function prepareIndexOf(catalogue: Catalogue): Promise<void> {
  return inLine(async () => {
    if (!state.index) {
      // A server that has just started shows nothing yet: what takes long in one go is done now, the rest later.
      state.kept ??= recalled()
      return
    }
    state.next = { change: await inTurns(changeTo(catalogue, state.index)), of: new WeakRef(catalogue) }
  })
}

/** One at a time: two would change the same documents. */
function inLine<T>(task: () => Promise<T>): Promise<T> {
  const turn = state.turn.then(task)
  state.turn = turn.catch(() => {})
  return turn
}

async function follow(catalogue: Catalogue): Promise<SearchIndex> {
  if (state.index && state.of?.deref() === catalogue) return state.index
  const { next } = state
  const isPrepared = next !== null && next.of.deref() === catalogue && next.change.before === state.index
  state.next = null
  const change = isPrepared ? next.change : await inTurns(changeTo(catalogue, state.index))
  try {
    state.index = await inTurns(made(change))
  } catch (error) {
    // Half a step is no state to go on from.
    Object.assign(state, { index: null, of: null })
    throw error
  }
  state.of = new WeakRef(catalogue)
  return state.index
}

function recalled(): RecalledIndex | null {
  const kept = recallIndex()
  return kept && { documents: WordIndex.recalled(kept.documents), digests: kept.digests }
}

function* changeTo(catalogue: Catalogue, before: SearchIndex | null): Steps<IndexChange> {
  const kept = before ? null : (state.kept ?? recalled())
  state.kept = null
  const documents = before?.documents ?? kept?.documents ?? new WordIndex()
  const isIndexed = (entry: SearchEntry) => {
    const old = before?.entries.get(entry.path)
    if (old) return old.body?.markdown === entry.body?.markdown && shortTextOf(old) === shortTextOf(entry)
    return kept?.digests.get(entry.path) === entryDigest(entry)
  }
  const known = before?.entries ?? kept?.digests ?? new Map<string, unknown>()
  const added: Document[] = []
  const gone: string[] = []
  const entries = new Map<string, SearchEntry>()
  const exact = new Map<string, string[]>()
  const mostTerms = Math.max(
    FEWEST_BODY_TERMS,
    Math.floor(MOST_BODY_TERMS / (catalogue.articles.length + catalogue.films.length + 1)),
  )
  for (const entry of entriesOf(catalogue)) {
    entries.set(entry.path, entry)
    for (const key of new Set(ownTitles(entry).flatMap(keysOf))) addToGroup(exact, key, entry.path)
    if (!isIndexed(entry)) {
      if (known.has(entry.path)) gone.push(entry.path)
      added.push(documentOf(entry, catalogue, mostTerms))
    }
    yield
  }
  for (const path of known.keys()) {
    if (!entries.has(path)) gone.push(path)
    yield
  }
  return { before, documents, gone, added, entries, exact }
}

function* made({ documents, gone, added, entries, exact }: IndexChange): Steps<SearchIndex> {
  for (const path of gone) {
    documents.discard(path)
    yield
  }
  for (const document of added) {
    documents.add(document)
    yield
  }
  return { documents, entries, exact }
}

/** The paths of what bears this very title or name, to a reader, in the order of `entriesOf`. */
export function titled(title: string, { exact }: SearchIndex): string[] {
  return [...new Set(titleKeys(title).flatMap(key => exact.get(key) ?? []))]
}

/** The review of a film answers to the film's titles; other articles do not, or they would bury it. */
function ownTitles({ type, title, titles }: SearchEntry): string[] {
  const { search: reviews } = CONTENT_TYPES.review
  return isArticleGroup(type) && type !== reviews ? [title] : [title, ...titles]
}

function documentOf(entry: SearchEntry, catalogue: Catalogue, mostTerms: number): Document {
  return {
    path: entry.path,
    title: entry.title,
    titles: entry.titles.join('\n'),
    names: entry.names,
    summary: entry.summaries.join('\n'),
    body: unlessItFails('search-text', entry.path, () => bodyTermsOf(entry, catalogue, mostTerms), ''),
  }
}

function bodyTermsOf({ body }: SearchEntry, catalogue: Catalogue, most: number): string {
  return body ? bodyTerms(plainText(body, catalogue, most * CHARACTERS_PER_TERM), most).join(' ') : ''
}

function bodyTerms(text: string, most: number): string[] {
  const found = new Set<string>()
  for (const { stems } of termsIn(text)) {
    for (const stem of stems) found.add(stem)
    if (found.size >= most) break
  }
  return [...found]
}
