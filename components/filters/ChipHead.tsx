import type { FilteredItems } from '@/lib/filters/filteredPage'
import { nothingMeets } from '@/lib/filters/nothingMeets'
import { hasCriteria } from '@/lib/filters/state'
import { formatCount } from '@/lib/format/number'
import { FilterChips } from './FilterChips'

type Props<T> = {
  title: string
  page: Omit<FilteredItems<T>, 'shown'>
}

/** The head of a page of films that is asked with links: its name, how many there are, the choices. Low, so that the films come soon. */
export function ChipHead<T>({ title, page: { space, state, counts, found } }: Props<T>) {
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-4 pt-2 pb-1">
        <h1 className="text-section">{title}</h1>
        <p className="label text-soft">{found === 0 ? nothingMeets('film') : formatCount(found, 'film')}</p>
        {hasCriteria(state) && (
          <a href={space.base} className="label quiet-link py-1 text-soft">
            Tout effacer
          </a>
        )}
      </div>
      <FilterChips space={space} state={state} counts={counts} what="les films" />
    </>
  )
}
