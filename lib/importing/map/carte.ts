import type { GenreSlug } from '../../vocabulary'
import type { ShortcodeRule } from '../bodies/conversion'

/** What a text of a source becomes. */
export const ITEM_FATES = ['critique', 'actualite', 'page', 'ignorer'] as const
export type ItemFate = (typeof ITEM_FATES)[number]

/** What a category or a keyword of a source becomes by its word alone; the others name a genre or a record. */
export const PLAIN_TERM_FATES = ['mot-clé', 'lieu', 'critique', 'actualite', 'page', 'ignorer'] as const
/** `film drive-2011`, `genre western`: the first word of those. */
export const NAMING_TERM_FATES = ['genre', 'film', 'personne', 'plateforme'] as const

export type TermFate =
  | { as: (typeof PLAIN_TERM_FATES)[number] }
  | { as: (typeof NAMING_TERM_FATES)[number]; slug: string }

/** What a field of a source that has no place among the neutral ones may be taken for. */
export const FIELD_FATES = [
  'film',
  'titre-original',
  'annee',
  'realisation',
  'interpretation',
  'genres',
  'pays',
  'duree',
  'synopsis',
  'imdb',
  'tmdb',
  'letterboxd',
  'allocine',
  'wikidata',
  'note',
  'vu',
  'vu-le',
  'chapo',
  'description',
  'verdict',
  'public',
  'mots-cles',
  'lieux',
  'ignorer',
] as const
export type FieldFate = (typeof FIELD_FATES)[number]

export const SHORTCODE_RULES = [
  'texte',
  'retirer',
  'lien',
  'film',
  'spoiler',
  'image',
  'galerie',
  'note',
  'code',
] as const satisfies readonly ShortcodeRule[]

export const IMAGE_FATES = ['copier', 'ignorer'] as const
export type ImageFate = (typeof IMAGE_FATES)[number]

/** Whom a human takes the film of a question for: a record by its name, a new one, or none. */
export type FilmAnswer = { slug: string } | { title: string; year: number } | 'nouveau' | 'aucun'

/**
 * What a chief editor decides of a move: how the words of a source are ours. What is not in it is as the import would
 * propose it. A question that nobody has answered yet is `null`.
 */
export type Carte = {
  site: {
    /** Of the old site, with its protocol; its own links are told by it. */
    adresse: string | null
    /** IANA name, of dates without an offset. */
    fuseau: string | null
    /** BCP 47, of texts that do not say theirs. */
    langue: string | null
    /** Patterns of old addresses where the source has none: `/:year/:month/:day/:slug/`, separated by blanks. */
    adresses: string | null
    /** What readers of the old site were told of its notes: « A+ à F ». */
    echelle: string | null
  }
  types: ReadonlyMap<string, ItemFate>
  /** By taxonomy and key: `category:critiques`. */
  termes: ReadonlyMap<string, TermFate>
  auteurs: ReadonlyMap<string, string>
  /** Stars from 0 to 5 by halves, or « none ». */
  notes: ReadonlyMap<string, number | 'sans' | null>
  /** One of theirs may be two of ours: `comedie, drame`. */
  genres: ReadonlyMap<string, readonly GenreSlug[] | null>
  champs: ReadonlyMap<string, FieldFate>
  codes: ReadonlyMap<string, ShortcodeRule | null>
  films: ReadonlyMap<string, FilmAnswer | null>
  images: ReadonlyMap<string, ImageFate>
  /** Where the reader of a folder of Markdown finds what: `films`, `seances`, and the keys of each role (keyRoles.ts). */
  lecture: ReadonlyMap<string, string>
}

export type CarteSection = keyof Carte

export const NO_CARTE: Carte = {
  site: { adresse: null, fuseau: null, langue: null, adresses: null, echelle: null },
  types: new Map(),
  termes: new Map(),
  auteurs: new Map(),
  notes: new Map(),
  genres: new Map(),
  champs: new Map(),
  codes: new Map(),
  films: new Map(),
  images: new Map(),
  lecture: new Map(),
}
