import { existsSync } from 'node:fs'
import path from 'node:path'
import { perProcess } from '../cache/perProcess'
import { keepRemembered } from '../cache/remembered'
import { contentFolders, getCatalogue, publishArchive } from '../content/catalogue/getCatalogue'
import { type Composition, compose } from '../content/compose/compose'
import { gateInSteps, nextEdition } from '../content/gate'
import { inspectFiles } from '../content/load'
import { contentDigest } from '../content/source/contentDigest'
import { folderListing } from '../content/source/folderListing'
import { builtOf, keepSources, keptDigest, lastKept } from '../content/source/keptSources'
import { type Reading, read } from '../content/source/read'
import { codeOf } from '../disk/readRegular'
import { log } from '../log.mjs'
import type { SourceFile } from '../model/files'
import type { Archive } from '../model/items'
import type { Problem } from '../model/problem'
import { currentInstant, type Milliseconds } from '../time/clock'
import { inTurns } from '../turns/inTurns'
import type { BuildStamp } from './buildStamp'
import { type Span, watchClock } from './clockWatch'
import { beginEdition, currentEdition, editionEvents, stampEdition } from './edition.mjs'
import { firstReady, type GoodEdition, keptEditions } from './goodEditions'
import { prepareEdition, prepareOpening } from './prepareEdition'
import { type PublicProblem, publicProblems } from './publicProblems'
import { type Depth, sharedLooks } from './sharedLooks'
import { hasStaleMark, leaveStaleMark } from './staleMark'
import { SETTLE, watchContent } from './watchContent'

/** How often a checkout in progress is looked at again. */
const RETRY: Milliseconds = 500

/** How soon what may pass by itself is looked at again: first, and in the end. */
const SOON: Milliseconds = 1_000

/** How often everything is looked at although nobody has told of a change: not every file system tells. */
const LOOK_AGAIN: Milliseconds = 30_000

/** Content that is never still is published as it was found after so many looks. */
const MAX_UNSETTLED = 20

/** What the health address tells. Holds nothing of hidden items. */
export type Health = {
  /** Whether there is something to show. What waits in the content folder has no part in it. */
  ok: boolean
  edition: number
  since: string | null
  counts: Record<'reviews' | 'news' | 'films' | 'people' | 'pages', number>
  problems: readonly PublicProblem[]
  nextDue: string | null
}

type Shown = GoodEdition & { span: Span }

type State = {
  /** Null until there is something to show. */
  shown: Shown | null
  problems: readonly PublicProblem[]
  /** Of the content as it was last looked at. */
  listing: string
  /** What was last found to be wrong with which files, once all that could be done about it was done. */
  settled: { files: readonly SourceFile[]; problems: string } | null
  unsettled: number
  next: NodeJS.Timeout | undefined
  wait: Milliseconds
  lockedSince: Milliseconds | null
  /** What may be opened once there is something to show. */
  onOpen: () => void
  /** Resolves when it is known what is shown first. */
  begun: Promise<void>
  look: (depth: Depth) => Promise<void>
  renewClock: () => void
}

const state = perProcess<State>('editions', () => ({
  shown: null,
  problems: [],
  listing: '',
  settled: null,
  unsettled: 0,
  next: undefined,
  wait: SOON,
  lockedSince: null,
  onOpen: () => {},
  begun: Promise.resolve(),
  look: sharedLooks(lookAtContent),
  renewClock: () => {},
}))

/**
 * The content as it is now. `archive` lacks what the problems concern; `composition` is the edition of what is whole,
 * null where none can be made.
 */
type Found = { reading: Reading; archive: Archive; problems: Problem[]; composition: Composition | null }

/**
 * Opens with all that is whole in the content or, where no edition can be made of it, with the last good one: that of
 * the build or a later one. Then follows the content folder: what is whole in a settled change becomes the next
 * edition, of the rest readers keep what they had, and it is logged; a scheduled item is an edition that begins at its
 * instant, and so is every day, which begins at midnight in Paris.
 *
 * @param stamp what the build that is served was made of, null when unknown
 * @param onOpen called once, when there is something to show
 */
export async function startEditions(stamp: BuildStamp | null, onOpen: () => void): Promise<void> {
  const { content } = contentFolders()
  state.onOpen = onOpen
  // Before loading: what is saved in between differs from the listing and is looked at again.
  state.listing = await folderListing(content)
  const finding = findFirst().catch(failed)
  const opening = finding.then(found => firstArchive(found, stamp))
  publishArchive(opening)
  state.begun = opening.then(open, () => log('nothing-to-show'))
  await state.begun
  const found = await finding
  if (found && found.problems.length > 0) await tell(found).catch(failed)
  const clock = watchClock(currentInstant, {
    span: () => state.shown?.span ?? null,
    nextOpening: now => (state.shown ? nextEdition(state.shown.archive, now) : now),
    onLeft: now => {
      if (!state.shown) return
      begin(state.shown, now)
      log('edition', { number: currentEdition().number, scheduled: true })
    },
  })
  state.renewClock = clock.renew
  watchContent(content, () => state.look('changes'))
  editionEvents.on('look', () => state.look('everything'))
  setInterval(() => state.look('problems'), LOOK_AGAIN).unref()
}

