import { CONTENT_TYPES } from '../../model/contentTypes'
import { type Archive, recordsOf } from '../../model/items'
import { routes } from '../../routes'

/**
 * Where each former address of an archive leads: always to a present one, in one hop (linkAliases.ts). A place was a
 * keyword once: the address that it would have as one leads to its own.
 */
export function movesOf(archive: Archive): Map<string, string> {
  const moves = new Map<string, string>()
  for (const { kind, slug, aliases } of archive.articles) {
    const { path } = CONTENT_TYPES[kind]
    for (const former of aliases) moves.set(path(former), path(slug))
  }
  for (const { kind, item } of recordsOf(archive)) {
    const { path } = CONTENT_TYPES[kind]
    if (!path || !('formerSlugs' in item)) continue
    for (const former of item.formerSlugs) moves.set(path(former), path(item.slug))
  }
  const tags = new Set(archive.articles.flatMap(article => article.tags.map(({ slug }) => slug)))
  for (const { slug } of archive.articles.flatMap(({ places }) => places)) {
    if (!tags.has(slug)) moves.set(routes.tag(slug), routes.place(slug))
  }
  for (const { addresses, to } of archive.withdrawals) {
    if (to) for (const former of addresses) moves.set(former, to)
  }
  return moves
}
