import { createHash } from 'node:crypto'

const ANY_SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
/**
 * Nor pictures: React asks for those of high priority twice, and fonts are to come first. Nor styles: those of the
 * page are linked, and Next adds those of the missing page, which the layout might have to show.
 */
const NEEDLESS_PRELOAD = /<link\b[^>]*\brel="preload"[^>]*\bas="(?:script|image|style)"[^>]*>/g
/** How Next's own inline scripts begin: the loader of its chunks, the flight payload, the request id. */
const FRAMEWORK_CODE = /^\(?(?:globalThis\["TURBOPACK"\]|\(?self\.__next_[a-z]+\b)/
/** Marks that only hydration reads. `<!DOCTYPE` does not begin like a comment. */
const HYDRATION_MARKS =
  /<!--[\s\S]*?-->|<meta name="next-size-adjust" content=""\/>| data-precedence="[^"]*"(?=[^<>]*\/>)/g

/**
 * A page that hydrates nothing, without the runtime it does not need: no framework script, no script
 * preload, no flight payload. Structured data and small scripts of ours stay.
 *
 * @param {string} html a whole document as Next renders it
 * @returns {string | null} null when something unknown is left: the page must then stay as it was and work
 */
export function lighten(html) {
  let known = true
  const light = html.replace(ANY_SCRIPT, (script, attributes, text) => {
    if (isFramework(attributes, text)) return ''
    if (!isData(attributes) && !isOurs(attributes)) known = false
    return script
  })
  if (!known) return null
  return light.replace(NEEDLESS_PRELOAD, '').replace(HYDRATION_MARKS, '').replace('<div hidden=""></div>', '')
}

/**
 * The sources of a Content-Security-Policy that let exactly the inline scripts of a document run.
 *
 * @param {string} html
 * @returns {string[]} `'sha256-…'`, in document order, each once
 */
export function inlineScriptHashes(html) {
  const hashes = [...html.matchAll(ANY_SCRIPT)]
    .filter(([, attributes = '']) => !isData(attributes) && !/\bsrc=/.test(attributes))
    .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  return [...new Set(hashes)]
}

/** @param {string} attributes */
function isData(attributes) {
  return /\btype="(?:application\/(?:ld\+)?json|speculationrules)"/.test(attributes)
}

/**
 * @param {string} attributes
 * @param {string} text
 */
function isFramework(attributes, text) {
  return (
    /\bsrc="\/_next\/static\//.test(attributes) ||
    (!/\bsrc=|\btype=/.test(attributes) && FRAMEWORK_CODE.test(text))
  )
}

/** @param {string} attributes */
function isOurs(attributes) {
  return /\bsrc="\/(?!\/|_next\/)[^"]+"/.test(attributes)
}
