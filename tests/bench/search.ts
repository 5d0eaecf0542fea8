import { Catalogue } from '@/lib/content/catalogue/catalogue'
import type { Archive } from '@/lib/model/items'
import { search } from '@/lib/search/search'
import { searchIndexOf } from '@/lib/search/searchIndex'
import { percentile } from './percentile'

/** Milliseconds; `memory` in megabytes, exact only under `NODE_OPTIONS=--expose-gc`. */
type SearchFigures = {
  ready: number
  memory: number
  terms: number
  p50: number
  p95: number
  slowest: number
}

const FILMS = 60

/** How long the index of an archive takes from cold, what it weighs, and what queries of every form cost. */
export async function measureSearch(archive: Archive): Promise<SearchFigures> {
  const catalogue = new Catalogue(archive)
  const before = heap()
  const started = performance.now()
  const { documents } = await searchIndexOf(catalogue)
  const ready = performance.now() - started
  const memory = (heap() - before) / 1e6
  const times: number[] = []
  for (const q of queriesOf(catalogue)) {
    const asked = performance.now()
    await search({ q }, catalogue)
    times.push(performance.now() - asked)
  }
  const rounded = (value: number) => Math.round(value * 10) / 10
  return {
    ready: Math.round(ready),
    memory: Math.round(memory),
    terms: documents.termCount,
    p50: rounded(percentile(times, 0.5)),
    p95: rounded(percentile(times, 0.95)),
    slowest: rounded(Math.max(...times)),
  }
}

/** Titles, names, beginnings, slips, phrases: what readers type, over films from all of the archive. */
function* queriesOf({ films }: Catalogue): Generator<string> {
  const step = Math.max(1, Math.floor(films.length / FILMS))
  for (let place = 0; place < films.length; place += step) {
    const film = films[place]
    const [director] = film?.directors ?? []
    if (!film || !director) continue
    const words = film.title.split(/\P{L}+/u).filter(word => word.length > 2)
    yield film.title
    yield words.at(-1) ?? film.title
    yield (words.at(-1) ?? film.title).slice(0, 4)
    yield director.name
    yield `${director.name.slice(0, -1)}x`
    yield `"${film.title}"`
    yield `le film de ${director.name}`
    yield `tournage ${words[0] ?? ''} ${film.year}`
  }
}

function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
