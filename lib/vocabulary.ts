/** The closed list of genres, by slug, with the name that readers see. */
export const GENRES = {
  action: 'action',
  aventure: 'aventure',
  comedie: 'comédie',
  drame: 'drame',
  espionnage: 'espionnage',
  horreur: 'horreur',
  musique: 'musique',
  policier: 'policier',
  'road-movie': 'road movie',
  romance: 'romance',
  'science-fiction': 'science-fiction',
  thriller: 'thriller',
} as const

export type GenreSlug = keyof typeof GENRES

export const GENRE_SLUGS = Object.keys(GENRES) as [GenreSlug, ...GenreSlug[]]
