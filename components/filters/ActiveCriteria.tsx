import { FACETS } from '@/lib/filters/facets'
import { FACET_NAMES, labelOf } from '@/lib/filters/labelOf'
import type { Space } from '@/lib/filters/space'
import { type FilterState, hasCriteria, hrefOf } from '@/lib/filters/state'

/** What is chosen, each choice a link to the page without it; nothing when nothing is. */
export function ActiveCriteria<T>({ space, state }: { space: Space<T>; state: FilterState }) {
  if (!hasCriteria(state)) return null
  const { criteria, sort } = state
  const chosen = FACETS.flatMap(facet => criteria[facet].map(value => ({ facet, value })))
  return (
    <ul aria-label="Critères choisis" className="figure-text no-print flex flex-wrap gap-2">
      {chosen.map(({ facet, value }) => {
        const others = criteria[facet].filter(other => other !== value)
        const href = hrefOf(space, { criteria: { ...criteria, [facet]: others }, sort, page: 1 })
        return (
          <li key={facet + value}>
            <a href={href} rel="nofollow" className="chip">
              <span className="sr-only">Retirer le critère </span>
              {FACET_NAMES[facet]}
              {'\u00A0'}: {labelOf(space, facet, value)}
              <span aria-hidden="true"> ×</span>
            </a>
          </li>
        )
      })}
      <li>
        <a href={space.base} className="quiet-link inline-block px-1 py-1.5 text-soft">
          Tout effacer
        </a>
      </li>
    </ul>
  )
}
