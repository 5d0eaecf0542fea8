import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { getCatalogue, publishArchive } from '@/lib/content/catalogue/getCatalogue'
import { load } from '@/lib/content/load'
import { knownPaths } from '@/lib/editions/addresses'
import { prepareEdition, prepareOpening } from '@/lib/editions/prepareEdition'
import type { Archive } from '@/lib/model/items'
import { searchIndexOf } from '@/lib/search/searchIndex'
import { sitemapFiles } from '@/lib/seo/sitemaps/sitemapFiles'
import { currentInstant } from '@/lib/time/clock'
import { contentFolder, news, SITE } from '../../support/contentFolder'
import { eventually } from '../../support/patience'

async function archiveOf(...items: Record<string, string>[]): Promise<Archive> {
  const files = items.map((fields, index) => [`content/actualites/n${index}.md`, news(fields)] as const)
  return load(await contentFolder({ ...SITE, ...Object.fromEntries(files) }))
}

/** The same archive, which counts how often somebody goes through its articles. */
function counting(archive: Archive): { archive: Archive; looks: () => number } {
  let looks = 0
  const { articles, ...others } = archive
  const counted = {
    ...others,
    get articles() {
      looks += 1
      return articles
    },
  }
  return { archive: counted, looks: () => looks }
}

test('readers see the old edition until the next is ready, and nobody waits for what is ready', async () => {
  publishArchive(await archiveOf({ title: '"Le premier"' }))
  const old = await getCatalogue()
  const oldIndex = await searchIndexOf(old)
  const { archive, looks } = counting(
    await archiveOf(
      { title: '"Le premier"' },
      { title: '"Le second"', summary: `"${'Un résumé qui ne ressemble à nul autre. '.repeat(2)}"` },
    ),
  )
  let isReady = false
  const preparing = prepareEdition(archive).finally(() => {
    isReady = true
  })
  do {
    expect(await getCatalogue()).toBe(old)
    expect(await searchIndexOf(old)).toBe(oldIndex)
    await setImmediate()
  } while (!isReady)
  await preparing
  expect(await searchIndexOf(old)).toBe(oldIndex)
  expect([...oldIndex.entries.keys()]).not.toContain('/actualites/n1')

  const before = looks()
  expect(before).toBeGreaterThan(0)
  publishArchive(archive)
  const next = await getCatalogue()
  expect(knownPaths(next).has('/actualites/n1')).toBe(true)
  expect(sitemapFiles(next).length).toBeGreaterThan(0)
  expect([...(await searchIndexOf(next)).entries.keys()]).toContain('/actualites/n1')
  expect(looks()).toBe(before)
})

test('what is scheduled is ready before its instant, and shown from then on', async () => {
  const due = currentInstant() + 25_000
  const embargo = new Date(Math.floor(due / 1000) * 1000).toISOString().replace('.000Z', 'Z')
  const { archive, looks } = counting(
    await archiveOf(
      { title: '"Le premier"' },
      { title: '"Le second"', summary: `"${'Un résumé qui ne ressemble à nul autre. '.repeat(2)}"`, embargo },
    ),
  )
  publishArchive(archive)
  const now = currentInstant()
  expect((await getCatalogue(now)).news.map(({ slug }) => slug)).toEqual(['n0'])
  const before = looks()
  prepareOpening(archive, Date.parse(embargo))
  await eventually(async () => looks() > before + 2)
  expect(currentInstant()).toBeLessThan(Date.parse(embargo))
  await prepared()
  const then = looks()
  expect((await getCatalogue(now)).news).toHaveLength(1)
  const opened = await getCatalogue(Date.parse(embargo))
  expect(opened.news).toHaveLength(2)
  expect(looks()).toBe(then)

  /** Nothing more is done for it. */
  async function prepared(): Promise<void> {
    for (let quiet = 0, last = looks(); quiet < 50; quiet += 1) {
      await setImmediate()
      if (looks() !== last) [last, quiet] = [looks(), 0]
    }
  }
})
