import { routes } from '@/lib/routes'
import { SITE_NAME, SITE_TAGLINE } from '@/lib/site'

const SECTIONS = [
  { href: routes.reviews(), name: 'Critiques' },
  { href: routes.newsList(), name: 'Actualités' },
  { href: routes.films(), name: 'Films' },
]

export function SiteHeader() {
  return (
    <header className="shell pt-5">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1 border-b-3 border-ink pb-3">
        <a
          href={routes.home()}
          className="font-display text-masthead font-extrabold font-stretch-75% -tracking-[0.035em]"
        >
          {SITE_NAME}
        </a>
        <p className="label pb-1 text-soft">{SITE_TAGLINE}</p>
      </div>
      <nav aria-label="Rubriques" className="no-print border-b border-hairline">
        <ul className="figure-text flex flex-wrap gap-x-6">
          {SECTIONS.map(({ href, name }) => (
            <li key={href}>
              <a href={href} className="quiet-link inline-block py-2">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
