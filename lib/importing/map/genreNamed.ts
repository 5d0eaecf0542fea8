import { slugOf } from '../../text/slug'
import { GENRE_SLUGS, GENRES, type GenreSlug } from '../../vocabulary'

/** What catalogues in French and English call our genres, as slugs, besides our own words. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  adventure: 'aventure',
  aventures: 'aventure',
  animated: 'animation',
  'dessin-anime': 'animation',
  biography: 'biographie biographique biopic',
  biopic: 'biographie biographique biopic',
  biographie: 'biographie biographique biopic',
  biographique: 'biographie biographique biopic',
  comedy: 'comedie',
  comedies: 'comedie',
  'comedie-dramatique': 'drame',
  'comedie-musicale': 'comedie-musicale musical musique',
  'comedie-romantique': 'romance',
  crime: 'policier',
  polar: 'policier',
  detective: 'policier',
  documentary: 'documentaire',
  drama: 'drame',
  'drame-psychologique': 'drame',
  espionage: 'espionnage',
  spy: 'espionnage',
  'epouvante-horreur': 'horreur',
  epouvante: 'horreur',
  horror: 'horreur',
  family: 'famille familial jeunesse',
  famille: 'famille familial jeunesse',
  familial: 'famille familial jeunesse',
  fantasy: 'fantastique fantasy',
  fantastique: 'fantastique',
  'film-noir': 'film-noir noir policier',
  history: 'historique histoire',
  historical: 'historique histoire',
  histoire: 'historique histoire',
  historique: 'historique histoire',
  music: 'musique',
  musical: 'comedie-musicale musical musique',
  mystery: 'mystere',
  'romantic-comedy': 'romance',
  romantique: 'romance',
  'sci-fi': 'science-fiction',
  sf: 'science-fiction',
  short: 'court-metrage court',
  'short-film': 'court-metrage court',
  'court-metrage': 'court-metrage court',
  sports: 'sport',
  war: 'guerre',
}

/** The genre that a source calls so; null for what is none of ours, or more than one. */
export function genreNamed(label: string): GenreSlug | null {
  const plain = slugOf(label)
  const candidates = [plain, ...(OTHER_WORDS[plain]?.split(' ') ?? [])]
  const own = GENRE_SLUGS.find(slug => slug === plain || slugOf(GENRES[slug]) === plain)
  return own ?? GENRE_SLUGS.find(slug => candidates.includes(slug)) ?? null
}
