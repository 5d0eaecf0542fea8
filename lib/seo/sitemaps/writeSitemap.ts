import { escapeQuoted } from '../../format/escapeMarkup'
import { unlessItFails } from '../../log.mjs'
import { publishedOn } from '../../model/article/publication'
import type { Article } from '../../model/items'
import { pathOf } from '../../model/pathOf'
import { absolute } from '../../routes'
import { SITE_NAME } from '../../site'
import type { SitemapPage } from './sitemapPages'

/** Most addresses that one file may hold. https://www.sitemaps.org/protocol.html */
export const SITEMAP_LENGTH = 50_000

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const IMAGE_NAMESPACE = 'http://www.google.com/schemas/sitemap-image/1.1'
const NEWS_NAMESPACE = 'http://www.google.com/schemas/sitemap-news/0.9'

/** Pages as a sitemap. */
export function writePages(pages: Iterable<SitemapPage>): ReadableStream<Uint8Array> {
  return written(`urlset xmlns="${SITEMAP}"`, pages, pathIn, page => tag('url', located(page)))
}

/** The pictures of pages; pages without one are left out by the caller. */
export function writeImages(pages: Iterable<SitemapPage>): ReadableStream<Uint8Array> {
  return written(
    `urlset xmlns="${SITEMAP}" xmlns:image="${IMAGE_NAMESPACE}"`,
    pages,
    pathIn,
    ({ path, images }) =>
      tag(
        'url',
        located({ path, changed: null }) +
          images.map(image => tag('image:image', tag('image:loc', escapeQuoted(absolute(image))))).join(''),
      ),
  )
}

/** Articles as a sitemap for Google News. */
export function writeNews(articles: Iterable<Article>): ReadableStream<Uint8Array> {
  return written(`urlset xmlns="${SITEMAP}" xmlns:news="${NEWS_NAMESPACE}"`, articles, pathOf, article =>
    tag(
      'url',
      located({ path: pathOf(article), changed: null }) +
        tag(
          'news:news',
          tag('news:publication', tag('news:name', SITE_NAME) + tag('news:language', article.lang)) +
            tag('news:publication_date', publishedOn(article)) +
            tag('news:title', escapeQuoted(article.title)),
        ),
    ),
  )
}

/** The list of sitemaps. */
export function writeIndex(
  files: Iterable<{ path: string; changed: string | null }>,
): ReadableStream<Uint8Array> {
  return written(`sitemapindex xmlns="${SITEMAP}"`, files, pathIn, file => tag('sitemap', located(file)))
}

function located({ path, changed }: { path: string; changed: string | null }): string {
  return tag('loc', escapeQuoted(absolute(path))) + (changed ? tag('lastmod', changed) : '')
}

function pathIn({ path }: { path: string }): string {
  return path
}

function tag(name: string, content: string): string {
  return `<${name}>${content}</${name}>`
}

/** Bytes that are sent at once. */
const CHUNK = 32_768

/**
 * The document piece by piece, as fast as the client takes it. (The package `sitemap`, which tests read with,
 * fails on an empty list, as that of the news often is, and when a client hangs up.)
 */
function written<T>(
  root: string,
  items: Iterable<T>,
  pathOfItem: (item: T) => string,
  write: (item: T) => string,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const iterator = items[Symbol.iterator]()
  let text = `<?xml version="1.0" encoding="UTF-8"?>\n<${root}>\n`
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      while (text.length < CHUNK) {
        const { done, value } = iterator.next()
        if (done) {
          controller.enqueue(encoder.encode(`${text}</${root.split(' ', 1)[0]}>\n`))
          controller.close()
          return
        }
        text += unlessItFails('sitemap-entry', pathOfItem(value), () => `${write(value)}\n`, '')
      }
      controller.enqueue(encoder.encode(text))
      text = ''
    },
  })
}
