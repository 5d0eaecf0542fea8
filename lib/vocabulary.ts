/** The closed lists of words that editors choose from in front matter, and what readers see for each. */
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

/** What a film of each genre is called, one and several: « film d’action », « comédies ». */
export const FILMS_OF_GENRE = {
  action: ['film d’action', 'films d’action'],
  aventure: ['film d’aventures', 'films d’aventures'],
  comedie: ['comédie', 'comédies'],
  drame: ['drame', 'drames'],
  espionnage: ['film d’espionnage', 'films d’espionnage'],
  horreur: ['film d’horreur', 'films d’horreur'],
  musique: ['film musical', 'films musicaux'],
  policier: ['film policier', 'films policiers'],
  'road-movie': ['road movie', 'road movies'],
  romance: ['romance', 'romances'],
  'science-fiction': ['film de science-fiction', 'films de science-fiction'],
  thriller: ['thriller', 'thrillers'],
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
