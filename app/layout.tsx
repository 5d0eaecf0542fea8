import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { EditorProblems } from '@/components/site/EditorProblems'
import { PreviewBanner } from '@/components/site/PreviewBanner'
import { SiteFooter } from '@/components/site/SiteFooter'
import { SiteHeader } from '@/components/site/SiteHeader'
import { filledIndexes, fullestPlatforms } from '@/lib/content/catalogue/filledIndexes'
import { getCatalogue, problemsInDevelopment } from '@/lib/content/catalogue/getCatalogue'
import { watchedFiles } from '@/lib/content/catalogue/watchInDevelopment'
import { PAGE_SCRIPT_INTEGRITY } from '@/lib/pageScript'
import { routes } from '@/lib/routes'
import { isPreview, SITE_NAME, siteUrl } from '@/lib/site'
import { pretendedInstant } from '@/lib/time/pretendedInstant'
import './layers.css'

const bricolage = localFont({
  src: './fonts/bricolage-grotesque.woff2',
  weight: '600 800',
  variable: '--font-bricolage',
  declarations: [{ prop: 'font-stretch', value: '75% 88%' }],
})

const newsreader = localFont({
  src: [{ path: './fonts/newsreader.woff2', weight: '400 700', style: 'normal' }],
  variable: '--font-newsreader',
})

const newsreaderItalic = localFont({
  src: [{ path: './fonts/newsreader-italic.woff2', weight: '400 600', style: 'italic' }],
  variable: '--font-newsreader-italic',
  preload: false,
})

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl()),
  ...(isPreview() && { robots: { index: false, follow: false } }),
}

/** The colours of the paper in both themes, as app/tokens.css has them. */
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f2ea' },
    { media: '(prefers-color-scheme: dark)', color: '#100e0c' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const catalogue = await getCatalogue()
  return (
    <html
      lang="fr"
      className={`${bricolage.variable} ${newsreader.variable} ${newsreaderItalic.variable}`}
      data-watched={watchedFiles || undefined}
      suppressHydrationWarning
    >
      <head>
        {/* Before the first paint, or the wrong theme would flash: 0.7 kB that browsers keep for a year. */}
        <script src={routes.pageScript()} integrity={PAGE_SCRIPT_INTEGRITY} />
        <link rel="stylesheet" href="/papier.css" media="print" />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={routes.openSearch()}
          title={SITE_NAME}
        />
      </head>
      <body>
        <a href="#contenu" className="skip-link label">
          Aller au contenu
        </a>
        <PreviewBanner at={pretendedInstant()} />
        <EditorProblems problems={await problemsInDevelopment()} />
        <SiteHeader />
        {children}
        <SiteFooter
          pages={catalogue.pages}
          indexes={filledIndexes(catalogue)}
          platforms={fullestPlatforms(catalogue)}
        />
      </body>
    </html>
  )
}
