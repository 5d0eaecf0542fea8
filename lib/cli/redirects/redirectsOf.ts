import { type Move, movesIn, movesOf } from '../../content/catalogue/movesOf'
import type { Archive } from '../../model/items'
import { cutFormerPath, formerPathOf, parametersOf } from '../../text/formerPath'

/** A former address, where it leads, and both as a map of redirects needs them. */
export type Redirect = Move & {
  /** `from` as a browser asks for it: escaped. */
  asked: string
  /** The normal form of its path, which is in small letters. */
  path: string
  /** The names and values of its query, decoded; empty for a path alone. */
  parameters: readonly (readonly [name: string, value: string])[]
}

/**
 * Every former address that leads somewhere, those that say most first: of several that an address fits, the first is
 * meant.
 *
 * @param archive what the gate has let through: the others lead nowhere
 */
export function redirectsOf(archive: Archive): Redirect[] {
  const written = [...movesIn(archive)]
  const known = new Set(written.map(({ from }) => formerPathOf(from)))
  const more = [...movesOf(archive)].filter(([form]) => !known.has(form)).map(([from, to]) => ({ from, to }))
  return [...written, ...more]
    .map(redirectOf)
    .sort((a, b) => b.parameters.length - a.parameters.length || (a.from < b.from ? -1 : 1))
}

function redirectOf({ from, to }: Move): Redirect {
  const { pathname, search } = new URL(from, 'http://localhost')
  const form = cutFormerPath(formerPathOf(from))
  const named = new Set(form.parameters)
  return {
    from,
    to,
    asked: pathname + search,
    path: decodeURIComponent(form.path),
    parameters: [...new URLSearchParams(search)].filter(([name, value]) =>
      parametersOf(new URLSearchParams([[name, value]]).toString()).some(one => named.has(one)),
    ),
  }
}

/** Whether an item has the very address that it had: a map that led it there would lead round in a circle. */
export function hasMoved({ from, to }: Move): boolean {
  return formerPathOf(from) !== to
}
