import { entityTag, PAGE_CACHE } from '../headers.mjs'
import { lighten } from './lighten.mjs'

/** @typedef {import('node:http').ServerResponse} Response */

/** The mark of an answer that the next who asks may get otherwise: a server with too much to do. */
const PASSING = /<[^<>]* data-passing=""/

/** One font of the header by which Next preloads what a page needs when it is rendered at a request. */
const FONT = /<([^>]+)>; rel=preload; as="font"; crossorigin=""; type="([^"]+)"/g

/**
 * The document with its fonts preloaded by itself, as stored pages do, instead of by a header.
 *
 * @param {string} html
 * @param {unknown} link the header
 */
function withFontPreloads(html, link) {
  if (typeof link !== 'string') return html
  const tags = [...link.matchAll(FONT)].map(
    ([, href, type]) => `<link rel="preload" href="${href}" as="font" crossorigin="" type="${type}"/>`,
  )
  return html.replace('<link ', `${tags.join('')}<link `)
}

/**
 * Does for a page that is rendered at every request what the cache handler does for stored pages: it becomes light and
 * gets an ETag.
 *
 * @param {Response} response gets the headers of the document
 * @param {Buffer} document
 */
export function finishPage(response, document) {
  const text = withFontPreloads(lighten(document.toString('utf8')), response.getHeader('Link'))
  response.setHeader('ETag', entityTag(text))
  // Next takes what is rendered at a request for an answer to one reader: this one depends on its address alone,
  // unless it says that it is of this moment.
  response.setHeader('Cache-Control', PASSING.test(text) ? 'no-store' : PAGE_CACHE)
  response.removeHeader('Link')
  return Buffer.from(text)
}
