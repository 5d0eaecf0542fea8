import { decadePages } from '@/lib/filters/decadePages'
import { labelOf } from '@/lib/filters/labelOf'
import type { Space } from '@/lib/filters/space'
import { readState } from '@/lib/filters/state'
import { formatNumber } from '@/lib/format/number'
import { Filters } from './Filters'

type Props<T> = {
  space: Space<T>
  /** What is counted: « critique ». */
  noun: string
}

/** The choices above a listing that shows everything, and the decades as links. */
export function AllFilters<T>({ space, noun }: Props<T>) {
  const decades = decadePages(space)
  return (
    <>
      <Filters
        space={space}
        state={readState(space, {})}
        counts={space.all}
        found={space.entries.length}
        noun={noun}
      />
      {decades.length > 0 && (
        <nav aria-label="Par décennie" className="label no-print -mt-6 mb-8">
          <ul className="flex flex-wrap gap-x-4">
            {decades.map(({ decade, count, path, isIndexed }) => (
              <li key={decade}>
                <a
                  href={path}
                  rel={isIndexed ? undefined : 'nofollow'}
                  className="quiet-link inline-block py-1 text-soft"
                >
                  {labelOf(space, 'periode', decade)} ({formatNumber(count)})
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}
