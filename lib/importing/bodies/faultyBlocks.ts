import { parseAndCheck } from '../../markdown/checkBody'
import type { Records } from '../../markdown/records'
import { simpleBody } from '../../markdown/simpleBody'
import type { Assembled } from './assemble'

/** Records in which everything exists: what a text refers to is for the import to resolve. */
const anything = {
  get: (slug: string) => ({ slug, title: slug, name: slug, year: 2000, directors: [], cast: [] }) as never,
  has: () => true,
  keys: () => [],
}
const RECORDS: Records = {
  films: anything,
  people: anything,
  // The words of a figure are held against its record, of which nothing is known here.
  figures: { get: () => undefined, keys: () => [] },
  paths: anything,
  unreadable: { has: () => false },
}
/** Pictures are copied after their text has been read. */
const LATER = /^(?:missing-image|missing-record|broken-link|contradiction)$/

/** The indices of the blocks in which our own check finds a fault, whatever records there are. */
export function faultyBlocks({ markdown, lines }: Assembled): Set<number> {
  if (simpleBody(markdown)) return new Set()
  const file = 'content/import.md'
  const problems = parseAndCheck({ file, line: 1, markdown, source: markdown } as never, RECORDS)
  const faulty = new Set<number>()
  for (const { line, rule, severity, message } of problems) {
    if (severity === 'warning' || LATER.test(rule)) continue
    if (rule === 'unknown-directive' && /« (?:image|galerie) »/.test(message)) continue
    faulty.add(
      Math.max(
        0,
        lines.findLastIndex(first => first <= line),
      ),
    )
  }
  return faulty
}
