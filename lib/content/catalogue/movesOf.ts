import { CONTENT_TYPES } from '../../model/contentTypes'
import { type Archive, recordsOf } from '../../model/items'
import { routes } from '../../routes'
import { formerPathOf } from '../../text/formerPath'
import { atOnce, type Steps } from '../../turns/steps'

/** A former address as it was written, and the present one to which it leads. */
export type Move = { from: string; to: string }

/**
 * Every former address of an archive, item by item: under the names that its file has had, and those of the site that
 * was here before. Each leads to a present one, in one hop (linkAliases.ts, checkFormerPaths.ts).
 */
export function* movesIn(archive: Archive): Generator<Move> {
  for (const { kind, slug, aliases, formerPaths } of archive.articles) {
    const { path } = CONTENT_TYPES[kind]
    yield* movesOfItem(aliases.map(path), formerPaths, path(slug))
  }
  for (const { kind, item } of recordsOf(archive)) {
    const { path } = CONTENT_TYPES[kind]
    if (!path || !('formerSlugs' in item)) continue
    yield* movesOfItem(item.formerSlugs.map(path), item.formerPaths, path(item.slug))
  }
}

function* movesOfItem(...[named, paths, to]: [string[], readonly string[], string]): Generator<Move> {
  for (const from of named) yield { from, to }
  // An empty one has a problem of its own.
  for (const from of paths) if (from !== '') yield { from, to }
}

/**
 * Where each former address of an archive leads, by its normal form (lib/text/formerPath.ts). A place was a keyword
 * once: the address that it would have as one leads to its own.
 */
export function* movesOfInSteps(archive: Archive): Steps<Map<string, string>> {
  const moves = new Map<string, string>()
  for (const { from, to } of movesIn(archive)) {
    const form = formerPathOf(from)
    // What has the address that it had has not moved.
    if (form !== to) moves.set(form, to)
    yield
  }
  const tags = new Set(archive.articles.flatMap(article => article.tags.map(({ slug }) => slug)))
  for (const { slug } of archive.articles.flatMap(({ places }) => places)) {
    if (!tags.has(slug)) moves.set(routes.tag(slug), routes.place(slug))
  }
  for (const { addresses, to } of archive.withdrawals) {
    if (to) for (const former of addresses) moves.set(formerPathOf(former), to)
    yield
  }
  return moves
}

export function movesOf(archive: Archive): Map<string, string> {
  return atOnce(movesOfInSteps(archive))
}
