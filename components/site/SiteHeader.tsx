import { routes } from '@/lib/routes'
import { SITE_NAME, SITE_PROMISE } from '@/lib/site'
import { SearchField } from '../search/SearchField'
import { ThemeSwitch } from './ThemeSwitch'

/** The menu, in order: a phone shows the first of them without a move of the finger, so what brings readers back leads. */
const SECTIONS = [
  { href: routes.tonight(), name: 'Ce soir' },
  { href: routes.ratings(), name: 'Nos notes' },
  { href: routes.reviews(), name: 'Critiques' },
  { href: routes.newsList(), name: 'Actualités' },
  { href: routes.features(), name: 'Dossiers' },
  { href: routes.films(), name: 'Films' },
  { href: routes.agenda(), name: 'Agenda' },
]

/** The head of every page. */
export function SiteHeader() {
  return (
    <header className="shell">
      <div className="masthead-line">
        <p className="masthead-tagline label text-soft">
          Critiques et actualités
          <br />
          du cinéma
        </p>
        <a href={routes.home()} className="wordmark">
          {SITE_NAME}
        </a>
        <div className="masthead-tools no-print">
          <ThemeSwitch />
          <SearchField id="chercher" label="Chercher sur le site" />
        </div>
      </div>
      <nav aria-label="Rubriques" className="masthead-nav no-print">
        <ul className="figure-text">
          {SECTIONS.map(({ href, name }, index) => (
            <li key={href}>
              <a href={href} className={index === 0 ? 'quiet-link text-safelight' : 'quiet-link'}>
                {name}
              </a>
            </li>
          ))}
        </ul>
        <p className="label text-soft">{SITE_PROMISE}</p>
      </nav>
    </header>
  )
}
