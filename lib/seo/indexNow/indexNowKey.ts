/** The forms that the protocol allows. https://www.indexnow.org/documentation */
const KEY = /^[a-zA-Z0-9-]{8,128}$/

/**
 * The key by which search engines know that who tells them of changes owns the site (`INDEXNOW_KEY`); null
 * without one, or with one that the protocol does not allow: then nothing is told and the key file is unknown.
 */
export function indexNowKey(): string | null {
  const value = process.env.INDEXNOW_KEY
  return value && KEY.test(value) ? value : null
}
