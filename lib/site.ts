import { parsedUrl } from './parsedUrl.mjs'
import { publisherOf } from './publisher.mjs'

export const SITE_NAME = 'Photogramme'
export const SITE_TAGLINE = 'Critiques et actualités du cinéma'
export const SITE_PROMISE = 'Sans publicité, sans traceur, sans cookie'
export const SITE_DESCRIPTION =
  'Photogramme publie des critiques de films et des actualités du cinéma, en salles et sur les plateformes, sans publicité ni traceur.'

/** The days on which the site opened: texts of earlier dates that were written by the last appeared on the first. */
export const OPENING = { first: '2026-11-21', last: '2026-11-30' }

/** The page that explains the ratings and logs those that were revised. */
export const RATING_POLICY = 'bareme-des-notes'
/** The page that says who publishes the site; what it says of that is of the settings (publisher.mjs). */
export const LEGAL_NOTICE = 'mentions-legales'
/** The pages that send readers to the contact. */
export const CONTACT_PAGES: readonly string[] = ['charte', 'accessibilite', 'a-propos']

/**
 * Where readers write to: `CONTACT_EMAIL`, else the `redaction` of the host in `SITE_URL`.
 *
 * @throws Error when `CONTACT_EMAIL` is not one plain address
 */
export function contactAddress(): string {
  const { CONTACT_EMAIL: written } = publisherOf(process.env)
  return written ?? `redaction@${new URL(siteUrl()).hostname.replace(/^www\./, '')}`
}

/**
 * The origin of every canonical address, without a trailing slash. `SITE_URL` alone decides it;
 * request headers never do.
 *
 * @throws Error when `SITE_URL` is not an absolute http(s) origin.
 */
export function siteUrl(): string {
  const value = process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`
  const url = parsedUrl(value)
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new Error(`SITE_URL must be an origin such as https://www.example.org, not "${value}"`)
  }
  return url.origin
}

/** The WebSub hub that is told of new items (`WEBSUB_HUB`), or null: feeds announce none then. */
export function webSubHub(): string | null {
  const value = process.env.WEBSUB_HUB
  return value && parsedUrl(value) ? value : null
}

/** Whether this server is the site itself: under TLS, and no preview. */
export function isPublicSite(): boolean {
  return siteUrl().startsWith('https:') && process.env.PREVIEW !== '1'
}

/**
 * Whether this is a preview, which shows drafts and keeps search engines out. The build decides: next.config.ts
 * writes the answer into it, so that a build with drafts can never be served as one for readers.
 */
export function isPreview(): boolean {
  return process.env.PREVIEW === '1'
}

/** Whether drafts are shown: in development and on a preview. */
export function showsDrafts(): boolean {
  return process.env.NODE_ENV === 'development' || isPreview()
}
