import { addToGroup } from './addToGroup'
import type { Note } from './markdownBlocks'
import type { Span } from './markdownSpan'

/** A call of a note: the note in whose text it stands, null for the body itself, and the spoiler that holds it there. */
type Call = { id: string; holder: string | null; film: string | null; isHidden: boolean }

/**
 * The notes of a body to which no call in the open leads, not even through another note, as spoilers of the films
 * of the spoilers that call them (lib/markdown/footnotes.ts shows them so). A note that nothing calls is none.
 *
 * @param spans those of the body, in the order in which they begin
 */
export function spoiledNotes(notes: readonly Note[], spans: readonly Span[]): Span[] {
  if (notes.length === 0 || !spans.some(({ kind }) => kind === 'spoiler')) return []
  const byHolder = new Map<string | null, Call[]>()
  for (const call of callsIn(notes, spans)) addToGroup(byHolder, call.holder, call)

  const shown = new Map<string, null>()
  follow([null], call => {
    if (call.isHidden || shown.has(call.id)) return false
    shown.set(call.id, null)
    return true
  })
  const films = new Map<string, string | null>()
  follow([null, ...shown.keys()], call => {
    if (shown.has(call.id) || films.has(call.id)) return false
    films.set(call.id, call.isHidden ? call.film : (films.get(call.holder ?? '') ?? null))
    return true
  })
  return notes
    .filter(({ id }) => films.has(id))
    .map(({ id, start, end }) => ({ kind: 'spoiler', start, end, name: films.get(id) ?? null }))

  /** Goes from notes to those that they call, as far as `isNew` says so. */
  function follow(holders: (string | null)[], isNew: (call: Call) => boolean): void {
    for (const holder of holders) {
      for (const call of byHolder.get(holder) ?? []) if (isNew(call)) holders.push(call.id)
    }
  }
}

function callsIn(notes: readonly Note[], spans: readonly Span[]): Call[] {
  const calls: Call[] = []
  const around: Span[] = []
  let next = 0
  let note: Note | undefined
  for (const span of spans) {
    while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= span.start) around.pop()
    for (let begun = notes[next]; begun && begun.start <= span.start; begun = notes[++next]) note = begun
    if (span.kind === 'spoiler') around.push(span)
    if (span.kind !== 'call' || span.name === null) continue
    const holder = note && span.start < note.end ? note : null
    // A spoiler around a note says nothing of it: notes are shown below the text, wherever they are written.
    const spoiler = around.find(({ start }) => holder === null || start >= holder.start)
    calls.push({
      id: span.name,
      holder: holder?.id ?? null,
      film: spoiler?.name ?? null,
      isHidden: spoiler !== undefined,
    })
  }
  return calls
}
