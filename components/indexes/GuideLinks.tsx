import type { Guide } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { SectionTitle } from '../listing/SectionTitle'

type Props = { guides: readonly Guide[]; title?: string; more?: { href: string; name: string } }

/** From a saga, somebody's films, a genre to where to begin with it; nothing without a guide. */
export function GuideLinks({ guides, title = 'Par où commencer', more }: Props) {
  if (guides.length === 0) return null
  return (
    <section>
      <SectionTitle more={more}>{title}</SectionTitle>
      <ul className="rows">
        {guides.map(({ slug, title: name, summary }) => (
          <li key={slug} className="py-2">
            <a href={routes.guide(slug)} className="figure-text quiet-link inline-block py-0.5">
              {name}
            </a>
            <p className="text-small text-soft">{summary}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
