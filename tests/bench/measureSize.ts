import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeArchive } from './archive'
import { makeCheckout } from './checkout'
import { type EditToLive, measureEditToLive } from './editToLive'
import { type Latency, measureLatency } from './latency'
import { measureNginx } from './nginx'
import type { Plan, PlannedArticle } from './plan'
import { randomFrom } from './random'
import { say } from './say'
import { type Site, startSite } from './site'
import { type DirectFigures, measureDirect } from './throughNext'
import { type Weight, weigh } from './weight'

/** Times in milliseconds, sizes in bytes; null for what could not be measured here. */
export type Figures = {
  articles: number
  firstPage: number
  build: number | null
  pages: number
  buildPeak: number | null
  serverPeak: number | null
  firstHit: Latency
  warm: Latency
  edit: EditToLive
  direct: DirectFigures
  behindNginx: number | null
  weights: Record<string, Weight>
}

const SAMPLE = 500
/** Lines of a build worth showing while one waits. */
const MILESTONE = /photogramme:|Compiled|static pages|✓ Contenu|error/i

/** Builds and serves an archive of `count` articles from a clean checkout, and measures it. Leaves nothing behind. */
export async function measureSize(
  project: string,
  count: number,
  onCleanUp: (cleanUp: () => Promise<void>) => void,
): Promise<Figures> {
  const step = (message: string) => say(`${count} articles: ${message}`)
  const folder = await mkdtemp(path.join(tmpdir(), 'photogramme-bench-'))
  let site: Site | null = null
  const cleanUp = async () => {
    await site?.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  onCleanUp(cleanUp)
  try {
    step('copying the project…')
    await makeCheckout(project, folder)
    const content = path.join(folder, 'content')
    const plan = await writeArchive(content, count)
    step('npm start…')
    site = await startSite(folder, line => MILESTONE.test(line) && step(`  ${line.trim()}`))
    const { origin, samples } = site
    const firstPage = await site.firstPage()
    // Counted now: pages rendered on demand are stored in the same folder.
    const pages = await countPages(folder)
    step(`first page after ${Math.round(firstPage)} ms`)

    const paths = sampleOf(plan)
    step(`first hits of ${paths.length} articles…`)
    const firstHit = await measureLatency(origin, paths)
    step(`the same ${paths.length} again…`)
    const warm = await measureLatency(origin, paths)
    step('weighing pages…')
    const weights = await weighKinds(origin, plan)
    const review = newest(plan, 'review')
    step('64 connections on one review…')
    const direct = await measureDirect({ folder, origin }, pathOf(review))
    step('the same behind nginx…')
    const nginx = await measureNginx({ folder, port: new URL(origin).port }, pathOf(review))
    const behindNginx = nginx?.page ?? null
    step('editing an article…')
    const edit = await measureEditToLive(
      origin,
      pathOf(review),
      path.join(content, 'critiques', `${review.slug}.md`),
    )
    if (edit.live === null) step('edit to live: skipped, the edit never showed in 10 s')

    const { build, buildPeak, serverPeak } = samples
    return {
      articles: count,
      firstPage,
      build: build && build.until - build.from,
      pages,
      buildPeak: buildPeak || null,
      serverPeak: serverPeak || null,
      firstHit,
      warm,
      edit,
      direct,
      behindNginx,
      weights,
    }
  } finally {
    step('cleaning up…')
    await cleanUp()
  }
}

async function countPages(folder: string): Promise<number> {
  const names = await readdir(path.join(folder, '.next/server/app'), { recursive: true })
  return names.filter(name => name.endsWith('.html')).length
}

/** At most 500 articles of the whole archive, old and new, each once. */
function sampleOf({ articles }: Plan): string[] {
  return randomFrom(articles.length).shuffle(articles).slice(0, SAMPLE).map(pathOf)
}

function weighKinds(origin: string, plan: Plan): Promise<Record<string, Weight>> {
  const { film } = newest(plan, 'review')
  const paths = {
    home: '/',
    review: pathOf(newest(plan, 'review')),
    news: pathOf(newest(plan, 'news')),
    film: `/films/${film.slug}`,
    listing: '/critiques',
  }
  return inOrder(paths, path => weigh(origin + path))
}

async function inOrder<T>(
  paths: Record<string, string>,
  work: (path: string) => Promise<T>,
): Promise<Record<string, T>> {
  const results: Record<string, T> = {}
  for (const [name, path] of Object.entries(paths)) results[name] = await work(path)
  return results
}

function newest({ articles }: Plan, kind: PlannedArticle['kind']): PlannedArticle {
  const found = articles.findLast(article => article.kind === kind)
  if (!found) throw new Error(`An archive too small to have a ${kind}`)
  return found
}

function pathOf({ kind, slug }: PlannedArticle): string {
  return `/${kind === 'review' ? 'critiques' : 'actualites'}/${slug}`
}
