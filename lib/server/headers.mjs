import { createHash } from 'node:crypto'
import { TDM_POLICY_PATH, TDM_RESERVATION } from '../aiPolicy.mjs'
import { foldersWith } from '../folders.mjs'
import { PERMISSIONS_POLICY } from './permissionsPolicy.mjs'

/** Part of the policy of a site with TLS: addresses of pictures and styles that lack it are asked for with it. */
export const HTTPS_ONLY = 'upgrade-insecure-requests'

/** The policy of every page: nothing comes from elsewhere, and no script runs but files of ours. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  // No text becomes code: a script that is handed one where code is expected throws.
  "require-trusted-types-for 'script'",
].join('; ')

/** The policy of a picture that is opened by itself: a drawing may load, run and style nothing. */
export const PICTURE_POLICY = [
  "default-src 'none'",
  "style-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A CDN shows an edit within a minute: fresh for twenty seconds, then served stale while it asks. */
export const PAGE_CACHE = 'public, max-age=0, s-maxage=20, stale-while-revalidate=40'
const YEAR = 'public, max-age=31536000, immutable'

/**
 * Pages to prefetch when a reader points at a link or touches it. Feeds and files are no pages.
 * Sent as a header's target, so that no inline script is needed.
 */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [{ href_matches: '/*' }, { not: { href_matches: ['/api/*', '/_next/*', '/*.*'] } }],
      },
      eagerness: 'moderate',
    },
  ],
})
export const SPECULATION_RULES_PATH = '/speculation-rules.json'
export const SPECULATION_RULES_ETAG = entityTag(SPECULATION_RULES)

/**
 * The ETag of a body: its length in bytes, then a digest.
 *
 * @param {string | Buffer} body
 */
export function entityTag(body) {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  return `"${Buffer.byteLength(body).toString(16)}-${digest}"`
}

/** @type {Map<string, string>} by origin: one, and those of tests */
const hosts = new Map()

/**
 * Whether a request is for the host under which the site is public.
 *
 * @param {string} siteUrl
 * @param {string | undefined} host the header
 */
export function isHostOf(siteUrl, host) {
  const own = hosts.get(siteUrl) ?? new URL(siteUrl).host
  hosts.set(siteUrl, own)
  return host === own || host?.toLowerCase() === own
}

/**
 * The headers that every answer carries, whatever produced it.
 *
 * @param {{ siteUrl: string, host: string | undefined, preview: boolean }} context `siteUrl` without trailing slash
 * @returns {Record<string, string>}
 */
export function commonHeaders({ siteUrl, host, preview }) {
  const canonical = new URL(siteUrl)
  const isPublic = !preview && canonical.protocol === 'https:' && isHostOf(siteUrl, host)
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': PERMISSIONS_POLICY,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Content-Security-Policy': PAGE_POLICY,
    'TDM-Reservation': TDM_RESERVATION,
    'TDM-Policy': canonical.origin + TDM_POLICY_PATH,
    ...(canonical.protocol === 'https:' && {
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
    }),
    ...(!isPublic && { 'X-Robots-Tag': 'noindex' }),
  }
}

/** Lists and items for programs: see lib/openData. */
const OPEN_DATA = new RegExp(
  `^/(?:donnees/.+\\.(?:json|csv)|(?:${foldersWith('md').join('|')})/[^/]+\\.md|(?:${foldersWith('json').join('|')})/[^/]+\\.json)$`,
  'i',
)

/**
 * What lets programs of other sites read the open data; nothing for other addresses.
 *
 * @param {string} path the path of the request, without its query
 * @returns {Record<string, string>}
 */
export function openDataHeaders(path) {
  if (!OPEN_DATA.test(path)) return {}
  return {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Link',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  }
}

/**
 * What search engines are told of feeds and calendars: to find pages by them, and not to show them in place of pages.
 *
 * @param {string} path the path of the request, without its query
 * @returns {Record<string, string>}
 */
export function robotsHeaders(path) {
  return /^\/(?:flux|calendriers)\/./.test(path) ? { 'X-Robots-Tag': 'noindex' } : {}
}

/**
 * How long an answer may be kept, by what it is, unless its route wants it kept shorter.
 *
 * @param {string} path the path of the request, without its query
 * @param {number} status
 * @returns {string} the value of Cache-Control
 */
export function cacheControl(path, status) {
  // Names that carry a digest of what they name.
  if (/^\/(?:_next\/static|scripts)\//.test(path)) return [200, 206, 304].includes(status) ? YEAR : 'no-store'
  if (path.startsWith('/api/')) return 'no-store'
  // A page that does not exist yet may exist in a minute, like any other; a refusal concerns one client.
  if (status >= 400 && status !== 404 && status !== 410) return 'no-store'
  return PAGE_CACHE
}
