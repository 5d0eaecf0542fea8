import type { Body } from '../content/items'
import { perProcess } from '../perProcess'
import type { Linking } from './linkEntities'
import { type Lookups, recording, stillHold } from './lookups'
import { bodyProcessor } from './processor'
import type { Records } from './records'
import { unlinkHidden } from './unlinkHidden'

/** As many as a server shows in turn; a body with its HTML weighs some 10 kB. */
const MOST = 2000

/** `names`: what of all known names stands in the Markdown, as far as it is linked. */
type Rendered = { html: string; lookups: Lookups; names: string }

/** By Markdown and what decides its links, the least recently asked for first. */
const memory = perProcess('rendered', () => new Map<string, Rendered>())

/**
 * A body as sanitised HTML. Call it for bodies that `checkBody` found without fault.
 * Rendered again only when what it refers to has changed: a title, a name, an address that opened or closed.
 *
 * @param linking how first mentions become links; without it they stay text
 */
export function renderBody({ markdown }: Body, records: Records, linking: Linking | null = null): string {
  const key = linking
    ? `${markdown}\0${JSON.stringify([linking.self, linking.films, linking.nolink])}`
    : markdown
  const names = linking?.names.signature(markdown) ?? ''
  const known = memory.get(key)
  memory.delete(key)
  if (known && known.names === names && stillHold(known.lookups, records)) {
    memory.set(key, known)
    return known.html
  }
  const { records: recorded, lookups } = recording(markdown, records)
  const html = String(bodyProcessor(recorded, linking).use(unlinkHidden, recorded).processSync(markdown))
  const asked = lookups()
  if (asked) memory.set(key, { html, lookups: asked, names })
  const [oldest] = memory.keys()
  if (memory.size > MOST && oldest !== undefined) memory.delete(oldest)
  return html
}
