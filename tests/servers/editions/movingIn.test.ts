import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import axe from 'axe-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '@/lib/cli/content/run'
import { load } from '@/lib/content/load'
import type { ContentFolders } from '@/lib/model/files'
import type { Archive } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { currentInstant } from '@/lib/time/clock'
import { copyOfBuild, remove, type Server, serve } from '../../support/builtSite'
import { crawl, SITE_URL } from '../../support/crawlServer'
import { findBrowser } from '../../support/findBrowser'
import { RSS_FEED } from '../../support/importing/feeds'
import { JEKYLL } from '../../support/importing/jekyllSite'
import { LETTERBOXD } from '../../support/importing/letterboxdExport'
import { ARCHIVE } from '../../support/importing/otherSites'
import { writtenFolder } from '../../support/importing/writtenFolder'

const WORDPRESS = path.resolve(import.meta.dirname, '../../support/importing/wordpress.xml')

/** What is left of a content folder before anything has moved in: who signs, and the pages of the house. */
const HOUSE = ['auteurs', 'pages']

/** What looks like an address in a drawing that is part of a style sheet. */
const isOfDrawing = (address: string) => address.includes('%3C/svg')

let site: string
let folders: ContentFolders
let sources: string
let archive: Archive
let server: Server

/** Runs `npm run content -- …` on the content of the new site. */
async function content(...args: string[]): Promise<string> {
  const said: string[] = []
  const code = await run(args, {
    folders,
    now: currentInstant(),
    print: line => said.push(line),
    complain: line => said.push(line),
    colours: false,
    ask: null,
    signal: new AbortController().signal,
  })
  expect(code, `${args.join(' ')}\n${said.join('\n')}`).toBe(0)
  return said.join('\n')
}

beforeAll(async () => {
  site = await copyOfBuild()
  folders = { content: path.join(site, 'content'), public: path.join(site, 'public') }
  for (const { name } of readdirSync(folders.content, { withFileTypes: true }).filter(entry =>
    entry.isDirectory(),
  )) {
    if (!HOUSE.includes(name)) rmSync(path.join(folders.content, name), { recursive: true })
  }
  const files = Object.entries({ jekyll: JEKYLL, archive: ARCHIVE, letterboxd: LETTERBOXD }).flatMap(
    ([name, source]) => Object.entries(source).map(([file, bytes]) => [`${name}/${file}`, bytes] as const),
  )
  sources = writtenFolder({ ...Object.fromEntries(files), 'flux.xml': RSS_FEED })
  const imports = [
    ['wordpress', WORDPRESS],
    ['jekyll', path.join(sources, 'jekyll')],
    ['markdown', path.join(sources, 'archive')],
    ['letterboxd', path.join(sources, 'letterboxd')],
    ['rss', path.join(sources, 'flux.xml')],
  ]
  for (const source of imports) {
    // The first time proposes the map, the second writes.
    await content('import', ...source, '--images', 'ignorer')
    await content('import', ...source, '--images', 'ignorer')
  }
  await content('check')
  archive = await load(folders)
  server = await serve(site, { SITE_URL })
})

afterAll(async () => {
  await server?.stop()
  await remove(site)
  await remove(sources)
})

test('what was public is public: every page that any page names is there, and no text of another engine is printed', async () => {
  const visits = await crawl(server, ['/'], isOfDrawing)
  const missing = visits.filter(({ answer }) => ![200, 304, 308].includes(answer.status))
  expect(missing.map(({ address, answer }) => `${address} ${answer.status}`)).toEqual([])
  const paths = new Set(visits.map(({ address }) => address))
  const shown = archive.articles.filter(({ draft, date }) => !draft && Date.parse(date) <= currentInstant())
  expect(shown.length).toBeGreaterThan(5)
  expect(shown.map(pathOf).filter(page => !paths.has(page))).toEqual([])
  const raw = visits.filter(
    ({ answer }) =>
      /text|json|xml/.test(String(answer.headers['content-type'])) &&
      /\{%|\{\{<|<!--\s*wp:|\[caption|\[gallery/.test(answer.text),
  )
  expect(raw.map(({ address }) => address)).toEqual([])
})

test('every address of the old sites answers 308, then 200', async () => {
  const said = await content('redirects', '--verifier', server.url)
  const former = archive.articles.flatMap(({ draft, formerPaths }) => (draft ? [] : formerPaths))
  expect(former.length).toBeGreaterThan(5)
  expect(said).toContain('✓')
})

test('what came in is as accessible as what was written here', async () => {
  const browser = await chromium.launch(await findBrowser())
  try {
    const page = await browser.newPage({ bypassCSP: true })
    const faults: string[] = []
    for (const article of archive.articles.filter(({ draft }) => !draft)) {
      const answer = await page.goto(server.url + pathOf(article))
      if (answer?.status() !== 200) continue
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: typeof import('axe-core') }).axe.run(document),
      )
      faults.push(...violations.map(({ id }) => `${pathOf(article)}: ${id}`))
    }
    expect(faults).toEqual([])
  } finally {
    await browser.close()
  }
})
