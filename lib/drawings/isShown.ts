import type { Catalogue } from '../content/catalogue/catalogue'
import type { Day } from '../time/day'
import { drawingDigest, type KeptDrawing } from './drawingStore'
import { saysOf, subjectAt } from './subjectAt'

/** Whether readers may still see what a drawing that was kept says, where it says it. */
export function isShown(catalogue: Catalogue, { address, says }: KeptDrawing, today: Day): boolean {
  const subject = subjectAt(catalogue, address, today)
  return subject !== null && drawingDigest(saysOf(subject)) === says
}
