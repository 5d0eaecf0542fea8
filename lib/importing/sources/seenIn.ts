import type { Header } from './header'
import type { SourceItem } from './sourceItem'
import { booleanIn, textIn } from './values'

/** How, when and whether again a film was seen, from a header; null where it says nothing of it. */
export function seenIn(header: Header): SourceItem['seen'] {
  const places = [header.read('medium', textIn), header.read('venue', textIn)].filter(Boolean).join(', ')
  const how = header.read('seenHow', textIn) ?? places
  const date = header.read('seenDate', textIn)
  const rewatch = header.read('rewatch', booleanIn)
  if (!how && date === undefined && rewatch === undefined) return null
  return { ...(how && { how }), ...(date && { date }), ...(rewatch !== undefined && { rewatch }) }
}
