import { perProcess } from '../cache/perProcess'
import type { Body } from '../model/items'
import type { Linking } from './linkEntities'
import { unlinkHidden } from './links/unlinkHidden'
import { recording, stillHold } from './lookups'
import { bodyProcessor } from './processor'
import type { Records } from './records'
import { keepRendered, type Rendered, recallRendered } from './renderedStore'

/** How many are kept in memory, each some 10 kB with its Markdown; the others are a file away (renderedStore.ts). */
const MOST_IN_MEMORY = 200

/** Rendered bodies by their Markdown, the least recently asked for first. */
const memory = perProcess('rendered', () => new Map<string, Rendered>())

/**
 * A body as sanitised HTML. Call it for bodies that `checkBody` found without fault.
 * Rendered again only when the code or what it refers to has changed: a title, a name, an address that opened or
 * closed.
 *
 * @param linking how first mentions become links; without it they stay text
 */
export function renderBody(
  { markdown, language }: Body,
  records: Records,
  linking: Linking | null = null,
): string {
  const text = language === undefined ? markdown : `${language}\0${markdown}`
  const key = linking ? `${text}\0${JSON.stringify([linking.self, linking.films, linking.nolink])}` : text
  const names = linking?.names.linksKey(markdown) ?? ''
  const known = memory.get(key) ?? recallRendered(key)
  memory.delete(key)
  if (known && known.names === names && stillHold(known.lookups, records)) {
    keepInMemory(key, known)
    return known.html
  }
  const { records: recorded, lookups } = recording(markdown, records)
  const html = String(
    bodyProcessor(recorded, linking, language).use(unlinkHidden, recorded).processSync(markdown),
  )
  const asked = lookups()
  if (asked) {
    const rendered = { html, lookups: asked, names }
    keepInMemory(key, rendered)
    keepRendered(key, rendered)
  }
  return html
}

function keepInMemory(key: string, rendered: Rendered): void {
  memory.set(key, rendered)
  const [oldest] = memory.keys()
  if (memory.size > MOST_IN_MEMORY && oldest !== undefined) memory.delete(oldest)
}
