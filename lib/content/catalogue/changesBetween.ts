import type { Archive, Article } from '../../model/items'
import { pathOf } from '../../model/pathOf'
import type { Milliseconds } from '../../time/clock'
import { gate, nextChange } from '../gate'

/** The articles that readers are shown, or no longer shown, from an instant on. */
export type Change = { at: Milliseconds; shown: Article[]; hidden: Article[] }

/**
 * What changes for readers after `from`, up to and including `to`, in order. It asks the gate, instant by
 * instant, so that it can tell nothing else than what the site will do.
 */
export function changesBetween(archive: Archive, from: Milliseconds, to: Milliseconds): Change[] {
  const changes: Change[] = []
  let before = articlesAt(archive, from)
  for (let at = nextChange(archive, from); at !== null && at <= to; at = nextChange(archive, at)) {
    const after = articlesAt(archive, at)
    const [known, remaining] = [before, after]
    const shown = [...after].filter(([path]) => !known.has(path)).map(([, article]) => article)
    const hidden = [...before].filter(([path]) => !remaining.has(path)).map(([, article]) => article)
    changes.push({ at, shown, hidden })
    before = after
  }
  return changes
}

function articlesAt(archive: Archive, now: Milliseconds): Map<string, Article> {
  return new Map(gate(archive, now).articles.map(article => [pathOf(article), article]))
}
