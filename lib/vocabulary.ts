/**
 * The closed lists of words that editors choose from in front matter, and what readers see for each.
 *
 * The genres are those of the Centre national du cinéma, TMDB and IMDb. `court-metrage` and `telefilm` are forms rather
 * than genres, and stand beside one. What others call them: lib/model/film/genresNamed.ts.
 */
export const GENRES = {
  action: 'action',
  animation: 'animation',
  'arts-martiaux': 'arts martiaux',
  aventure: 'aventure',
  biographie: 'biographie',
  catastrophe: 'catastrophe',
  comedie: 'comédie',
  'comedie-musicale': 'comédie musicale',
  concert: 'concert',
  'court-metrage': 'court métrage',
  documentaire: 'documentaire',
  drame: 'drame',
  erotique: 'érotique',
  espionnage: 'espionnage',
  experimental: 'expérimental',
  famille: 'famille',
  fantastique: 'fantastique',
  'film-noir': 'film noir',
  guerre: 'guerre',
  histoire: 'histoire',
  horreur: 'horreur',
  judiciaire: 'judiciaire',
  musique: 'musique',
  mystere: 'mystère',
  peplum: 'péplum',
  policier: 'policier',
  'road-movie': 'road movie',
  romance: 'romance',
  'science-fiction': 'science-fiction',
  sport: 'sport',
  'super-heros': 'super-héros',
  telefilm: 'téléfilm',
  thriller: 'thriller',
  western: 'western',
} as const

export type GenreSlug = keyof typeof GENRES

/** What a film of each genre is called, one and several: « film d’action », « comédies ». */
export const FILMS_OF_GENRE = {
  action: ['film d’action', 'films d’action'],
  animation: ['film d’animation', 'films d’animation'],
  'arts-martiaux': ['film d’arts martiaux', 'films d’arts martiaux'],
  aventure: ['film d’aventures', 'films d’aventures'],
  biographie: ['film biographique', 'films biographiques'],
  catastrophe: ['film catastrophe', 'films catastrophe'],
  comedie: ['comédie', 'comédies'],
  'comedie-musicale': ['comédie musicale', 'comédies musicales'],
  concert: ['film de concert', 'films de concert'],
  'court-metrage': ['court métrage', 'courts métrages'],
  documentaire: ['documentaire', 'documentaires'],
  drame: ['drame', 'drames'],
  erotique: ['film érotique', 'films érotiques'],
  espionnage: ['film d’espionnage', 'films d’espionnage'],
  experimental: ['film expérimental', 'films expérimentaux'],
  famille: ['film pour la famille', 'films pour la famille'],
  fantastique: ['film fantastique', 'films fantastiques'],
  'film-noir': ['film noir', 'films noirs'],
  guerre: ['film de guerre', 'films de guerre'],
  histoire: ['film historique', 'films historiques'],
  horreur: ['film d’horreur', 'films d’horreur'],
  judiciaire: ['film de procès', 'films de procès'],
  musique: ['film musical', 'films musicaux'],
  mystere: ['film à énigme', 'films à énigme'],
  peplum: ['péplum', 'péplums'],
  policier: ['film policier', 'films policiers'],
  'road-movie': ['road movie', 'road movies'],
  romance: ['romance', 'romances'],
  'science-fiction': ['film de science-fiction', 'films de science-fiction'],
  sport: ['film de sport', 'films de sport'],
  'super-heros': ['film de super-héros', 'films de super-héros'],
  telefilm: ['téléfilm', 'téléfilms'],
  thriller: ['thriller', 'thrillers'],
  western: ['western', 'westerns'],
} as const satisfies Record<GenreSlug, readonly [one: string, several: string]>

export const GENRE_SLUGS = Object.keys(GENRES) as [GenreSlug, ...GenreSlug[]]

export const OFFERS = ['abonnement', 'location', 'achat', 'gratuit'] as const

const OFFER_NAMES = {
  abonnement: 'par abonnement',
  location: 'en location',
  achat: 'à l’achat',
  gratuit: 'gratuit',
} as const satisfies Record<(typeof OFFERS)[number], string>

/** On which terms a film can be seen: « par abonnement », « en location ». */
export function formatOffer(offer: (typeof OFFERS)[number]): string {
  return OFFER_NAMES[offer]
}

export const MEDIA = ['cinema', 'festival', 'svod', 'vod', 'dvd', 'tv'] as const

const MEDIUM_NAMES = {
  cinema: 'au cinéma',
  festival: 'en festival',
  svod: 'en streaming',
  vod: 'en vidéo à la demande',
  dvd: 'en DVD',
  tv: 'à la télévision',
} as const satisfies Record<(typeof MEDIA)[number], string>

/** How a film came out: « au cinéma », « en streaming ». */
export function formatMedium(medium: (typeof MEDIA)[number]): string {
  return MEDIUM_NAMES[medium]
}

/** Whom a film may be shown to in French cinemas, by the visa of the Centre national du cinéma. */
export const CLASSIFICATIONS = ['tous-publics', 'avertissement', '-12', '-16', '-18'] as const

const CLASSIFICATION_NAMES = {
  'tous-publics': 'tous publics',
  avertissement: 'tous publics avec avertissement',
  '-12': 'interdit aux moins de 12 ans',
  '-16': 'interdit aux moins de 16 ans',
  '-18': 'interdit aux moins de 18 ans',
} as const satisfies Record<(typeof CLASSIFICATIONS)[number], string>

/** Who may see a film in a French cinema: « tous publics », « interdit aux moins de 12 ans ». */
export function formatClassification(classification: (typeof CLASSIFICATIONS)[number]): string {
  return CLASSIFICATION_NAMES[classification]
}

/** Jobs of a film's crew, besides directing, writing and acting. */
export const JOBS = ['musique', 'photographie', 'montage', 'production', 'cascades'] as const

/** What a news item is: news, a long read on one subject, or a ranking of films. */
export const NEWS_FORMATS = ['actualite', 'dossier', 'top'] as const
export type NewsFormat = (typeof NEWS_FORMATS)[number]

/** What a news item tells of, as its kicker says it. */
export const SUBJECTS = {
  projet: 'Projet',
  casting: 'Casting',
  tournage: 'Tournage',
  'bande-annonce': 'Bande-annonce',
  sortie: 'Sortie',
  plateformes: 'Plateformes',
  festival: 'Festival',
  recompenses: 'Récompenses',
  audience: 'Audience',
  'box-office': 'Box-office',
  economie: 'Économie',
  anniversaire: 'Anniversaire',
  portrait: 'Portrait',
  disparition: 'Disparition',
  redaction: 'La rédaction',
} as const

export type Subject = keyof typeof SUBJECTS

export const SUBJECT_NAMES = Object.keys(SUBJECTS) as [Subject, ...Subject[]]
