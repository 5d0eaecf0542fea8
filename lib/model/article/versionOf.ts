import { createHash } from 'node:crypto'
import type { Article } from '../items'

/** A short name for the text that a reader has on the screen: another one as soon as a word of it changes. */
export function versionOf({ title, summary, updated, history, body }: Article): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([title, summary, updated, history])).update(body.markdown)
  return hash.digest('hex').slice(0, 8)
}