/**
 * What readers are shown first.
 *
 * @throws Error when neither the content nor what was kept can be shown
 */
async function firstArchive(found: Found | null, stamp: BuildStamp | null): Promise<Archive> {
  const first = await firstReady(candidates(found), ({ archive }) => prepareEdition(archive), failed)
  if (!first) throw new Error('no edition can be shown')
  const now = currentInstant()
  const built = stamp ?? (await builtOf())
  const isOfBuild =
    built === null || (built.digest === first.digest && now < validityOf(built, first.archive))
  if ((await hasStaleMark()) || !isOfBuild) begin(first, now)
  else {
    state.shown = { ...first, span: spanOf(first.archive, now) }
    stampEdition(editionStamp(state.shown))
    prepareOpening(first.archive, state.shown.span.due)
  }
  const isFound = found?.composition?.digest === first.digest
  if (isFound && (await keptDigest()) !== (await contentDigest(first.files))) keep(first.files)
  return first.archive
}

/** When a build stops showing all that is public, and the day on which it was made. */
function validityOf(built: BuildStamp | { at: Milliseconds }, archive: Archive): Milliseconds {
  return 'at' in built ? nextEdition(archive, built.at) : (built.validUntil ?? Number.POSITIVE_INFINITY)
}

/** What may be shown, the best first. */
async function* candidates(found: Found | null): AsyncGenerator<GoodEdition> {
  if (found?.composition) yield { ...found.composition, isWhole: true }
  yield* keptEditions(failed)
}

/** What the server starts with. What it found out, the next one need not: later it would be in the way of readers. */
async function findFirst(): Promise<Found | null> {
  const found = await find(false)
  if (found) keepRemembered(found.reading.files)
  return found
}

/** Null where the same is wrong with the same files as before: there is nothing to do then. */
async function find(afresh: boolean): Promise<Found | null> {
  const { content, public: publicFolder } = contentFolders()
  const now = currentInstant()
  const reading = await read(content, { afresh })
  const { files } = reading
  const found = await inspectFiles(reading, publicFolder, now)
  const faults = JSON.stringify(found.problems)
  const { settled } = state
  if (found.problems.length > 0 && settled?.problems === faults && isSame(settled.files, files)) {
    if (reading.isPassing) tryAgain()
    return null
  }
  const composition = await compose(reading, found, { publicFolder, now, lastGood })
  state.settled = { files, problems: faults }
  return {
    reading,
    archive: found.archive,
    problems: [...found.problems, ...(composition?.waiting ?? [])],
    composition,
  }
}

function isSame(before: readonly SourceFile[], files: readonly SourceFile[]): boolean {
  return before.length === files.length && files.every((source, index) => source === before[index])
}

/** What readers have of each file, or had before this server began. */
async function lastGood(): Promise<ReadonlyMap<string, SourceFile>> {
  return state.shown ? new Map(state.shown.files.map(source => [source.file, source])) : lastKept()
}

/** Whoever waits outside is let in. */
function open(): void {
  const { onOpen } = state
  state.onOpen = () => {}
  onOpen()
}

function begin({ archive, files, digest, isWhole }: GoodEdition, now: Milliseconds): void {
  state.shown = { archive, files, digest, isWhole, span: spanOf(archive, now) }
  beginEdition(now, editionStamp(state.shown))
  prepareOpening(archive, state.shown.span.due)
}

function spanOf(archive: Archive, now: Milliseconds): Span {
  return { from: now, due: nextEdition(archive, now) }
}

/** The same content shows the same until the next edition is due, on every machine. Null where there is but one. */
function editionStamp({ digest, span }: { digest: string; span: Span }): string | null {
  return process.env.REDIS_URL ? `${digest}-${span.due}` : null
}

/** Looks at all of the content now, whatever it looks like, and has the other replicas look at theirs. */
export async function refreshEverywhere(): Promise<void> {
  await state.look('everything')
  editionEvents.emit('asked')
}

export async function health(): Promise<Health> {
  const { number, since } = currentEdition()
  const { shown } = state
  const open = shown && (await getCatalogue())
  return {
    ok: shown !== null,
    edition: number,
    since: since ? new Date(since).toISOString() : null,
    counts: {
      reviews: open?.reviews.length ?? 0,
      news: open?.news.length ?? 0,
      films: open?.films.length ?? 0,
      people: open?.people.length ?? 0,
      pages: open?.pages.length ?? 0,
    },
    problems: state.problems,
    nextDue: shown ? new Date(shown.span.due).toISOString() : null,
  }
}

