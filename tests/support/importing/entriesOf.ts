import type { SourceEntry, SourceItem } from '@/lib/importing/sources/sourceItem'

/** All that a reader gives, in its order. */
export async function entriesOf(reading: AsyncIterable<SourceEntry>): Promise<SourceEntry[]> {
  const entries: SourceEntry[] = []
  for await (const entry of reading) entries.push(entry)
  return entries
}

/** The texts among them, by their ids. */
export function itemsById(entries: readonly SourceEntry[]): Map<string, SourceItem> {
  return new Map(entries.flatMap(entry => (entry.entry === 'item' ? [[entry.item.id, entry.item]] : [])))
}

/** One text, which must be there. */
export function itemWith(entries: readonly SourceEntry[], id: string): SourceItem {
  const item = itemsById(entries).get(id)
  if (!item) throw new Error(`${id} is not among ${[...itemsById(entries).keys()].join(', ')}`)
  return item
}

/** What was left, as `what (line): reason`. */
export function leftIn(entries: readonly SourceEntry[]): string[] {
  return entries.flatMap(entry =>
    entry.entry === 'left'
      ? [`${entry.what} (${entry.where.file}:${entry.where.line}): ${entry.reason}`]
      : [],
  )
}
