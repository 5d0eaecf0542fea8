import type { ArtCrop } from '../routes'
import type { Art } from './artOf'
import { CROP_SIZES } from './crops'
import type { Motif } from './motif'
import { MOTIFS } from './motifs'
import { RIVALS } from './palettes'

/** What one crop does to the art of a film, so that two cards of the film are two pictures. */
type Take = {
  /** How much nearer the camera stands. */
  zoom?: number
  /** Where the subject then lies, as shares of the sheet. */
  subject?: { x: number; y: number }
  /** Whether it is the next view of the motif, from the other side. */
  isReverse?: true
  /** Whether it is printed in the inks of the rival palette. */
  isNegative?: true
}

const TAKES: Partial<Record<ArtCrop, Take>> = {
  'gros-plan': { zoom: 1.7, subject: { x: 0.4, y: 0.56 } },
  contrechamp: { isReverse: true },
  insert: { isReverse: true, zoom: 1.9, subject: { x: 0.6, y: 0.5 } },
  negatif: { isNegative: true, zoom: 1.25, subject: { x: 0.58, y: 0.52 } },
}

/** The art of a film as a crop takes it. What is near fills the sheet: no frame is set within it. */
export function artAsTaken(art: Art, crop: ArtCrop): Art {
  const { isReverse, isNegative, zoom } = TAKES[crop] ?? {}
  const { views, oneWay }: Motif = MOTIFS[art.motif]
  return {
    ...art,
    palette: isNegative ? RIVALS[art.palette] : art.palette,
    view: isReverse ? (art.view + 1) % views.length : art.view,
    // What has one view only is always turned over, or its reverse would be the same picture.
    mirrored: isReverse && (!oneWay || views.length === 1) ? !art.mirrored : art.mirrored,
    ratio: zoom || isReverse ? null : art.ratio,
  }
}

/**
 * A drawing as near as a crop takes it.
 *
 * @param focus where its subject lies, in units of the crop
 */
export function taken(shapes: string, crop: ArtCrop, focus: { x: number; y: number }): string {
  const { zoom, subject } = TAKES[crop] ?? {}
  if (!zoom || !subject) return shapes
  const { width, height } = CROP_SIZES[crop]
  // The drawing goes to the edges of its sheet, and so must what is seen of it.
  const within = (moved: number, side: number) => Math.round(Math.min(0, Math.max(side * (1 - zoom), moved)))
  const x = within(width * subject.x - focus.x * zoom, width)
  const y = within(height * subject.y - focus.y * zoom, height)
  return `<g transform="translate(${x} ${y}) scale(${zoom})">${shapes}</g>`
}
