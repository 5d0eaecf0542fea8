import { type Counts, filterEntries } from './filterEntries'
import type { Space } from './space'
import type { FilterState } from './state'

/** Everything of a space that a state asks for, in the order it asks for, and what other choices would leave. */
export function findIn<T>(space: Space<T>, state: FilterState): { items: T[]; counts: Counts } {
  const { items, counts } = filterEntries(space.entries, state.criteria)
  const [usual, ...others] = space.sorts
  const { compare } = others.find(({ name }) => name === state.sort) ?? usual
  return { items: items.sort(compare), counts }
}
