import type { Header } from './header'
import type { SourceItem } from './sourceItem'
import { booleanIn, textIn } from './values'

/** How, when and whether again a film was seen, from a header; null where it says nothing of it. */
export function seenIn(header: Header): SourceItem['seen'] {
  const how = textIn(header.take('seenHow'))
  const date = dayIn(header.take('seenDate'))
  const rewatch = booleanIn(header.take('rewatch'))
  if (how === undefined && date === undefined && rewatch === undefined) return null
  return { ...(how && { how }), ...(date && { date }), ...(rewatch !== undefined && { rewatch }) }
}

function dayIn(value: unknown): string | undefined {
  return value instanceof Date ? value.toISOString().slice(0, 10) : textIn(value)
}
