import { tidyPath } from './tidyPath.mjs'

/**
 * @typedef {object} Judged
 * @property {string} pathname as it was written
 * @property {string} tidy the one spelling of it (tidyPath.mjs): what is looked up, and what Next is handed
 * @property {string} search the query as a browser would write it, with its question mark; '' without one
 */

/** Characters of a whole target. */
const MAX_TARGET = 4096

/**
 * Reads the target of a request, once and for all who look at it: had each its own reading, what one forbids the
 * other would serve. A spelling that means another place once somebody has resolved it (WHATWG URL) is refused.
 *
 * @param {string} target as the client wrote it
 * @returns {Judged | { status: 400 | 414 }} the status of the refusal
 */
export function judgeAddress(target) {
  if (target.length > MAX_TARGET) return { status: 414 }
  // The absolute form and `*` are for proxies, and a fragment never leaves a browser.
  if (!target.startsWith('/') || target.includes('#')) return { status: 400 }
  const [pathname = '/'] = target.split('?', 1)
  if (!isReadable(pathname)) return { status: 400 }
  const tidy = tidyPath(pathname)
  const { pathname: resolved, search } = new URL(tidy + target.slice(pathname.length), 'http://localhost')
  if (resolved !== tidy) return { status: 400 }
  return { pathname, tidy, search }
}

/**
 * Whether a path says what it means: no bytes that are no text, no control characters, no dots to climb with or
 * to stay with, however they are escaped.
 *
 * @param {string} pathname
 */
function isReadable(pathname) {
  try {
    const decoded = decodeURIComponent(pathname)
    return !/\p{Cc}/u.test(decoded) && !decoded.split(/[/\\]/).some(part => part === '.' || part === '..')
  } catch {
    return false
  }
}