/** Never rejects: what goes wrong is a problem that the health address tells, and is tried again. */
async function lookAtContent(depth: Depth): Promise<void> {
  // What failed may be tried again while an older edition is still being made ready to be shown first.
  await state.begun
  await loadEdition(depth).catch(failed)
}

async function loadEdition(depth: Depth): Promise<void> {
  const { content } = contentFolders()
  if (isBeingRewritten(content)) {
    later('problems', RETRY)
    return
  }
  const listing = await folderListing(content)
  const mayBeMended = depth !== 'changes' && state.problems.length > 0
  if (listing === state.listing && depth !== 'everything' && !mayBeMended) return
  const found = await find(depth === 'everything')
  if ((await folderListing(content)) !== listing && state.unsettled < MAX_UNSETTLED) {
    state.unsettled += 1
    state.settled = null
    later('changes', SETTLE)
    return
  }
  state.unsettled = 0
  state.listing = listing
  if (!found) return
  const { composition, problems } = found
  // Files that were only touched, or copied, show what is shown already.
  if (composition && (state.shown?.digest !== composition.digest || !state.shown.isWhole))
    await show(composition)
  if (problems.length > 0) {
    await tell(found)
    return
  }
  state.problems = []
  state.wait = SOON
}

async function show({ archive, files, digest }: Composition): Promise<void> {
  await leaveStaleMark()
  await prepareEdition(archive)
  // Nothing is waited for from here on: a page of the old edition must not be rendered from the new archive.
  publishArchive(archive)
  begin({ archive, files, digest, isWhole: true }, currentInstant())
  state.renewClock()
  open()
  log('edition', { number: currentEdition().number, articles: archive.articles.length })
  keep(files)
}

/** What was good is there for the next start. Nobody waits for it. */
function keep(files: readonly SourceFile[]): void {
  keepSources('server', files).then(reason => {
    if (reason) log('edition-not-kept', { reason })
  })
}

/**
 * Git holds this lock while it rewrites the tree: what is there now is neither the old nor the new edition. A lock that
 * stays was left by a Git that was killed, and keeps publishing shut.
 */
function isBeingRewritten(content: string): boolean {
  if (!existsSync(path.join(path.dirname(content), '.git', 'index.lock'))) {
    state.lockedSince = null
    return false
  }
  const now = performance.now()
  state.lockedSince ??= now
  if (now - state.lockedSince > LOOK_AGAIN) {
    complain({
      message: 'Git n’a pas fini d’écrire le contenu : rien ne paraît tant que son verrou est là.',
      hint: 'Si aucun « git » n’est en cours, supprimez .git/index.lock.',
    })
  }
  return true
}

/** Tells the problems of the content, at the health address and, when they are others than before, in the log. */
async function tell({ reading, archive, problems, composition }: Found): Promise<void> {
  const now = currentInstant()
  const shown = state.shown
    ? await inTurns(gateInSteps(state.shown.archive, now))
    : { ...archive, articles: [] }
  const told = await publicProblems({ reading, problems, archive }, contentFolders().public, shown, now)
  if (reading.isPassing) tryAgain()
  if (JSON.stringify(told) === JSON.stringify(state.problems)) return
  state.problems = told
  if (!existsSync(contentFolders().content)) log('content-missing')
  for (const { file, line, column, message } of told.slice(0, 20))
    log('content-problem', { at: `${file}:${line}:${column}`, message })
  const { number } = currentEdition()
  if (composition) log('edition-in-part', { edition: number, problems: told.length })
  else log('edition-kept', { edition: number, problems: told.length })
}

/** A look that failed of itself: the message of an error may name what nobody is to know of. */
function failed(error: unknown): null {
  const reason = error instanceof Error && !('code' in error) ? error.name : codeOf(error)
  const { length } = state.problems
  complain({
    message: `Le contenu n’a pas pu être vérifié (${reason}).`,
    hint: 'Le site réessaie de lui-même ; si cela dure, le journal et « npm run content -- check » en disent plus.',
  })
  if (state.problems.length !== length) log('edition-failed', { reason })
  tryAgain()
  return null
}

function complain({ message, hint }: Pick<PublicProblem, 'message' | 'hint'>): void {
  // The next look tells anew what is wrong.
  state.settled = null
  if (state.problems.some(problem => problem.message === message)) return
  const file = path.basename(contentFolders().content)
  state.problems = [...state.problems, { file, line: 1, column: 1, message, hint }]
}

/** Soon, and less and less so as long as it does not help. */
function tryAgain(): void {
  later('problems', state.wait)
  state.wait = Math.min(2 * state.wait, LOOK_AGAIN)
}

/** In place of what was to be done later so far. */
function later(depth: Depth, wait: Milliseconds): void {
  clearTimeout(state.next)
  state.next = setTimeout(() => state.look(depth), wait).unref()
}
