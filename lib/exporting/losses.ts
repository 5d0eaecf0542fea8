import type { Exported } from './corpus'

/** Something of an item that a format has no place for. */
export type Lost = {
  /** The item by its file, without `.md`: `critiques/drive`. */
  item: string
  /** What it was, in French: « champ “verdict” », « révélation cachée ». */
  what: string
  count: number
  /** Its first 80 characters. */
  sample: string
}

const SAMPLE = 80

/** What an export leaves behind, in the order in which it is met. */
export class Losses {
  readonly all: Lost[] = []

  add({ folder, slug }: Pick<Exported, 'folder' | 'slug'>, what: string, sample: unknown, count = 1): void {
    const text = typeof sample === 'string' ? sample : JSON.stringify(sample)
    const short = text.replace(/\s+/g, ' ').trim()
    this.all.push({
      item: `${folder}/${slug}`,
      what,
      count,
      sample: short.length > SAMPLE ? `${short.slice(0, SAMPLE - 1)}…` : short,
    })
  }

  /** Names every field of an item that says something and is not among those that were carried. */
  addFields(item: Exported, carried: readonly string[]): void {
    for (const [name, value] of Object.entries(item.fields)) {
      if (carried.includes(name) || saysNothing(value)) continue
      this.add(item, `champ « ${name} »`, value, Array.isArray(value) ? value.length : 1)
    }
  }

  /** How often each thing is lost, and in how many items, the most frequent first. */
  totals(): { what: string; count: number; items: number }[] {
    const byWhat = new Map<string, { count: number; items: Set<string> }>()
    for (const { what, count, item } of this.all) {
      const total = byWhat.get(what) ?? { count: 0, items: new Set() }
      total.count += count
      total.items.add(item)
      byWhat.set(what, total)
    }
    return [...byWhat]
      .map(([what, { count, items }]) => ({ what, count, items: items.size }))
      .sort((a, b) => b.count - a.count || a.what.localeCompare(b.what, 'fr'))
  }
}

/** Whether a field holds what it would hold if nobody had written it. */
export function saysNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
