import type { Metadata } from 'next'
import { TDM_POLICY_PATH, TDM_RESERVATION } from '../aiPolicy.mjs'
import type { Catalogue } from '../content/catalogue/catalogue'
import { getCatalogue } from '../content/catalogue/getCatalogue'
import { isOffered } from '../feeds/feedOf'
import type { FeedFormat } from '../routes'
import { absolute, type RepresentationFormat, routes } from '../routes'
import { SITE_SHARE } from '../share/sharePage'
import { isPreview, SITE_NAME } from '../site'
import { fitted, SHOWN } from '../text/fitted'
import { french } from '../typography/french'

type ArticleFacts = {
  /** Stored instants. */
  publishedTime: string
  modifiedTime: string
  section: string
  /** Addresses of their pages. */
  authors: string[]
  tags: string[]
}

type Page = {
  /** Without the name of the site. */
  title: string
  description: string
  /** The canonical path. */
  path: string
  type?: 'website' | 'profile'
  /** The Open Graph properties of an article. */
  article?: ArticleFacts
  /** The path of the item whose image is shared; the site's own without it. */
  share?: string
  /** The feed that tells the news of this page, when it has one besides the site's: `films/drive`. */
  feed?: string
  /** The calendar of this page, by the scope of its address, when it has one. */
  calendar?: { scope: string; title: string } | undefined
  /** Whether search engines are to leave the page out, and follow its links all the same. */
  noindex?: boolean
  /** The forms of it for programs, when there are any. */
  representations?: readonly RepresentationFormat[]
}

/**
 * The metadata that every page has. Canonical addresses follow `SITE_URL` alone, and feeds are announced only where
 * there is something in them.
 */
export async function pageMetadata(page: Page): Promise<Metadata> {
  const catalogue = await getCatalogue()
  const { path, feed, calendar, noindex, article, representations = [] } = page
  // Names and titles are set where they are read; the words of ours around them are set here.
  const title = french(page.title)
  const description = fitted(french(page.description), SHOWN.description)
  const image = {
    url: absolute(routes.shareImage(page.share ?? SITE_SHARE)),
    width: 1200,
    height: 630,
    alt: title,
  }
  const shared = {
    title,
    description,
    url: absolute(path),
    siteName: SITE_NAME,
    locale: 'fr_FR',
    images: [image],
  }
  return {
    title: path === routes.home() ? title : documentTitle(title),
    description,
    robots: isPreview()
      ? { index: false, follow: false }
      : { index: !noindex, follow: true, 'max-image-preview': 'large' },
    alternates: {
      canonical: absolute(path),
      types: {
        ...feedLinks(catalogue, feed),
        ...(calendar && {
          'text/calendar': [{ title: french(calendar.title), url: routes.calendar(calendar.scope) }],
        }),
        ...representationLinks(path, representations),
      },
    },
    other: { 'tdm-reservation': TDM_RESERVATION, 'tdm-policy': absolute(TDM_POLICY_PATH) },
    openGraph: article
      ? { ...shared, type: 'article', ...article }
      : { ...shared, type: page.type ?? 'website' },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  }
}

/** The name of the site is the first to go where there is no room for it. */
function documentTitle(title: string): string {
  const whole = `${title} – ${SITE_NAME}`
  return whole.length <= SHOWN.title ? whole : fitted(title, SHOWN.title)
}

/** Every page leads to the feed of the site; pages with a feed of their own to all three of its forms first. */
function feedLinks(catalogue: Catalogue, scope: string | undefined): Record<string, FeedLink[]> {
  const own = scope !== undefined && isOffered(catalogue, scope)
  const link = (format: FeedFormat, title: string) => ({ title, url: routes.feed(scope ?? '', format) })
  const rss = [
    ...(own ? [link('rss.xml', 'Cette page en RSS')] : []),
    ...(isOffered(catalogue, '') ? [{ title: SITE_NAME, url: routes.feed('', 'rss.xml') }] : []),
  ]
  return {
    ...(rss.length > 0 && { 'application/rss+xml': rss }),
    ...(own && {
      'application/atom+xml': [link('atom.xml', 'Cette page en Atom')],
      'application/feed+json': [link('feed.json', 'Cette page en JSON Feed')],
    }),
  }
}

type FeedLink = { title: string; url: string }

const REPRESENTATIONS = {
  md: { type: 'text/markdown', title: 'Cette page en Markdown' },
  json: { type: 'application/json', title: 'Cette page en JSON' },
} as const satisfies Record<RepresentationFormat, unknown>

function representationLinks(
  path: string,
  representations: readonly RepresentationFormat[],
): Record<string, { title: string; url: string }[]> {
  return Object.fromEntries(
    representations.map(format => {
      const { type, title } = REPRESENTATIONS[format]
      return [type, [{ title, url: absolute(routes.representation(path, format)) }]]
    }),
  )
}
