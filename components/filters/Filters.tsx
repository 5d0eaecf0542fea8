import type { Counts } from '@/lib/filters/filterEntries'
import { nothingMeets } from '@/lib/filters/nothingMeets'
import type { Space } from '@/lib/filters/space'
import { type FilterState, hasCriteria } from '@/lib/filters/state'
import { formatCount } from '@/lib/format/number'
import { pluralOf } from '@/lib/grammar/plural'
import { ActiveCriteria } from './ActiveCriteria'
import { FilterForm } from './FilterForm'
import { SortLinks } from './SortLinks'
import './filters.css'

type Props<T> = {
  space: Space<T>
  state: FilterState
  counts: Counts
  found: number
  /** What is counted: « critique ». */
  noun: string
}

/** The form, what is chosen, how much was found, and in which order it stands. */
export function Filters<T>({ space, state, counts, found, noun }: Props<T>) {
  const rule = space.sorts.find(({ name }) => name === state.sort)?.rule
  return (
    <div className="filter-bar">
      <FilterForm space={space} state={state} counts={counts} what={`les ${pluralOf(noun)}`} />
      <ActiveCriteria space={space} state={state} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="figure-text">
          {hasCriteria(state) && found === 0 ? nothingMeets(noun) : formatCount(found, noun)}
        </p>
        <SortLinks space={space} state={state} />
      </div>
      {rule && <p className="label text-soft">{rule}</p>}
    </div>
  )
}
