import { partsOf } from './htmlParts.mjs'

/** @typedef {import('./htmlParts.mjs').Element} Element */

/**
 * Preloads that a page without a runtime has no use for. Nor for pictures: React asks for those of high priority
 * twice, and fonts are to come first. Nor styles: those of the page are linked, and Next adds those of the missing
 * page, which the layout might have to show.
 */
const NEEDLESS_PRELOADS = ['script', 'image', 'style']
/** What scripts that run nothing are for. */
const DATA = ['application/json', 'application/ld+json', 'speculationrules']
/** The address of a file of ours: on this site, and none of Next's. */
const OURS = /^\/(?!\/|_next\/)./
/**
 * What Next says once more for X, which reads the title, the description and the picture with its text of Open Graph
 * where its own are missing (developer.x.com/cards/markup). What Open Graph does not say, the kind of card above all, stays.
 */
const REPEATED = /^twitter:(?:title|description|image(?::\w+)?)$/
/** The empty place into which Next streams what comes late: nothing does. */
const OUTLET = /(?<=<body[^>]*>)<div hidden=""><\/div>/
/** An attribute of styles that only a runtime reads. */
const NEEDLESS_ATTRIBUTE = 'data-precedence'

/**
 * A page without the runtime that Next gives it and nothing of ours needs: of its scripts those stay that are files of
 * ours, and data. The document is read as HTML: an author’s words, in a text or in an attribute, are no markup whatever
 * signs they hold.
 *
 * @param {string} html a whole document as Next renders it
 * @returns {string} the same for a document that is light already
 */
export function lighten(html) {
  /** @type {{ start: number, end: number }[]} */
  const cuts = []
  for (const part of partsOf(html)) {
    if (part.kind === 'comment' || isNeedless(part)) cuts.push(part)
    else if (part.name !== 'script') {
      const needless = part.places[NEEDLESS_ATTRIBUTE]
      if (needless) cuts.push(needless)
      // HTML closes nothing by a slash; behind a quote it is no part of a value.
      if (html.slice(part.start, part.end).endsWith('"/>'))
        cuts.push({ start: part.end - 2, end: part.end - 1 })
    }
  }
  return without(html, cuts).replace(OUTLET, '')
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

/** @param {Element} element */
function isNeedless({ name, attributes: { src, type, rel, as, name: named } }) {
  if (name === 'script') return src === undefined ? !DATA.includes(type ?? '') : !OURS.test(src)
  if (name === 'meta') return named === 'next-size-adjust' || REPEATED.test(named ?? '')
  return name === 'link' && rel === 'preload' && NEEDLESS_PRELOADS.includes(as ?? '')
}
