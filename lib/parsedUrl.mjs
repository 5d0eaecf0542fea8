/**
 * An address as a URL parser reads it, or null. In place of `URL.canParse`, which in Node 20 takes addresses with an
 * é for broken once it has been asked some thousand times, and of `URL.parse`, which that version has not.
 *
 * @param {string} address
 * @param {string | URL} [base] what a relative address stands on
 * @returns {URL | null}
 */
export function parsedUrl(address, base) {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}
