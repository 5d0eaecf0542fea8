import type { Catalogue } from '../../content/catalogue/catalogue'
import { pageCount } from '../../model/paginate'
import { routes } from '../../routes'
import type { Milliseconds } from '../../time/clock'
import { oncePer } from '../../turns/oncePer'
import type { Steps } from '../../turns/steps'
import { newsPages } from './newsPages'
import { lastChangeOf, type SitemapPage, sitemapPages } from './sitemapPages'
import { SITEMAP_LENGTH, writeImages, writeNews, writePages } from './writeSitemap'

/** The sitemap of news: articles of the last two days, another list an hour later. */
export const NEWS_SITEMAP = 'actualites.xml'

/** A sitemap of the index: `pages-1.xml`, `images-1.xml` …, `actualites.xml`. */
export type SitemapFile = { path: string; changed: string | null }

/** The files that the index names. Counting takes a pass over every page, and each request asks for them. */
export const sitemapFiles = oncePer('sitemapFiles', function* (catalogue: Catalogue): Steps<
  readonly SitemapFile[]
> {
  const changed = lastChangeOf(catalogue.articles)
  const counts = { pages: 0, images: 0 }
  for (const { images } of sitemapPages(catalogue)) {
    counts.pages += 1
    if (images.length > 0) counts.images += 1
    yield
  }
  const numbered = (kind: keyof typeof counts) =>
    Array.from({ length: pageCount(counts[kind], SITEMAP_LENGTH) }, (_, index) => ({
      path: routes.sitemap(`${kind}-${index + 1}.xml`),
      changed,
    }))
  return [...numbered('pages'), ...numbered('images'), { path: routes.sitemap(NEWS_SITEMAP), changed }]
})

/** One file of the index, as it is written; null when there is none of that name. */
export function sitemapFile(
  catalogue: Catalogue,
  name: string,
  now: Milliseconds,
): ReadableStream<Uint8Array> | null {
  if (name === NEWS_SITEMAP) return writeNews(newsPages(catalogue, now))
  const [, kind, written] = /^(pages|images)-([1-9]\d{0,3})\.xml$/.exec(name) ?? []
  if (!kind || !sitemapFiles(catalogue).some(({ path }) => path === routes.sitemap(name))) return null
  const from = (Number(written) - 1) * SITEMAP_LENGTH
  return kind === 'pages'
    ? writePages(slice(sitemapPages(catalogue), from, from + SITEMAP_LENGTH))
    : writeImages(slice(withImages(sitemapPages(catalogue)), from, from + SITEMAP_LENGTH))
}

function* withImages(pages: Iterable<SitemapPage>): Generator<SitemapPage> {
  for (const page of pages) if (page.images.length > 0) yield page
}

function* slice<T>(items: Iterable<T>, from: number, to: number): Generator<T> {
  let index = 0
  for (const item of items) {
    if (index >= to) return
    if (index >= from) yield item
    index += 1
  }
}
