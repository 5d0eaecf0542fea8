import { permanentRedirect } from 'next/navigation'
import { PAGE_SIZE, paginate } from '../model/paginate'
import type { Counts } from './filterEntries'
import { findIn } from './findIn'
import type { Space } from './space'
import { type FilterState, hrefOf, type Parameters, readState, writtenAddress } from './state'

/** One page of the items that meet the criteria of an address. */
export type FilteredItems<T> = {
  space: Space<T>
  state: FilterState
  /** How many items each value of each facet would leave, chosen beside the present criteria. */
  counts: Counts
  /** How many meet the criteria, on all pages; `shown` are those of this one. */
  found: number
  shown: readonly T[]
  pageSize: number
}

/**
 * What an address asks for. An address that is not the one of its state – parameters in another order, empty,
 * unknown or twice – leads there, once, and the page ends here. Beyond the last page there is nothing to show:
 * such an address leads to the first, because a page rendered at every request cannot answer a readable 404
 * without its scripts.
 */
export function filteredPage<T>(
  space: Space<T>,
  parameters: Parameters,
  pageSize = PAGE_SIZE,
): FilteredItems<T> {
  const state = readState(space, parameters)
  const href = hrefOf(space, state)
  if (href !== writtenAddress(space, parameters)) permanentRedirect(href)
  const { items, counts } = findIn(space, state)
  const shown =
    paginate(items, state.page, pageSize) ?? permanentRedirect(hrefOf(space, { ...state, page: 1 }))
  return { space, state, counts, found: items.length, shown, pageSize }
}
