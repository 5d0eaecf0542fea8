import type { Collaborator } from '@/lib/content/catalogue/collaboratorsOf'
import { formatCount } from '@/lib/format/number'
import { peopleApart, withDistinction } from '@/lib/model/namesakes'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { SectionTitle } from '../listing/SectionTitle'

/** The people somebody works with, each with the films they share; nothing when there are none. */
export function Collaborators({ collaborators }: { collaborators: readonly Collaborator[] }) {
  if (collaborators.length === 0) return null
  const apart = peopleApart(collaborators.map(({ person }) => person))
  return (
    <section aria-labelledby="souvent-avec">
      <SectionTitle id="souvent-avec">Souvent avec</SectionTitle>
      <ul className="rows">
        {collaborators.map(({ person, films }) => (
          <li key={person.slug} className="py-2">
            <a href={routes.person(person.slug)} className="figure-text quiet-link inline-block py-0.5">
              {withDistinction(person.name, apart.get(person) ?? null)}
            </a>
            <span className="label ml-2 text-soft">{formatCount(films.length, 'film')}</span>
            <span className="block text-small text-soft">
              {films.map(({ title }) => tieTitle(title)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
