/** Where the page stands: from the home page down to the section; the page itself is its h1. */
export function Breadcrumb({ trail }: { trail: readonly { name: string; href: string }[] }) {
  return (
    <nav aria-label="Fil d’Ariane" className="no-print">
      <ol className="label flex flex-wrap gap-x-2 pt-4 text-soft">
        {[{ name: 'Accueil', href: '/' }, ...trail].map(({ name, href }) => (
          <li key={href} className="not-first:before:mr-2 not-first:before:content-['→'/'']">
            <a href={href} className="quiet-link inline-block py-1">
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
