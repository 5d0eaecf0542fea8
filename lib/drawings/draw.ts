import { availableParallelism } from 'node:os'
import { perProcess } from '../cache/perProcess'
import { getCatalogue } from '../content/catalogue/getCatalogue'
import { composePoster } from '../posters/composePoster'
import { RASTERISER, rasterise } from '../posters/rasterise'
import { composeShare } from '../share/composeShare'
import { currentInstant } from '../time/clock'
import { parisDay } from '../time/paris'
import { WaitingLine } from '../turns/waitingLine.mjs'
import { drawingDigest, type KeptDrawing, keepDrawing, readDrawing, removeDrawing } from './drawingStore'
import { isShown } from './isShown'
import { type DrawingSubject, saysOf, subjectAt } from './subjectAt'

type Png = Uint8Array<ArrayBuffer>
type State = { line: WaitingLine; recent: Map<string, Png> }

/**
 * The rasteriser works on the four threads that read all files of the server, for tenths of a second each time:
 * one drawing at a time, two where there are processors for it. A crawler with dozens of connections is served in
 * turn; who comes after so many is asked to come back.
 *
 * `recent`: the last ones by what is drawn, so that those which everybody shares cost nothing, and for disks that
 * cannot be written to.
 */
const state = perProcess<State>('drawings', () => ({
  line: new WaitingLine(availableParallelism() > 2 ? 2 : 1, 64),
  recent: new Map(),
}))
const MOST_RECENT = 40

/**
 * The PNG at an address, null when nothing is drawn there. It is drawn once: kept under what it shows, it is found
 * again after every edition that did not touch it, and by the server that starts next.
 *
 * @throws LineFull when too many wait for theirs
 */
export async function draw(address: string): Promise<Png | null> {
  const subject = subjectAt(await getCatalogue(), address, parisDay(currentInstant()))
  if (!subject) return null
  const svg = compose(subject)
  const kept = {
    address,
    says: drawingDigest(saysOf(subject)),
    drawn: drawingDigest(`${RASTERISER}\0${svg}`),
  }
  const png =
    state.recent.get(kept.drawn) ??
    (await readDrawing(kept)) ??
    (await state.line.run(async () => {
      const drawn = await rasterise(svg)
      await keep(kept, drawn)
      return drawn
    }))
  keepInMemory(kept.drawn, png)
  return png
}

function compose(subject: DrawingSubject): string {
  return subject.kind === 'poster'
    ? composePoster(subject.film, 'affiche')
    : composeShare(subject.page, subject.crop)
}

/** The edition that begins meanwhile may take back what is being drawn, and have looked through the store already. */
async function keep(kept: KeptDrawing, png: Png): Promise<void> {
  await keepDrawing(kept, png)
  if (!isShown(await getCatalogue(), kept, parisDay(currentInstant()))) await removeDrawing(kept)
}

function keepInMemory(drawn: string, png: Png): void {
  state.recent.delete(drawn)
  state.recent.set(drawn, png)
  for (const oldest of state.recent.keys()) {
    if (state.recent.size <= MOST_RECENT) break
    state.recent.delete(oldest)
  }
}
