import type { Space } from '@/lib/filters/space'
import { type FilterState, hrefOf } from '@/lib/filters/state'

/** The orders of a page as plain links. */
export function SortLinks<T>({ space, state }: { space: Space<T>; state: FilterState }) {
  return (
    <nav aria-label="Trier" className="no-print">
      <ul className="label flex flex-wrap items-baseline gap-x-4">
        {space.sorts.map(({ name, label }) => (
          <li key={name}>
            <a
              href={hrefOf(space, { ...state, sort: name, page: 1 })}
              aria-current={name === state.sort ? 'true' : undefined}
              className="quiet-link inline-block border-b-2 border-transparent py-1 text-soft aria-[current=true]:border-safelight aria-[current=true]:text-ink"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
