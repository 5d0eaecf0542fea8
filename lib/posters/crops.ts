import type { ArtCrop } from '../routes'

export type Size = { width: number; height: number }

/** The user units of each crop, which are also the intrinsic pixels of the picture. */
export const CROP_SIZES: Record<ArtCrop, Size> = {
  affiche: { width: 600, height: 900 },
  carte: { width: 740, height: 400 },
  une: { width: 956, height: 400 },
  partage: { width: 1200, height: 630 },
}
