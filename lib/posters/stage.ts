import type { ArtCrop } from '../routes'
import { CROP_SIZES } from './crops'
import type { extremes, Inks } from './palettes'
import type { Random } from './random'

export type Side = 'haut' | 'bas'
export type Area = { x: number; y: number; width: number; height: number }

/** What a motif draws on: the whole sheet, and where its subject belongs in this crop. */
export type Stage = Area & {
  /** The sheet. It starts at 0, 0; grounds go to its edges. */
  x: 0
  y: 0
  /** Where the subject may be: the sheet without the room kept for lettering. */
  room: Area
  /** Where the eye is led, within the room. */
  focus: { x: number; y: number }
  /** The measure of the subject: the shorter side of the room. */
  size: number
  /** Which view of the motif: from 0. */
  view: number
  inks: Inks & ReturnType<typeof extremes>
  random: Random
}

/** The height of a poster that its lettering takes, in its units. */
export const LETTERING = 240

/** Where the subject of each crop is led, as shares of the room. */
const FOCUS: Record<ArtCrop, { x: number; y: number }> = {
  affiche: { x: 0.54, y: 0.5 },
  carte: { x: 0.56, y: 0.5 },
  une: { x: 0.66, y: 0.5 },
  partage: { x: 0.56, y: 0.5 },
  duel: { x: 0.5, y: 0.5 },
  'gros-plan': { x: 0.56, y: 0.5 },
  contrechamp: { x: 0.44, y: 0.5 },
  insert: { x: 0.44, y: 0.5 },
  negatif: { x: 0.56, y: 0.5 },
}

/** The room of the art, the rest being kept calm: for the title of a poster, for the headline of a share image. */
export function roomOf(crop: ArtCrop, calm: Side): Area {
  const { width, height } = CROP_SIZES[crop]
  if (crop === 'affiche') {
    return { x: 0, y: calm === 'haut' ? LETTERING : 0, width, height: height - LETTERING }
  }
  if (crop === 'partage') return { x: 500, y: 0, width: width - 500, height }
  return { x: 0, y: 0, width, height }
}

/** Where the eye is led in a crop. */
export function focusOf(crop: ArtCrop, room: Area): { x: number; y: number } {
  const { x, y } = FOCUS[crop]
  return { x: room.x + room.width * x, y: room.y + room.height * y }
}
