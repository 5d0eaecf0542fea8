import { slugOf } from '../../text/slug'
import { GENRE_SLUGS, GENRES, type GenreSlug } from '../../vocabulary'

/**
 * What others call genres, as `slugOf` spells it: TMDB and IMDb in English, AlloCiné and the CNC in French, and what
 * people write. One name may stand for two of ours; what is no genre stands for none.
 */
const OTHER_NAMES: Readonly<Record<string, readonly GenreSlug[]>> = {
  'action-adventure': ['action', 'aventure'],
  'action-and-adventure': ['action', 'aventure'],
  adventure: ['aventure'],
  anime: ['animation'],
  animated: ['animation'],
  'dessin-anime': ['animation'],
  'martial-arts': ['arts-martiaux'],
  'art-martial': ['arts-martiaux'],
  'kung-fu': ['arts-martiaux'],
  autobiographie: ['biographie'],
  biographical: ['biographie'],
  biographique: ['biographie'],
  biography: ['biographie'],
  biopic: ['biographie'],
  disaster: ['catastrophe'],
  comedy: ['comedie'],
  comique: ['comedie'],
  humour: ['comedie'],
  burlesque: ['comedie'],
  'comedie-dramatique': ['comedie', 'drame'],
  'comedy-drama': ['comedie', 'drame'],
  'drame-comedie': ['comedie', 'drame'],
  dramedy: ['comedie', 'drame'],
  'comedie-romantique': ['comedie', 'romance'],
  'romantic-comedy': ['comedie', 'romance'],
  'rom-com': ['comedie', 'romance'],
  'comedie-policiere': ['comedie', 'policier'],
  'comedie-d-action': ['comedie', 'action'],
  'action-comedy': ['comedie', 'action'],
  'comedie-horrifique': ['comedie', 'horreur'],
  musical: ['comedie-musicale'],
  'film-musical': ['comedie-musicale'],
  'film-concert': ['concert'],
  court: ['court-metrage'],
  'short-film': ['court-metrage'],
  short: ['court-metrage'],
  shorts: ['court-metrage'],
  docu: ['documentaire'],
  documentary: ['documentaire'],
  docudrama: ['documentaire', 'drame'],
  dramatique: ['drame'],
  drama: ['drame'],
  melodrama: ['drame'],
  melodrame: ['drame'],
  tragedy: ['drame'],
  adult: ['erotique'],
  erotica: ['erotique'],
  erotic: ['erotique'],
  erotisme: ['erotique'],
  spy: ['espionnage'],
  espionage: ['espionnage'],
  experimentale: ['experimental'],
  'avant-garde': ['experimental'],
  children: ['famille'],
  enfants: ['famille'],
  family: ['famille'],
  familial: ['famille'],
  jeunesse: ['famille'],
  'jeune-public': ['famille'],
  kids: ['famille'],
  fantaisie: ['fantastique'],
  fantasy: ['fantastique'],
  'heroic-fantasy': ['fantastique'],
  merveilleux: ['fantastique'],
  noir: ['film-noir'],
  war: ['guerre'],
  'war-politics': ['guerre'],
  historical: ['histoire'],
  historique: ['histoire'],
  history: ['histoire'],
  'film-historique': ['histoire'],
  epouvante: ['horreur'],
  'epouvante-horreur': ['horreur'],
  horror: ['horreur'],
  gore: ['horreur'],
  slasher: ['horreur'],
  courtroom: ['judiciaire'],
  legal: ['judiciaire'],
  proces: ['judiciaire'],
  music: ['musique'],
  mystery: ['mystere'],
  enigme: ['mystere'],
  peplums: ['peplum'],
  crime: ['policier'],
  criminel: ['policier'],
  gangster: ['policier'],
  polar: ['policier'],
  detective: ['policier'],
  heist: ['policier'],
  roadmovie: ['road-movie'],
  'road-trip': ['road-movie'],
  amour: ['romance'],
  romantic: ['romance'],
  romantique: ['romance'],
  sentimental: ['romance'],
  anticipation: ['science-fiction'],
  'sci-fi': ['science-fiction'],
  scifi: ['science-fiction'],
  sf: ['science-fiction'],
  'sci-fi-fantasy': ['science-fiction', 'fantastique'],
  sports: ['sport'],
  sportif: ['sport'],
  'evenement-sportif': ['sport'],
  superhero: ['super-heros'],
  superheroes: ['super-heros'],
  'super-hero': ['super-heros'],
  superheros: ['super-heros'],
  'tv-movie': ['telefilm'],
  'made-for-tv': ['telefilm'],
  suspense: ['thriller'],
  'thriller-psychologique': ['thriller'],
}

/** Ours by what `slugOf` makes of their French names. */
const OURS: ReadonlyMap<string, GenreSlug> = new Map(
  GENRE_SLUGS.flatMap(slug => [[slug, slug] as const, [slugOf(GENRES[slug]), slug] as const]),
)

/**
 * The genres that a name means, in whatever language and spelling: « Sci-Fi », « Comédie dramatique », « film de
 * guerre », « Drames ». Empty for a name that means none of ours.
 */
export function genresNamed(name: string): readonly GenreSlug[] {
  const written = slugOf(name)
  const bare = written.replace(/^films?-(?:de-la-|de-l-|d-|de-|des-|du-|pour-la-)?(?=.)/, '')
  for (const key of [written, written.replace(/s$/, ''), bare, bare.replace(/s$/, '')]) {
    const ours = OURS.get(key)
    if (ours) return [ours]
    if (Object.hasOwn(OTHER_NAMES, key)) return OTHER_NAMES[key] ?? []
  }
  return []
}
