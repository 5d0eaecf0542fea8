import type { Catalogue } from '../content/catalogue'
import { getCatalogue } from '../content/getCatalogue'
import { laterPages, WALL_SIZE } from '../content/paginate'
import { pathsOf } from '../content/pathsOf'
import { picturesOf } from '../content/picturesOf'
import { FEED_FORMATS } from '../feeds/feed'
import { hasFeed } from '../feeds/feedOf'
import { ART_CROPS, routes } from '../routes'
import { sitemapFiles } from '../sitemaps/sitemapFiles'

type Knower = (catalogue: Catalogue, path: string) => boolean

const isPage: Knower = (catalogue, path) => knownPaths(catalogue).has(path)

/** The shapes of the addresses that the catalogue decides about, and how; of all others the routes decide. */
const KNOWERS: readonly [shape: RegExp, exists: Knower][] = [
  [/^\/[^/]+$/, isPage],
  [
    /^\/(?:critiques|actualites|films|personnes|plateformes|genres|sagas|auteurs|mots-cles|archives|retraits)\/[^/]+$/,
    isPage,
  ],
  [/^\/(?:critiques|actualites|films)\/page\/[^/]+$/, isPage],
  [/^\/mots-cles\/[^/]+\/page\/[^/]+$/, isPage],
  [/^\/archives\/[^/]+\/[^/]+$/, isPage],
  [/^\/images\//, (catalogue, path) => knownPictures(catalogue).has(path)],
  [/^\/affiches\//, isArt],
  [/^\/flux\//, isFeed],
  [/^\/sitemaps\//, (catalogue, path) => sitemapFiles(catalogue).some(file => file.path === path)],
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
  const know = KNOWERS.find(([shape]) => shape.test(path))?.[1]
  if (!know) return true
  try {
    return know(await getCatalogue(), path)
  } catch {
    // No catalogue to ask: the page will say what is wrong.
    return true
  }
}

const pictures = new WeakMap<Catalogue, ReadonlySet<string>>()

function knownPictures(catalogue: Catalogue): ReadonlySet<string> {
  const existing = pictures.get(catalogue)
  if (existing) return existing
  const found = picturesOf(catalogue)
  pictures.set(catalogue, found)
  return found
}

/** Every film has its art in every crop, and one PNG. */
function isArt(catalogue: Catalogue, path: string): boolean {
  const slug = path.split('/')[2] ?? ''
  const names = [...ART_CROPS.map(crop => routes.filmArt(slug, crop)), routes.filmPoster(slug)]
  return names.includes(path) && catalogue.film(slug) !== undefined
}

/** There are thousands of feeds, which all follow from their subjects. */
function isFeed(catalogue: Catalogue, path: string): boolean {
  const parts = path.split('/').slice(2)
  return (
    FEED_FORMATS.some(format => format === parts.at(-1)) && hasFeed(catalogue, parts.slice(0, -1).join('/'))
  )
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

/** Every address that the catalogue answers: pages, later pages of listings, former slugs. */
export function knownPaths(catalogue: Catalogue): ReadonlySet<string> {
  const existing = known.get(catalogue)
  if (existing) return existing
  const { reviews, news, films, tags } = catalogue
  const paths = pathsOf(catalogue)
  for (const { page } of laterPages(reviews.length)) paths.add(routes.reviews(Number(page)))
  for (const { page } of laterPages(news.length)) paths.add(routes.newsList(Number(page)))
  for (const { page } of laterPages(films.length, WALL_SIZE)) paths.add(routes.films(Number(page)))
  for (const { slug } of tags) {
    for (const { page } of laterPages(catalogue.articlesTagged(slug).length)) {
      paths.add(routes.tag(slug, Number(page)))
    }
  }
  for (const { page } of laterPages(films.length, WALL_SIZE)) paths.add(routes.films(Number(page)))
  for (const { slug } of films) {
    for (const crop of ART_CROPS) paths.add(routes.filmArt(slug, crop))
    paths.add(routes.filmPoster(slug))
  }
  for (const { slug } of catalogue.withdrawals) paths.add(routes.withdrawal(slug))
  for (const former of catalogue.moves.keys()) paths.add(former)
  known.set(catalogue, paths)
  return paths
}
