/** The name of the notice that stands at the addresses of expired articles. */
export const EXPIRED = 'articles-expires'

/** Slugs that would collide with an address of the site, by folder. */
const RESERVED: Record<string, readonly string[]> = {
  critiques: ['page', 'filtrer'],
  actualites: ['page'],
  films: ['page', 'filtrer'],
  retraits: [EXPIRED],
  pages: [
    'critiques',
    'actualites',
    'dossiers',
    'films',
    'personnes',
    'plateformes',
    'genres',
    'sagas',
    'auteurs',
    'mots-cles',
    'lieux',
    'archives',
    'retraits',
    'recherche',
    'agenda',
    'flux',
    'ce-soir',
    'nos-notes',
    'corrections',
    'donnees',
    'jumeaux',
    'affiches',
    'partage',
    'calendriers',
    'sitemaps',
    'erreur',
    'icons',
    'images',
    'scripts',
    'api',
  ],
}

export function isReserved(folder: string, slug: string): boolean {
  return RESERVED[folder]?.includes(slug) ?? false
}
