import { ARTICLE_KINDS, CONTENT_TYPES } from '../../model/contentTypes'
import { articlesOf } from '../../model/items'
import { laterPages, WALL_SIZE } from '../../model/paginate'
import { pathOf } from '../../model/pathOf'
import { routes } from '../../routes'
import type { Catalogue } from './catalogue'
import { perCatalogue } from './perCatalogue'

const DEFAULT_LIMIT = 500

/**
 * How many pages the build renders (`PRERENDER_LIMIT`, 500 unless told). The others are rendered when first
 * asked for and kept, so that the build does not grow with the archive.
 *
 * @throws Error when the variable is no whole number
 */
function prerenderLimit(): number {
  const written = process.env.PRERENDER_LIMIT
  if (!written) return DEFAULT_LIMIT
  if (!/^\d+$/.test(written)) throw new Error(`PRERENDER_LIMIT must be a whole number, not "${written}"`)
  return Number(written)
}

/** The items whose page the build renders, among the given ones, as route parameters. */
export function slugsToPrerender(
  catalogue: Catalogue,
  items: readonly { slug: string }[],
  href: (slug: string) => string,
): { slug: string }[] {
  const paths = prerenderedPaths(catalogue)
  return items.filter(({ slug }) => paths.has(href(slug))).map(({ slug }) => ({ slug }))
}

/** The addresses that the build renders, at most `prerenderLimit()` of them. */
export const prerenderedPaths = perCatalogue((catalogue): ReadonlySet<string> => {
  const limit = prerenderLimit()
  const paths = new Set<string>()
  for (const path of byImportance(catalogue)) {
    if (paths.size >= limit) break
    paths.add(path)
  }
  return paths
})

/** The pages that every page leads to, then the newest articles with what they link to, then the rest. */
function* byImportance(catalogue: Catalogue): Generator<string> {
  const { pages, authors, sagas, platforms, genres, articles, films, people, features } = catalogue
  yield routes.home()
  yield* ARTICLE_KINDS.map(kind => CONTENT_TYPES[kind].section.href())
  yield* [routes.features(), routes.films()]
  yield routes.corrections()
  yield* pages.map(({ slug }) => routes.page(slug))
  yield* authors.map(({ slug }) => routes.author(slug))
  yield* sagas.map(({ slug }) => routes.saga(slug))
  yield* catalogue.guides.map(({ slug }) => routes.guide(slug))
  yield* platforms.map(({ slug }) => routes.platform(slug))
  yield* genres.map(routes.genre)
  for (const article of articles) {
    yield pathOf(article)
    yield routes.year(article.date.slice(0, 4))
    yield routes.month(article.date.slice(0, 4), article.date.slice(5, 7))
    yield* article.films.map(({ slug }) => routes.film(slug))
    yield* article.people.map(({ slug }) => routes.person(slug))
    yield* article.tags.map(({ slug }) => routes.tag(slug))
  }
  for (const kind of ARTICLE_KINDS) {
    const { href } = CONTENT_TYPES[kind].section
    yield* laterPages(articlesOf(catalogue, kind).length).map(({ page }) => href(Number(page)))
  }
  yield* laterPages(features.length).map(({ page }) => routes.features(Number(page)))
  yield* laterPages(films.length, WALL_SIZE).map(({ page }) => routes.films(Number(page)))
  yield* films.map(({ slug }) => routes.film(slug))
  yield* people.map(({ slug }) => routes.person(slug))
}
