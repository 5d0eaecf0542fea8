import type { Catalogue } from '../content/catalogue'
import { french } from '../typography/french'
import type { Entry } from './entry'
import { plainText } from './plainText'
import { termsOf } from './termsOf'
import { type Word, wordsOf } from './words'

/** A piece of text, and whether it is what was looked for. */
export type Fragment = { text: string; marked: boolean }

/** Words of an extract: about two lines. */
const LENGTH = 34
/** Of these, how many stand before the first that was found. */
const LEAD = 8

/** A text with the words marked by which it was found. */
export function marked(text: string, terms: ReadonlySet<string>): Fragment[] {
  const fragments: Fragment[] = []
  let end = 0
  const add = (upTo: number, isMarked: boolean) => {
    if (upTo > end) fragments.push({ text: text.slice(end, upTo), marked: isMarked })
    end = upTo
  }
  for (const word of wordsOf(text)) {
    if (!isFound(word, terms)) continue
    const last = fragments.at(-1)
    if (last?.marked && text.slice(end, word.start).trim() === '') {
      // Two finds side by side are one.
      last.text += text.slice(end, word.end)
      end = word.end
    } else {
      add(word.start, false)
      add(word.end, true)
    }
  }
  add(text.length, false)
  return fragments
}

/**
 * The passage of an entry that shows best why it was found: of its summaries and its body, the window that holds
 * most of the terms; without any, how it begins.
 */
export function extractOf(entry: Entry, terms: ReadonlySet<string>, catalogue: Catalogue): Fragment[] {
  let best = { text: '', found: -1 }
  for (const text of textsOf(entry, catalogue)) {
    const passage = passageOf(text, terms)
    if (passage.found > best.found) best = passage
    if (best.found === terms.size) break
  }
  return marked(best.text, terms)
}

function* textsOf({ summaries, body }: Entry, catalogue: Catalogue): Generator<string> {
  yield* summaries
  if (body) yield french(plainText(body, catalogue))
}

function passageOf(text: string, terms: ReadonlySet<string>): { text: string; found: number } {
  const words = wordsOf(text)
  const hits = words.flatMap((word, place) => (isFound(word, terms) ? [place] : []))
  let [start, most] = [0, 0]
  for (const place of hits) {
    const within = new Set(
      hits
        .filter(other => other >= place && other < place + LENGTH - LEAD)
        .map(other => termsOf(words[other]?.text ?? '').stems[0]),
    )
    if (within.size > most) [start, most] = [Math.max(0, place - LEAD), within.size]
  }
  // What fits whole is shown whole.
  if (words.length <= LENGTH) start = 0
  const first = words[start]
  const last = words[Math.min(start + LENGTH, words.length) - 1]
  if (!first || !last) return { text: text.trim().replace(/\s+/g, ' '), found: most }
  const isWhole = start + LENGTH >= words.length
  const from = start === 0 ? 0 : first.start
  const passage = text.slice(from, isWhole ? text.length : last.end).trim()
  const oneLine = passage.replace(/\n+/g, ' ')
  return { text: `${start === 0 ? '' : '… '}${oneLine}${isWhole ? '' : '…'}`, found: most }
}

function isFound({ text }: Word, terms: ReadonlySet<string>): boolean {
  const { exact, stems, isStop } = termsOf(text)
  return !isStop && (terms.has(exact) || stems.some(stem => terms.has(stem)))
}
