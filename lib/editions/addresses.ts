import { alphabetsOf, letterPaths } from '../content/catalogue/alphabets'
import type { Catalogue } from '../content/catalogue/catalogue'
import { contentFolders, getCatalogue } from '../content/catalogue/getCatalogue'
import { picturesOf } from '../content/catalogue/picturesOf'
import { pictureFile } from '../disk/imageSizeOf'
import { calendarScope } from '../feeds/calendar/calendarScope'
import { EPHEMERIS_SCOPE } from '../feeds/calendar/ephemerisCalendar'
import { hasFeed } from '../feeds/feedOf'
import { foldersWith } from '../folders.mjs'
import { agendaOf } from '../model/agenda/agenda'
import { ADDRESSED_FOLDERS, ARTICLE_FOLDERS, ARTICLE_KINDS, CONTENT_TYPES } from '../model/contentTypes'
import { ratedFilms } from '../model/film/ratedFilms'
import { ALPHABETS } from '../model/indexes'
import { articlesOf } from '../model/items'
import { laterPages, TABLE_SIZE, WALL_SIZE } from '../model/paginate'
import { RATING_ORDERS } from '../model/ratingOrders'
import { listAndPage, listPages } from '../openData/listDocument'
import { representationOf } from '../openData/representationOf'
import { ART_CROPS, FEED_FORMATS, FIGURE_FORMATS, routes } from '../routes'
import { indexNowKey } from '../seo/indexNow/indexNowKey'
import { sitemapFiles } from '../seo/sitemaps/sitemapFiles'
import { hasShareImage } from '../share/sharePage'
import { formerPathOf, pathForm } from '../text/formerPath'
import { oncePer } from '../turns/oncePer'
import type { Steps } from '../turns/steps'
import { type AddressesByQuery, addressesByQuery, withoutParameters } from './addressesByQuery'
import { offerAddresses } from './offeredAddresses.mjs'
import { presentAddress } from './presentAddress'

type Knower = (catalogue: Catalogue, path: string) => boolean

export const knownPictures = oncePer<Catalogue, ReadonlySet<string>>('knownPictures', picturesOf)

const isPage: Knower = (catalogue, path) => knownPaths(catalogue).has(path)

