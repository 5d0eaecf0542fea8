/**
 * The one spelling of an address of ours: nothing escaped that need not be, lower case, single slashes, none at
 * the end. Addresses of machines, of the build and of pictures stay as they are.
 *
 * @param {string} pathname decodable
 */
export function tidyPath(pathname) {
  if (/^\/(?:_next|api|images|\.well-known)(?:\/|$)/.test(pathname)) return pathname
  const decoded = decodeURIComponent(pathname).replaceAll('\\', '/').replace(/\/+/g, '/')
  const bare = decoded === '/' ? decoded : decoded.replace(/\/$/, '')
  return bare.toLowerCase().split('/').map(encodeURIComponent).join('/')
}
