import type { Catalogue } from '../content/catalogue'
import { getCatalogue } from '../content/getCatalogue'
import { laterPages } from '../content/paginate'
import { pathsOf } from '../content/pathsOf'
import { routes } from '../routes'

/** The shapes of the addresses that the catalogue decides about; of all others the routes decide. */
const FROM_CATALOGUE = [
  /^\/[^/]+$/,
  /^\/(?:critiques|actualites|films|personnes|plateformes|genres|sagas|auteurs|mots-cles|archives|retraits)\/[^/]+$/,
  /^\/(?:critiques|actualites)\/page\/[^/]+$/,
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

/**
 * The page that tells why an address was withdrawn, to be answered with 410; null for every other address.
 *
 * @param path as in the request, without its query
 */
export async function withdrawnAs(path: string): Promise<string | null> {
  try {
    return withdrawnPaths(await getCatalogue()).get(path) ?? null
  } catch {
    return null
  }
}

const withdrawn = new WeakMap<Catalogue, ReadonlyMap<string, string>>()

function withdrawnPaths(catalogue: Catalogue): ReadonlyMap<string, string> {
  const existing = withdrawn.get(catalogue)
  if (existing) return existing
  const paths = new Map<string, string>()
  for (const { slug, addresses } of catalogue.withdrawals) {
    const page = routes.withdrawal(slug)
    for (const address of [page, ...addresses]) paths.set(address, page)
  }
  withdrawn.set(catalogue, paths)
  return paths
}

/** Offers `mayExist` and `withdrawnAs` to the guard, which Node runs outside the bundles (lib/delivery/guard.mjs). */
export function shareAddresses(): void {
  const shared = globalThis as { [key: symbol]: unknown }
  shared[Symbol.for('photogramme.mayExist')] = mayExist
  shared[Symbol.for('photogramme.withdrawnAs')] = withdrawnAs
}

function knownPaths(catalogue: Catalogue): ReadonlySet<string> {
  const existing = known.get(catalogue)
  if (existing) return existing
  const { reviews, news } = catalogue
  const paths = pathsOf(catalogue)
  for (const { page } of laterPages(reviews.length)) paths.add(routes.reviews(Number(page)))
  for (const { page } of laterPages(news.length)) paths.add(routes.newsList(Number(page)))
  for (const { slug } of catalogue.withdrawals) paths.add(routes.withdrawal(slug))
  for (const former of catalogue.moves.keys()) paths.add(former)
  known.set(catalogue, paths)
  return paths
}