/** The shapes of the addresses that the catalogue decides about, and how; nothing has another shape. */
const ROUTE_EXISTENCE: readonly [shape: RegExp, exists: Knower][] = [
  [/^\/indexnow\.txt$/, () => indexNowKey() !== null],
  [/^\/[^/]+$/, isPage],
  [below(foldersWith('json'), '[^/]+\\.(?:md|json)'), isRepresentation],
  [below([...ADDRESSED_FOLDERS, 'genres', 'mots-cles', 'lieux', 'archives', 'retraits'], '[^/]+'), isPage],
  [below([...ARTICLE_FOLDERS, 'dossiers', 'films'], 'page/[^/]+'), isPage],
  [/^\/nos-notes\/./, isPage],
  [below(ALPHABETS, 'lettre/.+'), isPage],
  [/^\/films\/[^/]+\/[^/]+$/, isPage],
  [/^\/mots-cles\/[^/]+\/page\/[^/]+$/, isPage],
  [/^\/archives\/[^/]+\/[^/]+$/, isPage],
  [/^\/images\//, (catalogue, path) => knownPictures(catalogue).has(path)],
  [/^\/affiches\//, isArt],
  [/^\/partage\//, hasShareImage],
  [/^\/agenda\//, isPage],
  [/^\/ephemeride\/[^/]+$/, isPage],
  [/^\/calendriers(?:\/|$)/, isCalendar],
  [/^\/flux\//, isFeed],
  [/^\/donnees\/[^/]+$/, isPage],
  [/^\/donnees\/./, isList],
  // Where next.config.ts leads representations of items: not a second address of each.
  [/^\/jumeaux(?:\/|$)/, () => false],
  [/^\/sitemaps\//, (catalogue, path) => sitemapFiles(catalogue).some(file => file.path === path)],
]

/** The shape of addresses with one of some first parts. @param rest the pattern of what follows it */
function below(sections: readonly string[], rest: string): RegExp {
  return new RegExp(`^/(?:${sections.join('|')})/${rest}$`)
}

/** Whether an address has a page, a feed, a picture or a document in a catalogue. Looks at no disk. */
export function isKnown(catalogue: Catalogue, path: string): boolean {
  return ROUTE_EXISTENCE.find(([shape]) => shape.test(path))?.[1](catalogue, path) ?? false
}

/**
 * Whether an address may have a page now. Asked before anything is rendered: a page that finds out by itself
 * that it has nothing to show costs ten times a stored one, and Next remembers its address for ever.
 *
 * @param path as in the request, without its query; addresses of ours hold nothing that needs escaping
 * @returns false for all that nobody has named. Files and static routes are not for it to know.
 * @throws when there is no catalogue to ask: nothing may be shown then, for nobody knows what is hidden
 */
async function mayExist(path: string): Promise<boolean> {
  if (!isKnown(await getCatalogue(), path)) return false
  return !path.startsWith('/images/') || (await pictureFile(contentFolders().public, path)) !== null
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

function isRepresentation(catalogue: Catalogue, path: string): boolean {
  return representationOf(catalogue, path) !== null
}

function isList(catalogue: Catalogue, path: string): boolean {
  const [list = '', file = '', ...more] = path.split('/').slice(2)
  const named = listAndPage(list, file)
  return named !== null && more.length === 0 && named.page <= listPages(catalogue, named.list)
}

function isCalendar(catalogue: Catalogue, path: string): boolean {
  const scope = calendarScope(path)
  return scope !== null && (scope === EPHEMERIS_SCOPE || agendaOf(catalogue.films, scope) !== null)
}

/**
 * Where a former address leads, in one hop and with what else its query asks for; null for every other address.
 *
 * @param path tidy (tidyPath.mjs), so that a variant of a former address takes one hop too
 * @param search the query, with its question mark
 * @param isThere whether something stands at the path: only a query can make another address of it then
 */
async function movedTo(path: string, search: string, isThere: boolean): Promise<string | null> {
  const catalogue = await getCatalogue()
  const form = pathForm(path)
  const asked = search === '' ? null : movesByQuery(catalogue)(form, search)
  if (asked && isKnown(catalogue, asked.value)) {
    return asked.value + withoutParameters(search, asked.parameters)
  }
  const present = isThere ? null : presentAddress(catalogue.moves, form)
  return present && isKnown(catalogue, present) ? present + search : null
}

export const movesByQuery = oncePer('movesByQuery', ({ moves }: Catalogue) => addressesByQuery(moves))

/**
 * The page that tells why an address was withdrawn, to be answered with 410; null for every other address.
 *
 * @param path tidy
 * @param search the query, with its question mark
 */
async function withdrawnAs(path: string, search: string): Promise<string | null> {
  const { paths, byQuery } = withdrawnAddresses(await getCatalogue())
  const form = pathForm(path)
  return paths.get(form) ?? (search === '' ? null : (byQuery(form, search)?.value ?? null))
}

export const withdrawnAddresses = oncePer(
  'withdrawnAddresses',
  function* ({
    withdrawals,
  }: Catalogue): Steps<{ paths: ReadonlyMap<string, string>; byQuery: AddressesByQuery }> {
    const paths = new Map<string, string>()
    for (const { slug, addresses, to } of withdrawals) {
      if (to) continue
      const page = routes.withdrawal(slug)
      for (const address of [page, ...addresses]) paths.set(formerPathOf(address), page)
      yield
    }
    return { paths, byQuery: yield* addressesByQuery(paths) }
  },
)

/** Lets the guard ask (lib/server/guard.mjs). */
export function shareAddresses(): void {
  offerAddresses({ mayExist, movedTo, withdrawnAs })
}

/** Every address that the catalogue answers: pages, later pages of listings. */
export const knownPaths = oncePer('knownPaths', function* (catalogue: Catalogue): Steps<ReadonlySet<string>> {
  const { reviews, features, films, tags } = catalogue
  const paths = new Set<string>()
  for (const path of catalogue.paths) {
    paths.add(path)
    yield
  }
  paths.add(routes.reviewFilter()).add(routes.filmFilter()).add(routes.newsFilter())
  for (const format of FIGURE_FORMATS) paths.add(routes.figureData(format))
  for (const kind of ARTICLE_KINDS) {
    const { href } = CONTENT_TYPES[kind].section
    for (const { page } of laterPages(articlesOf(catalogue, kind).length)) paths.add(href(Number(page)))
  }
  for (const { page } of laterPages(features.length)) paths.add(routes.features(Number(page)))
  for (const { page } of laterPages(films.length, WALL_SIZE)) paths.add(routes.films(Number(page)))
  for (const { page } of laterPages(ratedFilms(reviews).length, TABLE_SIZE)) {
    for (const { slug } of RATING_ORDERS) paths.add(routes.ratings(slug, Number(page)))
  }
  for (const { slug } of tags) {
    for (const { page } of laterPages(catalogue.articlesTagged(slug).length)) {
      paths.add(routes.tag(slug, Number(page)))
    }
    yield
  }
  for (const { slug, to } of catalogue.withdrawals) if (!to) paths.add(routes.withdrawal(slug))
  yield* alphabetsOf.inSteps(catalogue)
  for (const path of letterPaths(catalogue)) paths.add(path)
  return paths
})
