import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { indexOf } from '@/lib/content/catalogue/catalogueIndex'
import { pathsOf } from '@/lib/content/catalogue/pathsOf'
import { picturesOf } from '@/lib/content/catalogue/picturesOf'
import { checkFragments } from '@/lib/content/checks/checkFragments'
import { checkHiddenReferences } from '@/lib/content/checks/checkHiddenReferences'
import { checkSharedTitles } from '@/lib/content/checks/checkSharedTitles'
import { gateInSteps } from '@/lib/content/gate'
import { link } from '@/lib/content/link/link'
import { inspect, inspectFiles } from '@/lib/content/load'
import { read } from '@/lib/content/source/read'
import { filmSpace } from '@/lib/filters/filmSpace'
import { reviewSpace } from '@/lib/filters/reviewSpace'
import { tonightInSteps } from '@/lib/filters/tonightSpace'
import { citationsIn } from '@/lib/mentions/citations'
import { knownNamesOf } from '@/lib/mentions/knownNames'
import { agendasOf } from '@/lib/model/agenda/agenda'
import { RelatedIndex } from '@/lib/model/article/related'
import type { ContentFolders, ValidFile } from '@/lib/model/files'
import { type Archive, articlesOf } from '@/lib/model/items'
import { sitemapFiles } from '@/lib/seo/sitemaps/sitemapFiles'
import { currentInstant } from '@/lib/time/clock'
import type { Steps } from '@/lib/turns/steps'
import { writeArchive } from '../../bench/archive'

const ARTICLES = 300

let root: string
let folders: ContentFolders
let archive: Archive
let valid: ValidFile[]

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'photogramme-steps-'))
  folders = { content: path.join(root, 'content'), public: path.join(root, 'public') }
  await writeArchive(folders.content, ARTICLES)
  const found = await inspect(folders)
  expect(found.problems).toEqual([])
  archive = found.archive
  valid = [...found.files]
})

afterAll(() => rm(root, { recursive: true, force: true }))

function count(steps: Steps<unknown>): number {
  let counted = 0
  while (!steps.next().done) counted += 1
  return counted
}

const records = () => ({
  films: new Map<string, never>(),
  people: new Map<string, never>(),
  figures: new Map<string, never>(),
  paths: new Set<string>(),
  unreadable: new Set<string>(),
})
// Bodies that are hidden are looked for only when something is hidden.
const longAgo = Date.parse('2016-01-01T00:00:00Z')

/** Each part of the work that follows an edit, and what it is to take a step for. */
const WORKS: [name: string, work: () => Steps<unknown>, items: () => number][] = [
  ['linking', () => link(valid), () => valid.length],
  ['addresses', () => pathsOf(archive), () => valid.length],
  ['links to crossheads', () => checkFragments(archive, records()), () => ARTICLES],
  ['titles', () => checkSharedTitles(valid, currentInstant()), () => valid.length],
  ['hidden references', () => checkHiddenReferences(archive, valid, longAgo), () => ARTICLES],
  ['gate', () => gateInSteps(archive, currentInstant()), () => ARTICLES],
  ['index', () => indexOf(archive.articles, archive.films), () => ARTICLES],
  ['names', () => knownNamesOf.inSteps({ ...archive }), () => archive.people.length + archive.films.length],
  [
    'mentions',
    () => citationsIn(articlesOf(archive, 'news'), knownNamesOf(archive)),
    () => articlesOf(archive, 'news').length,
  ],
  ['ties', () => RelatedIndex.inSteps(articlesOf(archive, 'news')), () => articlesOf(archive, 'news').length],
  ['pictures', () => picturesOf(archive), () => ARTICLES],
  ['agenda', () => agendasOf.inSteps([...archive.films]), () => archive.films.length],
  ['catalogue', () => Catalogue.inSteps({ ...archive }), () => 5 * ARTICLES],
  [
    'filters of reviews',
    () => reviewSpace.inSteps(new Catalogue(archive)),
    () => articlesOf(archive, 'review').length,
  ],
  ['filters of films', () => filmSpace.inSteps(new Catalogue(archive)), () => archive.films.length],
  ['tonight', () => tonightInSteps(new Catalogue(archive), '2024-05-01'), () => archive.films.length],
  ['sitemaps', () => sitemapFiles.inSteps(new Catalogue(archive)), () => ARTICLES],
]

test.each(WORKS)('%s: the work can be laid down after each item', (_, work, items) => {
  expect(items()).toBeGreaterThan(50)
  expect(count(work())).toBeGreaterThanOrEqual(items())
})

test('while an archive is checked, whoever asks has his turn every few files', async () => {
  const { files, problems } = await read(folders.content)
  const touched = new Set<string>()
  let looked = 0
  let most = 0
  let isDone = false
  // Other objects than those that are known: all are parsed.
  const afresh = files.map(({ folder, slug, file, text }) => ({
    folder,
    slug,
    file,
    get text() {
      touched.add(file)
      return text
    },
  }))
  const checking = inspectFiles({ files: afresh, problems }, folders.public).finally(() => {
    isDone = true
  })
  for (let before = 0; !isDone; looked += 1) {
    await setImmediate()
    most = Math.max(most, touched.size - before)
    before = touched.size
  }
  expect((await checking).problems).toEqual([])
  expect(touched.size).toBe(files.length)
  expect(looked).toBeGreaterThan(10)
  // A file takes a millisecond or so. Without turns it would be all of them.
  expect(most).toBeLessThan(files.length / 4)
})
