import { createHash } from 'node:crypto'
import { partsOf } from './htmlParts.mjs'

/** @typedef {import('./htmlParts.mjs').Part} Part */
/** @typedef {import('./htmlParts.mjs').Element} Element */

/**
 * Preloads that a page without a runtime has no use for. Nor for pictures: React asks for those of high priority
 * twice, and fonts are to come first. Nor styles: those of the page are linked, and Next adds those of the missing
 * page, which the layout might have to show.
 */
const NEEDLESS_PRELOADS = ['script', 'image', 'style']
/** How Next's own inline scripts begin: the loader of its chunks, the flight payload, the request id. */
const FRAMEWORK_CODE = /^\(?(?:globalThis\["TURBOPACK"\]|\(?self\.__next_[a-z]+\b)/
/** What scripts that run nothing are for. */
const DATA = ['application/json', 'application/ld+json', 'speculationrules']
/** The empty place into which Next streams what comes late: nothing does. */
const OUTLET = /(?<=<body[^>]*>)<div hidden=""><\/div>/
/** Attributes of styles that only a runtime reads, or that are of one answer. */
const NEEDLESS_ATTRIBUTES = ['data-precedence', 'nonce']

/**
 * A page that hydrates nothing, without the runtime it does not need: no framework script, no script preload, no
 * flight payload, no marks that only hydration reads. Structured data and small scripts of ours stay. The document
 * is read as HTML: an author’s words, in a text or in an attribute, are no markup whatever signs they hold.
 *
 * @param {string} html a whole document as Next renders it
 * @param {readonly Part[]} [parts] its parts, from whoever has read it
 * @returns {string | null} null when something unknown is left: the page must then stay as it was and work
 */
export function lighten(html, parts = partsOf(html)) {
  /** @type {{ start: number, end: number }[]} */
  const cuts = []
  for (const part of parts) {
    if (part.kind === 'comment') cuts.push(part)
    else if (part.name === 'script') {
      if (isFramework(part)) cuts.push(part)
      else if (!isData(part) && !isOurs(part)) return null
    } else if (isNeedless(part)) cuts.push(part)
    else if (part.name === 'link' || part.name === 'style') cuts.push(...needlessAttributes(part))
  }
  return without(html, cuts).replace(OUTLET, '')
}

/**
 * The sources of a Content-Security-Policy that let exactly the inline scripts of a document run.
 *
 * @param {string} html
 * @returns {string[]} `'sha256-…'`, in document order, each once
 */
export function inlineScriptHashes(html) {
  const hashes = inlineScripts(partsOf(html)).map(
    text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  return [...new Set(hashes)]
}

/**
 * The texts of the scripts that stand in a document itself and run, in its order.
 *
 * @param {readonly Part[]} parts of the document
 * @returns {string[]}
 */
export function inlineScripts(parts) {
  return parts
    .filter(part => part.kind === 'element')
    .filter(part => part.name === 'script' && part.attributes.src === undefined && !isData(part))
    .map(({ text }) => text)
}

/**
 * @param {string} html
 * @param {readonly { start: number, end: number }[]} cuts in the order of the document, none within another
 */
function without(html, cuts) {
  let kept = ''
  let done = 0
  for (const { start, end } of cuts) {
    kept += html.slice(done, start)
    done = end
  }
  return kept + html.slice(done)
}

/** @param {Element} script */
function isData({ attributes }) {
  return DATA.includes(attributes.type ?? '')
}

/** @param {Element} script */
function isFramework({ attributes: { src, type }, text }) {
  if (src !== undefined) return src.startsWith('/_next/static/')
  return type === undefined && FRAMEWORK_CODE.test(text)
}

/** @param {Element} script */
function isOurs({ attributes: { src } }) {
  return src !== undefined && /^\/(?!\/|_next\/)./.test(src)
}

/** @param {Element} element */
function needlessAttributes({ places }) {
  return NEEDLESS_ATTRIBUTES.flatMap(name => places[name] ?? []).sort((a, b) => a.start - b.start)
}

/** @param {Element} element */
function isNeedless({ name, attributes }) {
  if (name === 'meta') return attributes.name === 'next-size-adjust'
  return name === 'link' && attributes.rel === 'preload' && NEEDLESS_PRELOADS.includes(attributes.as ?? '')
}
