import slugify from '@sindresorhus/slugify'

export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

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

/** The same names and labels come back in every file and at every load of the archive. */
const slugs = new Map<string, string>()
const MOST_SLUGS = 50_000

/**
 * The address form of a French name or label: "Sète" gives `sete`, "L'Œuvre au noir" gives `l-oeuvre-au-noir`.
 * Decamelizing is off because it would cut "L'Œuvre" into `l-o-euvre`.
 */
export function slugOf(text: string): string {
  const known = slugs.get(text)
  if (known !== undefined) return known
  const slug = slugify(text.replaceAll('’', "'"), {
    decamelize: false,
    customReplacements: [
      ['&', ' et '],
      ['%', ' pour cent '],
      ['+', ' plus '],
      ["'", '-'],
    ],
  })
  if (slugs.size >= MOST_SLUGS) slugs.clear()
  slugs.set(text, slug)
  return slug
}
