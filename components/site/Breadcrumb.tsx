import { fromHome, type TrailStep } from '@/lib/routes'

/** Where the page stands: from the home page down to the section; the page itself is its h1. */
export function Breadcrumb({ trail }: { trail: readonly TrailStep[] }) {
  return (
    <nav aria-label="Fil d’Ariane" className="no-print">
      <ol className="breadcrumb label">
        {fromHome(trail).map(({ name, href }) => (
          <li key={href}>
            <a href={href} className="quiet-link inline-block py-1">
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
