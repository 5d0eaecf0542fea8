import type { Catalogue } from '../content/catalogue/catalogue'
import { digestOf, type Kept } from './drawingStore'
import { saysOf, subjectAt } from './subjectAt'

/** Whether readers may still see what a drawing that was kept says, where it says it. */
export function isShown(catalogue: Catalogue, { address, says }: Kept): boolean {
  const subject = subjectAt(catalogue, address)
  return subject !== null && digestOf(saysOf(subject)) === says
}
