import type { Archive } from '../../model/items'
import { routes } from '../../routes'

type Moved = { slug: string; formerSlugs: readonly string[] }

/** Where each former address of an archive leads: always to a present one, in one hop (linkAliases.ts). */
export function movesOf(
  archive: Pick<
    Archive,
    'reviews' | 'news' | 'films' | 'people' | 'platforms' | 'sagas' | 'authors' | 'pages'
  >,
): Map<string, string> {
  const moves = new Map<string, string>()
  const add = (items: readonly Moved[], route: (slug: string) => string) => {
    for (const { slug, formerSlugs } of items)
      for (const former of formerSlugs) moves.set(route(former), route(slug))
  }
  const articles = (items: readonly { slug: string; aliases: readonly string[] }[]): Moved[] =>
    items.map(({ slug, aliases }) => ({ slug, formerSlugs: aliases }))
  add(articles(archive.reviews), routes.review)
  add(articles(archive.news), routes.news)
  add(archive.films, routes.film)
  add(archive.people, routes.person)
  add(archive.platforms, routes.platform)
  add(archive.sagas, routes.saga)
  add(archive.authors, routes.author)
  add(archive.pages, routes.page)
  return moves
}
