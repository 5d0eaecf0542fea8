/** Addresses of machines, of the build and of pictures: their capitals count. */
const AS_WRITTEN = /^\/(?:_next|api|images|\.well-known)(?:\/|$)/

/**
 * The one spelling of an address of ours: nothing escaped that need not be, single slashes, none at the end, and
 * lower case but for the addresses of machines, of the build and of pictures.
 *
 * @param {string} pathname decodable
 */
export function tidyPath(pathname) {
  const decoded = decodeURIComponent(pathname).replace(/[/\\]+/g, '/')
  const bare = decoded === '/' ? decoded : decoded.replace(/\/$/, '')
  const written = AS_WRITTEN.test(bare) ? bare : bare.toLowerCase()
  return written.split('/').map(encodeURIComponent).join('/')
}
