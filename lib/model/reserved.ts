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
