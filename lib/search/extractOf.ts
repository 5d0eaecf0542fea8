import type { Catalogue } from '../content/catalogue/catalogue'
import { type Word, wordsOf } from '../text/words'
import { frenchRuns } from '../typography/french'
import type { SearchEntry } from './entry'
import { plainText } from './plainText'
import { termsOf } from './termsOf'

/** A piece of text, and whether it is what was looked for. */
export type Fragment = { text: string; marked: boolean }

/** Words of an extract: about two lines. */
const LENGTH = 34

/** How many of these words stand before the first that was found. */
const LEAD = 8

/** Characters of a body from which an extract is taken: those of the longest essay. */
const MOST_READ = 80_000

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
export function extractOf(entry: SearchEntry, terms: ReadonlySet<string>, catalogue: Catalogue): Fragment[] {
  let best: Stretch & { of: Source } = { of: { text: '', isSet: true }, from: 0, to: 0, found: -1 }
  for (const source of extractTexts(entry, catalogue)) {
    const passage = passageOf(source.text, terms)
    if (passage.found > best.found) best = { ...passage, of: source }
    if (best.found === terms.size) break
  }
  return marked(cut(best, best.of), terms)
}

/** A text to choose a passage from, and whether it is set in French typography already. */
type Source = { text: string; isSet: boolean }

function* extractTexts({ summaries, body }: SearchEntry, catalogue: Catalogue): Generator<Source> {
  for (const text of summaries) yield { text, isSet: true }
  if (body) yield { text: plainText(body, catalogue, MOST_READ), isSet: body.language !== undefined }
}

/** A stretch of a text, `from` and `to` as for `slice`, and how many of the terms it holds. */
type Stretch = { from: number; to: number; found: number }

function passageOf(text: string, terms: ReadonlySet<string>): Stretch {
  const words = wordsOf(text)
  const hits = words.flatMap((word, place) =>
    isFound(word, terms) ? [{ place, stem: termsOf(word.text).stems[0] }] : [],
  )
  let [start, most] = [0, 0]
  for (const [index, { place }] of hits.entries()) {
    const stems = new Set<string | undefined>()
    for (let next = index; (hits[next]?.place ?? Number.NaN) < place + LENGTH - LEAD; next++)
      stems.add(hits[next]?.stem)
    const found = stems.size
    if (found > most) [start, most] = [Math.max(0, place - LEAD), found]
  }
  // What fits whole is shown whole.
  if (words.length <= LENGTH) start = 0
  const isToEnd = start + LENGTH >= words.length
  const from = start === 0 ? 0 : (words[start]?.start ?? 0)
  const to = isToEnd ? text.length : (words[start + LENGTH - 1]?.end ?? text.length)
  return { from, to, found: most }
}

/** The passage in one line. Only its paragraphs are set in French typography: a whole body costs ten times that. */
function cut({ from, to }: Stretch, { text, isSet }: Source): string {
  const first = text.lastIndexOf('\n', from - 1) + 1
  const last = text.indexOf('\n', to)
  const runs = [text.slice(first, from), text.slice(from, to), text.slice(to, last === -1 ? undefined : last)]
  const passage = isSet ? text.slice(from, to) : (frenchRuns(runs.map(run => ({ text: run })))[1] ?? '')
  const oneLine = passage.trim().replace(/\s*\n\s*/g, ' ')
  return `${from === 0 ? '' : '… '}${oneLine}${to === text.length ? '' : '…'}`
}

function isFound({ text }: Word, terms: ReadonlySet<string>): boolean {
  const { exact, stems, isStop } = termsOf(text)
  return !isStop && (terms.has(exact) || stems.some(stem => terms.has(stem)))
}
