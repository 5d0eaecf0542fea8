import type { GenreSlug } from '../vocabulary'
import { LAYOUTS, type Layout } from './lettering/layout'
import type { Motif } from './motif'
import { MOTIF_NAMES, MOTIFS, type MotifName } from './motifs'
import { PALETTE_NAMES, type PaletteName } from './palettes'
import { hash } from './random'

/** The shapes of picture that a film may ask for: its own frame, set within the sheet. */
export const RATIOS = ['1.37', '1.85', '2.39'] as const
export type Ratio = (typeof RATIOS)[number]

/** What an editor may say about the art of a film; what is absent follows from the film. */
export type WrittenArt = {
  motif: MotifName
  palette?: PaletteName | undefined
  /** Which view of the motif, counted from 1. */
  view?: number | undefined
  ratio?: Ratio | undefined
  /** How the title is set into the poster. */
  lettering?: Layout | undefined
}

export type Art = {
  motif: MotifName
  palette: PaletteName
  /** Counted from 0. */
  view: number
  ratio: Ratio | null
  mirrored: boolean
  lettering: Layout
}

/** What a genre calls to mind, for films whose record names no motif. */
const MOTIFS_OF_GENRE: Record<GenreSlug, readonly [MotifName, ...MotifName[]]> = {
  action: ['impact', 'explosion', 'sprint', 'gomme', 'semelle', 'tour', 'casque', 'poing'],
  animation: ['damier', 'alveoles', 'sillon', 'vague'],
  'arts-martiaux': ['poing', 'impact', 'saut', 'silhouette'],
  aventure: ['lacet', 'horizon', 'passerelle', 'vague'],
  biographie: ['profil', 'empreinte', 'silhouette', 'trame'],
  catastrophe: ['explosion', 'vague', 'tour', 'vertige'],
  comedie: ['echangeur', 'damier', 'sillon', 'escalier'],
  'comedie-musicale': ['sillon', 'neon', 'escalier', 'damier'],
  concert: ['sillon', 'neon', 'trame', 'silhouette'],
  'court-metrage': ['trame', 'damier', 'sprint', 'profil'],
  documentaire: ['horizon', 'oeil', 'trame', 'passerelle'],
  drame: ['silhouette', 'escalier', 'profil', 'trame'],
  erotique: ['profil', 'neon', 'silhouette'],
  espionnage: ['empreinte', 'mallette', 'viseur', 'cravate', 'tunnel'],
  experimental: ['trame', 'alveoles', 'damier', 'sillon'],
  famille: ['passerelle', 'horizon', 'damier', 'lacet'],
  fantastique: ['vertige', 'oeil', 'alveoles', 'vague'],
  'film-noir': ['escalier', 'phares', 'neon', 'silhouette', 'barreaux'],
  guerre: ['viseur', 'explosion', 'horizon', 'impact'],
  histoire: ['horizon', 'profil', 'passerelle', 'silhouette'],
  horreur: ['oeil', 'vague', 'scie', 'alveoles', 'trame'],
  judiciaire: ['barreaux', 'mallette', 'profil', 'escalier'],
  musique: ['sillon', 'neon', 'trame'],
  mystere: ['empreinte', 'oeil', 'escalier', 'tunnel'],
  peplum: ['horizon', 'profil', 'vague', 'impact'],
  policier: ['pare-brise', 'cagoule', 'coffre', 'barreaux', 'rail', 'neon', 'decouvert', 'rappel'],
  'road-movie': ['asphalte', 'phares', 'camion', 'saut'],
  romance: ['neon', 'profil', 'silhouette'],
  'science-fiction': ['radar', 'oeil', 'tunnel', 'alveoles', 'horizon'],
  sport: ['sprint', 'saut', 'damier', 'semelle'],
  'super-heros': ['impact', 'explosion', 'vertige', 'poing'],
  telefilm: ['trame', 'profil', 'neon', 'escalier'],
  thriller: ['phares', 'oeil', 'escalier', 'tunnel', 'empreinte', 'silhouette', 'barreaux'],
  western: ['horizon', 'rail', 'decouvert', 'impact'],
}

/**
 * How the poster of a film is made: as its record says, else from its genres and its slug, always the same.
 * A view beyond those of the motif counts on from the first.
 */
export function artOf(film: {
  slug: string
  genres: readonly GenreSlug[]
  art?: WrittenArt | undefined
}): Art {
  const genre = film.genres[hash(`genre ${film.slug}`) % film.genres.length]
  // Of a film without a genre nothing is known that would speak for or against a motif.
  const candidates = genre ? MOTIFS_OF_GENRE[genre] : MOTIF_NAMES
  const motif = film.art?.motif ?? candidates[hash(`motif ${film.slug}`) % candidates.length] ?? 'trame'
  const palette = film.art?.palette ?? PALETTE_NAMES[hash(`palette ${film.slug}`) % PALETTE_NAMES.length]
  const { views, lettering, oneWay }: Motif = MOTIFS[motif]
  const view = (film.art?.view === undefined ? hash(`view ${film.slug}`) : film.art.view - 1) % views.length
  return {
    motif,
    palette: palette ?? PALETTE_NAMES[0],
    view,
    ratio: film.art?.ratio ?? null,
    mirrored: !oneWay && hash(`mirror ${film.slug}`) % 2 === 1,
    lettering:
      film.art?.lettering ??
      lettering?.[view] ??
      LAYOUTS[hash(`lettering ${film.slug}`) % LAYOUTS.length] ??
      'bloc',
  }
}
