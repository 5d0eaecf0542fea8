import type { Body } from '../content/items'
import { perProcess } from '../perProcess'
import { type Lookups, recording, stillHold } from './lookups'
import { bodyProcessor } from './processor'
import type { Records } from './records'
import { unlinkHidden } from './unlinkHidden'

/** As many as a server shows in turn; a body with its HTML weighs some 10 kB. */
const MOST = 2000

type Rendered = { html: string; lookups: Lookups }

/** By Markdown, the least recently asked for first. */
const memory = perProcess('rendered', () => new Map<string, Rendered>())

/**
 * A body as sanitised HTML. Call it for bodies that `checkBody` found without fault.
 * Rendered again only when what it refers to has changed: a title, a name, an address that opened or closed.
 */
export function renderBody({ markdown }: Body, records: Records): string {
  const known = memory.get(markdown)
  memory.delete(markdown)
  if (known && stillHold(known.lookups, records)) {
    memory.set(markdown, known)
    return known.html
  }
  const { records: recorded, lookups } = recording(markdown, records)
  const html = String(bodyProcessor(recorded).use(unlinkHidden, recorded).processSync(markdown))
  const asked = lookups()
  if (asked) memory.set(markdown, { html, lookups: asked })
  const [oldest] = memory.keys()
  if (memory.size > MOST && oldest !== undefined) memory.delete(oldest)
  return html
}
