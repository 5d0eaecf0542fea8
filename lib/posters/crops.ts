import type { ArtCrop } from '../routes'

export type Size = { width: number; height: number }

const CARD: Size = { width: 740, height: 400 }
const SCOPE: Size = { width: 956, height: 400 }

/** The user units of each crop, which are also the intrinsic pixels of the picture. */
export const CROP_SIZES: Record<ArtCrop, Size> = {
  affiche: { width: 600, height: 900 },
  carte: CARD,
  une: SCOPE,
  partage: { width: 1200, height: 630 },
  duel: SCOPE,
  'gros-plan': CARD,
  contrechamp: CARD,
  insert: CARD,
  negatif: CARD,
}
