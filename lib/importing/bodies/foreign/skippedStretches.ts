/** A stretch of a text: offsets, the end exclusive. */
export type Stretch = { start: number; end: number }

const COMMENT_OR_TAG = /<!--[\s\S]*?(?:-->|$)|<\/?[a-zA-Z](?:"[^"]{0,4000}"|'[^']{0,4000}'|[^<>"']){0,200}>/g
/** Elements whose text is shown, or dropped, as it stands. */
const VERBATIM = /^<(pre|code|script|style|textarea|kbd|samp)\b/i
const FENCE = /^ {0,3}(`{3,}|~{3,})/

/**
 * Where a text holds no shortcode: in tags, comments and elements that show their text as it stands, and in the code
 * of Markdown. In order, without overlaps; linear in the length of the text.
 */
export function skippedStretches(text: string, isMarkdown: boolean): Stretch[] {
  const found = [...tagStretches(text), ...(isMarkdown ? codeStretches(text) : [])]
  found.sort((a, b) => a.start - b.start)
  const merged: Stretch[] = []
  for (const stretch of found) {
    const last = merged.at(-1)
    if (last && stretch.start < last.end) last.end = Math.max(last.end, stretch.end)
    else merged.push({ ...stretch })
  }
  return merged
}

function tagStretches(text: string): Stretch[] {
  if (!text.includes('<')) return []
  const stretches: Stretch[] = []
  let done = 0
  for (const { 0: tag, index } of text.matchAll(COMMENT_OR_TAG)) {
    if (index < done) continue
    const verbatim = VERBATIM.exec(tag)?.[1]
    done = index + tag.length
    if (verbatim) {
      const end = text.slice(done).search(new RegExp(`</${verbatim}\\s*>`, 'i'))
      if (end >= 0) done += end
    }
    stretches.push({ start: index, end: done })
  }
  return stretches
}

function codeStretches(text: string): Stretch[] {
  if (!/[`~]/.test(text)) return []
  const stretches: Stretch[] = []
  let fence: { sign: string; start: number } | null = null
  let at = 0
  let paragraph = at
  for (const line of text.split('\n')) {
    const sign = FENCE.exec(line)?.[1]
    if (fence) {
      if (sign?.startsWith(fence.sign) && line.trim() === sign) {
        stretches.push({ start: fence.start, end: at + line.length })
        fence = null
        paragraph = at + line.length + 1
      }
    } else if (sign) {
      stretches.push(...spans(text, paragraph, at))
      fence = { sign, start: at }
    } else if (line.trim() === '') {
      stretches.push(...spans(text, paragraph, at))
      paragraph = at
    }
    at += line.length + 1
  }
  if (fence) stretches.push({ start: fence.start, end: text.length })
  else stretches.push(...spans(text, paragraph, text.length))
  return stretches
}

/** The code between runs of grave accents of one length, of a paragraph. */
function spans(text: string, from: number, to: number): Stretch[] {
  const runs = Array.from(text.slice(from, to).matchAll(/`+/g), ({ 0: run, index }) => ({
    start: from + index,
    length: run.length,
  }))
  const stretches: Stretch[] = []
  const later = new Map<number, number[]>()
  for (const [index, { length }] of runs.entries()) {
    const alike = later.get(length)
    if (alike) alike.push(index)
    else later.set(length, [index])
  }
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]
    if (!run) break
    const queue = later.get(run.length) ?? []
    while ((queue[0] ?? Number.POSITIVE_INFINITY) <= index) queue.shift()
    const partner = queue[0]
    const end = partner === undefined ? undefined : runs[partner]
    if (partner === undefined || !end) continue
    stretches.push({ start: run.start, end: end.start + end.length })
    index = partner
  }
  return stretches
}
