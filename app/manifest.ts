import type { MetadataRoute } from 'next'
import { routes } from '@/lib/routes'
import { SITE_DESCRIPTION, SITE_NAME } from '@/lib/site'

/** What systems show when a reader puts the site on the home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: SITE_NAME,
    short_name: SITE_NAME,
    description: SITE_DESCRIPTION,
    lang: 'fr',
    id: routes.home(),
    start_url: routes.home(),
    display: 'browser',
    background_color: '#f5f2ea',
    theme_color: '#f5f2ea',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: routes.icon(192), sizes: '192x192', type: 'image/png' },
      { src: routes.icon(512), sizes: '512x512', type: 'image/png' },
    ],
  }
}
