import { Readable } from 'node:stream'
import { parseSitemap, parseSitemapIndex } from 'sitemap'
import { expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { gate } from '@/lib/content/gate'
import { load } from '@/lib/content/load'
import { newsPages } from '@/lib/seo/sitemaps/newsPages'
import { sitemapFile, sitemapFiles } from '@/lib/seo/sitemaps/sitemapFiles'
import { type SitemapPage, sitemapPages } from '@/lib/seo/sitemaps/sitemapPages'
import { writeIndex, writeNews, writePages } from '@/lib/seo/sitemaps/writeSitemap'
import { xmlAnswer } from '@/lib/seo/sitemaps/xmlAnswer'
import { epoch } from '@/lib/time/instant'
import { contentFolder, news, review, SITE } from '../../../support/contentFolder'

const NOW = epoch('2025-01-01T00:00:00+01:00')

async function catalogueOf(files: Record<string, string>): Promise<Catalogue> {
  return new Catalogue(gate(await load(await contentFolder({ ...SITE, ...files })), NOW))
}

type Web = import('node:stream/web').ReadableStream
const nodeStream = (stream: ReadableStream | null) => {
  if (!stream) throw new Error('no such file')
  return Readable.fromWeb(stream as Web)
}

test('pages carry the date of their last real change, and nothing hidden or foreign is among them', async () => {
  const catalogue = await catalogueOf({
    'content/critiques/a.md': review({ updated: '2024-06-01T10:00' }),
    'content/critiques/embargo.md': review({ updated: '2024-06-01T10:00', embargo: '2024-07-01T10:00' }),
    'content/actualites/b.md': news({ date: '2024-05-02T09:00', draft: 'true' }),
  })
  const items = await parseSitemap(nodeStream(sitemapFile(catalogue, 'pages-1.xml', NOW)))
  const lastmod = new Map(
    items.map(({ url, lastmod }) => [url.replace('http://localhost:3000', ''), lastmod]),
  )
  expect(lastmod.get('/critiques/a')).toBe('2024-06-01T10:00:00+02:00')
  // What an embargo held back is new when it ends, whatever its date says.
  expect(lastmod.get('/critiques/embargo')).toBe('2024-07-01T10:00:00+02:00')
  expect(lastmod.get('/films/drive')).toBe('2024-07-01T10:00:00+02:00')
  expect(lastmod.has('/films')).toBe(true)
  expect(lastmod.get('/films')).toBeUndefined()
  expect([...lastmod.keys()]).not.toContain('/actualites/b')
  expect(lastmod.size).toBe(items.length)
})

test('the index names files that exist, and no other file does', async () => {
  const catalogue = await catalogueOf({ 'content/critiques/a.md': review() })
  const index = await parseSitemapIndex(nodeStream(writeIndex(sitemapFiles(catalogue))))
  const names = index.map(({ url }) => url.replace('http://localhost:3000/sitemaps/', ''))
  expect(names).toEqual(['pages-1.xml', 'images-1.xml', 'actualites.xml'])
  for (const name of names) expect(sitemapFile(catalogue, name, NOW)).not.toBeNull()
  for (const name of ['pages-2.xml', 'pages-0.xml', 'pages-01.xml', 'autre.xml'])
    expect(sitemapFile(catalogue, name, NOW)).toBeNull()
})

test('images belong to the page that shows them', async () => {
  const catalogue = await catalogueOf({ 'content/critiques/a.md': review() })
  const items = await parseSitemap(nodeStream(sitemapFile(catalogue, 'images-1.xml', NOW)))
  expect(items.map(({ url, img }) => [url, img.map(image => image.url)])).toContainEqual([
    'http://localhost:3000/critiques/a',
    ['http://localhost:3000/partage/critiques/a.png'],
  ])
})

test('the news sitemap holds the last two days and a thousand items, with the name of the site', async () => {
  const files = Array.from({ length: 1001 }, (_, index) => [
    `content/actualites/n${index}.md`,
    news({ date: '2024-12-31T09:00' }),
  ])
  const catalogue = await catalogueOf({
    ...Object.fromEntries(files),
    'content/actualites/vieille.md': news({ date: '2024-12-29T23:59:59' }),
    'content/actualites/limite.md': news({ date: '2024-12-30T00:00:01' }),
  })
  expect(newsPages(catalogue, NOW)).toHaveLength(1000)
  const later = epoch('2025-01-02T09:00:00+01:00')
  expect(newsPages(catalogue, later)).toEqual([])
  const items = await parseSitemap(nodeStream(sitemapFile(catalogue, 'actualites.xml', NOW)))
  expect(items[0]?.news).toMatchObject({
    publication: { name: 'Photogramme', language: 'fr' },
    title: 'Un titre',
  })
  expect(newsPages(catalogue, NOW).map(({ slug }) => slug)).not.toContain('vieille')
})

test('a sitemap is written while pages are asked for: a long one is never held in memory', async () => {
  let asked = 0
  function* endless(): Generator<SitemapPage> {
    for (;;) {
      asked += 1
      yield { path: `/critiques/${asked}`, changed: null, images: [] }
    }
  }
  const reader = writePages(endless()).getReader()
  let read = 0
  while (read < 1_000_000) read += (await reader.read()).value?.length ?? 0
  await reader.cancel()
  // One address is some 60 bytes: what was asked for is what was read, and a buffer.
  expect(asked).toBeLessThan(read / 50 + 5_000)
})

test('no address appears twice', async () => {
  const catalogue = await catalogueOf({
    'content/critiques/a.md': review({ tags: '[Sète, cascades]' }),
  })
  const paths = [...sitemapPages(catalogue)].map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
})

test('a sitemap carries a tag that changes with what it says, and the date of its last change', async () => {
  const before = await catalogueOf({ 'content/critiques/a.md': review() })
  const after = await catalogueOf({ 'content/critiques/a.md': review({ updated: '2024-06-01T10:00' }) })
  const answer = (catalogue: Catalogue) =>
    xmlAnswer(catalogue, 'pages-1.xml', () => writePages(sitemapPages(catalogue)))
  const first = await answer(before)
  expect(first.headers.get('ETag')).toMatch(/^"[\w-]{22}"$/)
  expect(first.headers.get('Last-Modified')).toBe('Wed, 01 May 2024 07:00:00 GMT')
  expect(first.headers.get('Content-Type')).toBe('application/xml; charset=utf-8')
  expect((await answer(before)).headers.get('ETag')).toBe(first.headers.get('ETag'))
  const second = await answer(after)
  expect(second.headers.get('ETag')).not.toBe(first.headers.get('ETag'))
  expect(second.headers.get('Last-Modified')).toBe('Sat, 01 Jun 2024 08:00:00 GMT')
  expect(await second.text()).toContain('2024-06-01T10:00:00+02:00')
})

test('the tag of what depends on the hour is found out each time', async () => {
  const catalogue = await catalogueOf({ 'content/actualites/a.md': news({ date: '2024-12-31T09:00' }) })
  const at = async (now: number) =>
    (await xmlAnswer(catalogue, null, () => writeNews(newsPages(catalogue, now)))).headers.get('ETag')
  expect(await at(NOW)).toBe(await at(NOW))
  expect(await at(NOW + 48 * 3_600_000)).not.toBe(await at(NOW))
})
