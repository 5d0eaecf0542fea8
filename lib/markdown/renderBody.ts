import type { Body } from '../content/items'
import { bodyProcessor } from './processor'
import type { Records } from './records'
import { unlinkHidden } from './unlinkHidden'

/** A body as sanitised HTML. Call it for bodies that `checkBody` found without fault. */
export function renderBody(body: Body, records: Records): string {
  return String(bodyProcessor(records).use(unlinkHidden, records).processSync(body.markdown))
}
