import type { Metadata } from 'next'
import { isPreview } from '../preview'
import { absolute } from '../routes'
import { SITE_NAME } from '../site'

type Page = {
  /** Without the name of the site. */
  title: string
  description: string
  /** The canonical path. */
  path: string
  type?: 'website' | 'article' | 'profile'
}

/** The metadata that every page has. Canonical addresses follow `SITE_URL` alone. */
export function pageMetadata({ title, description, path, type = 'website' }: Page): Metadata {
  return {
    title: path === '/' ? title : `${title} – ${SITE_NAME}`,
    description,
    alternates: { canonical: absolute(path) },
    openGraph: { title, description, url: absolute(path), siteName: SITE_NAME, locale: 'fr_FR', type },
    ...(isPreview() && { robots: { index: false, follow: false } }),
  }
}
