import type { TypographicEdit } from './edits'
import { WIDE } from './spaces'

const LOOSE =
  /^((?:[^"«»“”]*\s)?)"[ \u00A0\u202F](?=\S)([^"«»“”]*[^"«»“”\s])[ \u00A0\u202F]"(?=$|[\s.,;:!?…)])[^"«»“”]*$/

type Mark = { sign: string; at: number }

/**
 * Straight quotes by pairs: « … » outside, “…” within another quotation. What has no partner stays as typed,
 * and so does the inch of « un 12" » and whatever an English quotation (“…” outside guillemets) holds.
 * A quote opens behind a space or an opening sign and closes behind a word.
 */
export function quotes(text: string): TypographicEdit[] {
  if (!text.includes('"')) return []
  const loose = looseQuotes(text)
  if (loose) return loose
  const edits: TypographicEdit[] = []
  const open: Mark[] = []
  for (const { 0: sign, index: at } of text.matchAll(/["«»“”]/g)) {
    if (sign === '«' || sign === '“') open.push({ sign, at })
    else if (sign !== '"') close(sign === '»' ? '«' : '“')
    else if (opens(text, at)) open.push({ sign, at })
    else if (open.at(-1)?.sign === '"' && !/\s/.test(text[at - 1] ?? ' ')) {
      const start = open.pop()?.at ?? at
      if (open[0]?.sign === '“' || at === start + 1) continue
      const isNested = open.length > 0
      edits.push({ start, end: start + 1, by: isNested ? '“' : `«${WIDE}` })
      edits.push({ start: at, end: at + 1, by: isNested ? '”' : `${WIDE}»` })
    }
  }
  return edits.sort((a, b) => a.start - b.start)

  function close(opening: string): void {
    const index = open.findLastIndex(mark => mark.sign === opening)
    if (index !== -1) open.length = index
  }
}

/** « dit " oui " et sort »: two quotes and no more, each with a space inside. Null where there is no such pair. */
function looseQuotes(text: string): TypographicEdit[] | null {
  const [, before, quoted = ''] = LOOSE.exec(text) ?? []
  if (before === undefined) return null
  const start = before.length
  const end = start + quoted.length + 4
  return [
    { start, end: start + 2, by: `«${WIDE}` },
    { start: end - 2, end, by: `${WIDE}»` },
  ]
}

function opens(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (/\s/.test(after)) return false
  if (/[\s—–«“]/.test(before)) return true
  return /[([{’/]/.test(before) && /[\p{L}\p{N}\uFFFC]/u.test(after)
}

/** Where a text holds quotations in another language: “…” that stand outside guillemets. Ends excluded. */
export function foreignQuotations(text: string): { start: number; end: number }[] {
  if (!text.includes('“')) return []
  const found: { start: number; end: number }[] = []
  let depth = 0
  let start = -1
  for (const { 0: sign, index } of text.matchAll(/[«»“”]/g)) {
    if (start === -1) {
      if (sign === '«') depth += 1
      else if (sign === '»') depth = Math.max(0, depth - 1)
      else if (sign === '“' && depth === 0) start = index
    } else if (sign === '”') {
      found.push({ start, end: index + 1 })
      start = -1
    }
  }
  return found
}
