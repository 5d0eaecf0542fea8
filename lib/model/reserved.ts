import { FEED_FORMATS, routes } from '../routes'
import { cutFormerPath } from '../text/formerPath'
import { CONTENT_TYPES, FOLDERS, type Folder, kindIn } from './contentTypes'

/** The first parts of addresses that are not those of items. */
const OTHER_SECTIONS = [
  ...[
    'dossiers',
    'genres',
    'mots-cles',
    'lieux',
    'archives',
    'recherche',
    'agenda',
    'ephemeride',
    'flux',
    'ce-soir',
    'fil',
  ],
  ...['nos-notes', 'corrections', 'donnees', 'jumeaux', 'affiches', 'partage', 'calendriers', 'sitemaps'],
  ...['erreur', 'icons', 'images', 'scripts', 'api'],
]

/** Whether a slug would collide with an address of the site. */
export function isReserved(folder: Folder, slug: string): boolean {
  const { reserved } = CONTENT_TYPES[kindIn(folder)]
  if (reserved.some(other => other === slug)) return true
  // An item of `pages` stands at the root: `/a-propos`.
  return (
    folder === 'pages' && [...FOLDERS, ...OTHER_SECTIONS].some(other => other === slug && other !== folder)
  )
}

/** The first parts of addresses of files and of answers for programs: whatever follows them is the site's own. */
const MACHINE_SECTIONS = [
  ...['_next', '.well-known', 'api', 'images', 'scripts', 'icons', 'affiches', 'partage', 'calendriers'],
  ...['sitemaps', 'jumeaux', 'donnees', 'retraits'],
]

/** What stands at the root besides pages (app/, lib/server/). */
const ROOT_FILES = [
  ...['/recherche', '/erreur', '/robots.txt', '/llms.txt', '/manifest.webmanifest', '/icon.svg'],
  ...['/apple-icon.png', '/favicon.ico', '/speculation-rules.json'],
  ...[routes.sitemapIndex(), routes.openSearch(), routes.indexNowKey(), routes.opml()],
]

/** Pages that show what their query asks for. */
const READ_QUERIES = [
  ...[routes.search(), routes.reviewFilter(), routes.filmFilter(), routes.newsFilter(), routes.tonight()],
]

/** Later pages of a list, and what begins with a letter. */
const PART_OF_LIST = /\/(?:page|lettre)\/[^?]+$/

/**
 * Whether the site answers at an address of a former one by itself, so that it can lead nowhere else.
 *
 * @param form its normal form (lib/text/formerPath.ts)
 * @param pages the addresses of all pages, hidden ones too
 */
export function isOwnAddress(form: string, pages: Pick<ReadonlySet<string>, 'has'>): boolean {
  const { path, parameters } = cutFormerPath(form)
  if (MACHINE_SECTIONS.includes(path.split('/')[1] ?? '')) return true
  // Other pages are the same whatever their query says: one that names something of the former site makes another address.
  if (parameters.length > 0) return READ_QUERIES.includes(path)
  const isOfItem = /\.(?:md|json)$/.test(path) && pages.has(path.replace(/\.\w+$/, ''))
  const isFeed = path.startsWith('/flux/') && FEED_FORMATS.some(format => path.endsWith(`/${format}`))
  const isPartOfList = PART_OF_LIST.test(path) && pages.has(path.replace(PART_OF_LIST, ''))
  return (
    isOfItem || isFeed || isPartOfList || pages.has(path) || [...ROOT_FILES, ...READ_QUERIES].includes(path)
  )
}
