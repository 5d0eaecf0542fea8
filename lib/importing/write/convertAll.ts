import { inSlices } from '../../turns/slices'
import type { Carte } from '../map/carte'
import type { LineStore, Place } from '../read/lineStore'
import type { SourceEntry, SourceItem } from '../sources/sourceItem'
import { type Conversions, type Converted, convertItem } from './convertItem'
import type { Plan, PlannedItem } from './plan'

export type Batch = {
  plan: Plan
  carte: Carte
  /** The texts that are brought in by this run, in the order of the source. */
  items: readonly PlannedItem[]
  from: string
  firstSeen: string
  conversions: Conversions
  entries: LineStore<SourceEntry>
  converted: LineStore<Converted>
}

/** A text that has been converted: where it is kept, and whether readers see it. */
export type Done = { planned: PlannedItem; place: Place; links: readonly string[]; reasons: string[] }

/**
 * Converts every text, and keeps the results on disk. Then those that link to a text which readers do not see are
 * converted again, without those links.
 *
 * @param tell is told how many are done
 */
export async function convertAll(
  batch: Batch,
  tell: (done: number) => void,
  signal: AbortSignal | undefined,
): Promise<Map<string, Done>> {
  const done = new Map<string, Done>()
  const { isOver, pause } = inSlices()
  const hidden = new Set(batch.items.filter(({ reasons }) => reasons.length > 0).map(({ item }) => item.id))
  for (const planned of batch.items) {
    signal?.throwIfAborted()
    if (isOver()) await pause()
    await batch.conversions.prepare(itemOf(batch, planned), planned)
    done.set(planned.item.id, convert(batch, planned, hidden))
    tell(done.size)
  }
  await unlinkHidden(batch, done)
  return done
}

/** Converts again what readers see and what links to something that they do not. */
export async function unlinkHidden(batch: Batch, done: Map<string, Done>): Promise<void> {
  const hidden = new Set([...done].filter(([, { reasons }]) => reasons.length > 0).map(([id]) => id))
  for (const [id, { planned, links, reasons }] of done) {
    if (!links.some(link => hidden.has(link))) continue
    await batch.conversions.prepare(itemOf(batch, planned), planned)
    done.set(id, { ...convert(batch, planned, hidden), reasons })
  }
}

function convert(batch: Batch, planned: PlannedItem, hidden: ReadonlySet<string>): Done {
  const { plan, carte, conversions, from, firstSeen } = batch
  const item = itemOf(batch, planned)
  const converted = convertItem(item, planned, plan, carte, conversions, { from, firstSeen, hidden })
  const reasons = [...planned.reasons, ...converted.toLookAt]
  return { planned, place: batch.converted.add(converted), links: converted.links, reasons }
}

function itemOf({ entries }: Batch, { item }: PlannedItem): SourceItem {
  const entry = entries.at(item.place)
  if (entry.entry !== 'item') throw new Error(`${item.id} is no text of the source`)
  return entry.item
}
