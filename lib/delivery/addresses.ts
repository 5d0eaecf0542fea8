import type { Catalogue } from '../content/catalogue'
import { getCatalogue } from '../content/getCatalogue'
import { laterPages, WALL_SIZE } from '../content/paginate'
import { pathsOf } from '../content/pathsOf'
import { ART_CROPS, routes } from '../routes'

/** The shapes of the addresses that the catalogue decides about; of all others the routes decide. */
const FROM_CATALOGUE = [
  /^\/[^/]+$/,
  /^\/(?:critiques|actualites|films|personnes|plateformes|genres|sagas|auteurs|mots-cles|archives)\/[^/]+$/,
  /^\/(?:critiques|actualites|films)\/page\/[^/]+$/,
  /^\/affiches\/[^/]+\/[^/]+$/,
  /^\/archives\/[^/]+\/[^/]+$/,
]

const known = new WeakMap<Catalogue, ReadonlySet<string>>()

/**
 * Whether an address may have a page now. Asked before anything is rendered: a page that finds out by itself
 * that it has nothing to show costs ten times a stored one, and Next remembers its address for ever.
 *
 * @param path as in the request, without its query; addresses of ours hold nothing that needs escaping
 * @returns false only when the catalogue is sure. Files and static routes are not for it to know.
 */
export async function mayExist(path: string): Promise<boolean> {
  if (!FROM_CATALOGUE.some(shape => shape.test(path))) return true
  try {
    return knownPaths(await getCatalogue()).has(path)
  } catch {
    // No catalogue to ask: the page will say what is wrong.
    return true
  }
}

/** Offers `mayExist` to the guard, which Node runs outside the bundles (lib/delivery/guard.mjs). */
export function shareAddresses(): void {
  const shared = globalThis as { [key: symbol]: unknown }
  shared[Symbol.for('photogramme.mayExist')] = mayExist
}

function knownPaths(catalogue: Catalogue): ReadonlySet<string> {
  const existing = known.get(catalogue)
  if (existing) return existing
  const { reviews, news, films } = catalogue
  const paths = pathsOf(catalogue)
  for (const { page } of laterPages(reviews.length)) paths.add(routes.reviews(Number(page)))
  for (const { page } of laterPages(news.length)) paths.add(routes.newsList(Number(page)))
  for (const { page } of laterPages(films.length, WALL_SIZE)) paths.add(routes.films(Number(page)))
  for (const { slug } of films) {
    for (const crop of ART_CROPS) paths.add(routes.filmArt(slug, crop))
    paths.add(routes.filmPoster(slug))
  }
  for (const { aliases } of reviews) for (const alias of aliases) paths.add(routes.review(alias))
  for (const { aliases } of news) for (const alias of aliases) paths.add(routes.news(alias))
  known.set(catalogue, paths)
  return paths
}
