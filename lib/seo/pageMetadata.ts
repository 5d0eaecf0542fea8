import type { Metadata } from 'next'
import type { FeedFormat } from '../feeds/feed'
import { isPreview } from '../preview'
import { absolute, routes, type TwinFormat } from '../routes'
import { SITE_NAME } from '../site'
import { TDM_POLICY_PATH, TDM_RESERVATION } from './aiPolicy.mjs'

type Page = {
  /** Without the name of the site. */
  title: string
  description: string
  /** The canonical path. */
  path: string
  type?: 'website' | 'article' | 'profile'
  /** The feed that tells the news of this page, when there is one besides the site's: `films/drive`. */
  feed?: string
  /** Whether search engines are to leave the page out: it is another site's text. */
  noindex?: boolean
  /** The forms of it for programs, when there are any. */
  twins?: readonly TwinFormat[]
}

/** The metadata that every page has. Canonical addresses follow `SITE_URL` alone. */
export function pageMetadata({
  title,
  description,
  path,
  type = 'website',
  feed,
  noindex,
  twins = [],
}: Page): Metadata {
  return {
    title: path === '/' ? title : `${title} – ${SITE_NAME}`,
    description,
    ...(noindex && { robots: { index: false, follow: true } }),
    alternates: { canonical: absolute(path), types: { ...feedLinks(feed), ...twinLinks(path, twins) } },
    other: { 'tdm-reservation': TDM_RESERVATION, 'tdm-policy': absolute(TDM_POLICY_PATH) },
    openGraph: { title, description, url: absolute(path), siteName: SITE_NAME, locale: 'fr_FR', type },
    ...(isPreview() && { robots: { index: false, follow: false } }),
  }
}

/** Every page leads to the feed of the site; pages with a feed of their own to all three of its forms. */
function feedLinks(scope: string | undefined): Record<string, { title: string; url: string }[]> {
  const link = (format: FeedFormat, title: string, of = scope ?? '') => ({
    title,
    url: routes.feed(of, format),
  })
  const rss = link('rss.xml', SITE_NAME, '')
  if (scope === undefined) return { 'application/rss+xml': [rss] }
  return {
    'application/rss+xml': [link('rss.xml', 'Cette page en RSS'), rss],
    'application/atom+xml': [link('atom.xml', 'Cette page en Atom')],
    'application/feed+json': [link('feed.json', 'Cette page en JSON Feed')],
  }
}

const TWINS = {
  md: { type: 'text/markdown', title: 'Cette page en Markdown' },
  json: { type: 'application/json', title: 'Cette page en JSON' },
} as const satisfies Record<TwinFormat, unknown>

function twinLinks(
  path: string,
  twins: readonly TwinFormat[],
): Record<string, { title: string; url: string }[]> {
  return Object.fromEntries(
    twins.map(format => {
      const { type, title } = TWINS[format]
      return [type, [{ title, url: absolute(routes.twin(path, format)) }]]
    }),
  )
}
