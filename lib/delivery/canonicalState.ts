import { permanentRedirect } from 'next/navigation'
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
