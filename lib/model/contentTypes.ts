/** The closed set of content types, by the folder of `content/` that holds them. */
export const KIND_BY_FOLDER = {
  critiques: 'review',
  actualites: 'news',
  films: 'film',
  personnes: 'person',
  plateformes: 'platform',
  sagas: 'saga',
  auteurs: 'author',
  pages: 'page',
  retraits: 'withdrawal',
} as const

export type Folder = keyof typeof KIND_BY_FOLDER
export type Kind = (typeof KIND_BY_FOLDER)[Folder]

export const FOLDERS = Object.keys(KIND_BY_FOLDER) as Folder[]
