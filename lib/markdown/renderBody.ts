import type { Body } from '../content/items'
import { perProcess } from '../perProcess'
import type { Linking } from './linkEntities'
import { type Lookups, recording, stillHold } from './lookups'
import { bodyProcessor } from './processor'
import type { Records } from './records'
import { unlinkHidden } from './unlinkHidden'

/** As many as a server shows in turn; a body with its HTML weighs some 10 kB. */
const MOST = 2000

/** `links`: all that decides which names are linked; empty where none are. */
type Rendered = { html: string; lookups: Lookups; links: string }

/** By Markdown, the least recently asked for first. */
const memory = perProcess('rendered', () => new Map<string, Rendered>())

/**
 * A body as sanitised HTML. Call it for bodies that `checkBody` found without fault.
 * Rendered again only when what it refers to has changed: a title, a name, an address that opened or closed.
 *
 * @param linking how first mentions become links; without it they stay text
 */
export function renderBody({ markdown }: Body, records: Records, linking: Linking | null = null): string {
  const links = linking ? linksSignature(markdown, linking) : ''
  const known = memory.get(markdown)
  memory.delete(markdown)
  if (known && known.links === links && stillHold(known.lookups, records)) {
    memory.set(markdown, known)
    return known.html
  }
  const { records: recorded, lookups } = recording(markdown, records)
  const html = String(bodyProcessor(recorded, linking).use(unlinkHidden, recorded).processSync(markdown))
  const asked = lookups()
  if (asked) memory.set(markdown, { html, lookups: asked, links })
  const [oldest] = memory.keys()
  if (memory.size > MOST && oldest !== undefined) memory.delete(oldest)
  return html
}

/** Finding the names in a body is a hundred times faster than rendering it. */
function linksSignature(markdown: string, { names, self, films, nolink }: Linking): string {
  return `${JSON.stringify([self, films, nolink])}\n${names.signature(markdown)}`
}
