import { existsSync } from 'node:fs'
import path from 'node:path'
import { currentInstant, type Milliseconds } from '../clock'
import { gate, nextEdition } from '../content/gate'
import { contentFolders, loadedArchive, publishArchive } from '../content/getCatalogue'
import { inspect } from '../content/load'
import { signatureOf } from '../content/signatureOf'
import { perProcess } from '../perProcess'
import type { BuildStamp } from './buildStamp'
import { contentDigest } from './contentDigest'
import { beginEdition, currentEdition, editionEvents, stampEdition } from './edition.mjs'
import { log } from './log.mjs'
import { hasMovedOn, rememberMovingOn } from './movedOn'
import { type PublicProblem, publicProblems } from './publicProblems'
import { SETTLE, watchContent } from './watchContent'

/** How often a missing content folder or a checkout in progress is looked at again. */
const RETRY: Milliseconds = 500
/** setTimeout cannot wait longer. */
const LONGEST_TIMER: Milliseconds = 2 ** 31 - 1

/** What the health address tells. Holds nothing of hidden items. */
export type Health = {
  edition: number
  since: string | null
  counts: Record<'reviews' | 'news' | 'films' | 'people' | 'pages', number>
  problems: readonly PublicProblem[]
  nextDue: string | null
}

type State = {
  problems: readonly PublicProblem[]
  signature: string
  /** Only where replicas compare what they show. */
  digest: string | null
  due: Milliseconds | null
  refresh: Promise<void>
}

const state = perProcess<State>('editions', () => ({
  problems: [],
  signature: '',
  digest: null,
  due: null,
  refresh: Promise.resolve(),
}))

let dueTimer: NodeJS.Timeout | undefined

/**
 * Follows the content folder of a running server: a settled change that validates becomes the next edition,
 * one that does not is logged and changes nothing for readers; a scheduled item is an edition that begins
 * at its instant, and so is every day, which begins at midnight in Paris.
 *
 * @param stamp what the build that is served was made of, null when unknown
 */
export async function startEditions(stamp: BuildStamp | null): Promise<void> {
  const { content } = contentFolders()
  // Before loading: what is saved in between differs from the signature and is looked at again.
  state.signature = await signatureOf(content)
  state.digest = await digestForReplicas(content)
  const archive = await loadedArchive()
  if ((await signatureOf(content)) !== state.signature) state.digest = null
  const now = currentInstant()
  const opening = nextEdition(archive, now)
  const movedOn = (await hasMovedOn()) || (stamp !== null && !(await isOfBuild(stamp, content, now)))
  if (movedOn) beginEdition(now, stampOf(state.digest, opening))
  else stampEdition(stampOf(state.digest, opening))
  scheduleOpening(opening)
  watchContent(content, refreshEdition)
  editionEvents.on('look', refreshEdition)
}

/** Files that were only copied or checked out anew are those of the build still. */
async function isOfBuild(stamp: BuildStamp, content: string, now: Milliseconds): Promise<boolean> {
  if (stamp.validUntil !== null && stamp.validUntil < now) return false
  return stamp.content === state.signature || stamp.digest === (await contentDigest(content))
}

function digestForReplicas(content: string): Promise<string> | null {
  return process.env.REDIS_URL ? contentDigest(content) : null
}

/** The same content shows the same until the next edition is due, on every machine. */
function stampOf(digest: string | null, opening: Milliseconds): string | null {
  return digest && `${digest}-${opening}`
}

/** As `refreshEdition`, and has the other replicas look at their content too. */
export async function refreshEverywhere(): Promise<void> {
  await refreshEdition()
  editionEvents.emit('asked')
}

/** Looks at the content now, whatever the watchers saw; resolves when readers are shown the result. */
function refreshEdition(): Promise<void> {
  // One at a time: two loads in parallel could publish in the wrong order.
  state.refresh = state.refresh
    .then(loadEdition)
    .catch(error => log('edition-failed', { message: String(error) }))
  return state.refresh
}

export async function health(): Promise<Health> {
  const { number, since } = currentEdition()
  const { reviews, news, films, people, pages } = gate(await loadedArchive(), currentInstant())
  return {
    edition: number,
    since: since ? new Date(since).toISOString() : null,
    counts: {
      reviews: reviews.length,
      news: news.length,
      films: films.length,
      people: people.length,
      pages: pages.length,
    },
    problems: state.problems,
    nextDue: state.due === null ? null : new Date(state.due).toISOString(),
  }
}

async function loadEdition(): Promise<void> {
  const folders = contentFolders()
  if (!existsSync(folders.content)) {
    log('content-missing')
    later(refreshEdition, RETRY)
    return
  }
  // Git holds this lock while it rewrites the tree: what is there now is neither the old nor the new edition.
  if (existsSync(path.join(path.dirname(folders.content), '.git', 'index.lock'))) {
    later(refreshEdition, RETRY)
    return
  }
  const signature = await signatureOf(folders.content)
  if (signature === state.signature) return
  const digest = await digestForReplicas(folders.content)
  const { archive, problems } = await inspect(folders)
  if ((await signatureOf(folders.content)) !== signature) {
    later(refreshEdition, SETTLE)
    return
  }
  state.signature = signature
  const asked = currentInstant()
  const shown = gate(await loadedArchive(), asked)
  state.problems = await publicProblems({ problems, archive }, folders, shown, asked)
  if (problems.length > 0) {
    for (const { file, line, column, rule } of state.problems.slice(0, 20)) {
      log('content-problem', { at: `${file}:${line}:${column}`, rule })
    }
    log('edition-kept', { edition: currentEdition().number, problems: problems.length })
    return
  }
  await rememberMovingOn()
  // Nothing is waited for from here on: a page of the old edition stored after `now` would pass for a new one.
  const now = currentInstant()
  const opening = nextEdition(archive, now)
  state.digest = digest
  publishArchive(archive)
  beginEdition(now, stampOf(digest, opening))
  scheduleOpening(opening)
  log('edition', { number: currentEdition().number, articles: archive.reviews.length + archive.news.length })
}

/** Begins an edition at the instant when the gate opens for the next item, or a day begins. */
function scheduleOpening(due: Milliseconds): void {
  clearTimeout(dueTimer)
  state.due = due
  const wait = Math.min(Math.max(due - currentInstant(), 0), LONGEST_TIMER)
  dueTimer = setTimeout(async () => {
    const now = currentInstant()
    const archive = await loadedArchive()
    const opening = nextEdition(archive, now)
    if (now >= due) {
      beginEdition(now, stampOf(state.digest, opening))
      log('edition', { number: currentEdition().number, scheduled: true })
    }
    scheduleOpening(opening)
  }, wait)
  dueTimer.unref()
}

function later(task: () => unknown, wait: Milliseconds): NodeJS.Timeout {
  return setTimeout(task, wait).unref()
}
