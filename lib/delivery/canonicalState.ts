import { permanentRedirect } from 'next/navigation'
import { paginate } from '../content/paginate'
import type { Space } from '../filters/space'
import { hrefOf, type Parameters, readState, type State, writtenAddress } from '../filters/state'

/**
 * What an address asks for. An address that is not the one of its state – parameters in another order, empty,
 * unknown or twice – leads there, once, and the page ends here.
 */
export function canonicalState<T>(space: Space<T>, parameters: Parameters): State {
  const state = readState(space, parameters)
  const href = hrefOf(space, state)
  if (href !== writtenAddress(space, parameters)) permanentRedirect(href)
  return state
}

/**
 * What stands on the page that a state asks for. Beyond the last page there is nothing to show: such an address
 * leads to the first, because a page rendered at every request cannot answer a readable 404 without its scripts.
 */
export function itemsOfPage<T, I>(
  space: Space<T>,
  state: State,
  items: readonly I[],
  size?: number,
): readonly I[] {
  return paginate(items, state.page, size) ?? permanentRedirect(hrefOf(space, { ...state, page: 1 }))
}
