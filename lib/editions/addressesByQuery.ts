import { addToGroup } from '../text/addToGroup'
import { cutFormerPath, parameterForm, parametersOf } from '../text/formerPath'
import type { Steps } from '../turns/steps'

/** What stands at an address with a query, and the parts of the query that name it. */
type Found = { value: string; parameters: readonly string[] }

/**
 * Looks up an address of which a query is part.
 *
 * @param path in its normal form
 * @param search the query of a request, whatever stands in it besides
 */
export type AddressesByQuery = (path: string, search: string) => Found | null

/**
 * Addresses whose queries name what stands there: `/?p=17`. One is found wherever all of its parameters are asked
 * for, in any order and among others, such as those of trackers; of several, the one that says most. Each is filed
 * under the parameter that fewest others of its path have, so that a look takes as long as the query is, however many
 * there are.
 *
 * @param addresses normal forms (lib/text/formerPath.ts), with and without queries, and what stands at each
 */
export function* addressesByQuery(addresses: Iterable<readonly [string, string]>): Steps<AddressesByQuery> {
  const asking: (Found & { path: string })[] = []
  const counts = new Map<string, number>()
  for (const [address, value] of addresses) {
    const { path, parameters } = cutFormerPath(address)
    if (parameters.length === 0) continue
    asking.push({ path, parameters, value })
    for (const parameter of parameters) {
      const key = keyOf(path, parameter)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    yield
  }
  const paths = new Set<string>()
  const filed = new Map<string, Found[]>()
  for (const { path, ...found } of asking) {
    const keys = found.parameters.map(parameter => keyOf(path, parameter))
    const rarest = keys.reduce((a, b) => ((counts.get(b) ?? 0) < (counts.get(a) ?? 0) ? b : a))
    paths.add(path)
    addToGroup(filed, rarest, found)
    yield
  }
  return (path, search) => {
    if (!paths.has(path)) return null
    const asked = new Set(parametersOf(search))
    let best: Found | null = null
    for (const parameter of asked) {
      for (const found of filed.get(keyOf(path, parameter)) ?? []) {
        if (best && best.parameters.length >= found.parameters.length) continue
        if (found.parameters.every(one => asked.has(one))) best = found
      }
    }
    return best
  }
}

/** A query without some of its parameters, each of the others as it was written. */
export function withoutParameters(search: string, parameters: readonly string[]): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter(part => {
      const [one] = new URLSearchParams(part)
      return one !== undefined && !parameters.includes(parameterForm(...one))
    })
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}

function keyOf(path: string, parameter: string): string {
  return `${path}?${parameter}`
}
