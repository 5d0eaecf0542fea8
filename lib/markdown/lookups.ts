import type { FigureRecord, FilmRecord, Records } from './records'

/**
 * What a body has asked of the records and what was answered. As long as the answers stay the same, so does
 * whatever was made of the body: its HTML, or its having no fault.
 */
export type Lookups = ReadonlyMap<string, string>

type LookupKind = 'film' | 'person' | 'figure' | 'path' | 'unreadable'

const ANSWERS: Record<LookupKind, (records: Records, key: string) => string> = {
  film: ({ films }, slug) => factsOf(films.get(slug)),
  person: ({ people }, slug) => people.get(slug)?.name ?? '',
  figure: ({ figures }, slug) => quotedOf(figures.get(slug)),
  path: ({ paths }, path) => String(paths.has(path)),
  unreadable: ({ unreadable }, address) => String(unreadable.has(address)),
}

/**
 * The records of a body that is about to be parsed, wrapped so that every question to them is written down.
 *
 * @returns `lookups`: null when they cannot tell of every change: of a new item, once all names were asked for
 *   (to suggest one), or of a picture, which is a file and no record
 */
export function recording(
  markdown: string,
  records: Records,
): { records: Records; lookups(): Lookups | null } {
  const asked = new Map<string, string>()
  let isWhole = !/!\[|::image/.test(markdown)
  const noted = <T>(kind: LookupKind, key: string, answer: T): T => {
    asked.set(`${kind} ${key}`, ANSWERS[kind](records, key))
    return answer
  }
  const keysOf = (known: { keys(): Iterable<string> }) => {
    isWhole = false
    return listOf(known)
  }
  const { films, people, figures, paths, unreadable } = records
  return {
    lookups: () => (isWhole ? asked : null),
    records: {
      films: { keys: () => keysOf(films), get: slug => noted('film', slug, films.get(slug)) },
      people: { keys: () => keysOf(people), get: slug => noted('person', slug, people.get(slug)) },
      figures: { keys: () => keysOf(figures), get: slug => noted('figure', slug, figures.get(slug)) },
      paths: { keys: () => keysOf(paths), has: path => noted('path', path, paths.has(path)) },
      unreadable: { has: address => noted('unreadable', address, unreadable.has(address)) },
    },
  }
}

const lists = new WeakMap<object, readonly string[]>()

/** All names of records, which are whole before a body asks: one list, so that it is put in order once (text/suggest.ts). */
function listOf(known: { keys(): Iterable<string> }): readonly string[] {
  const list = lists.get(known) ?? [...known.keys()]
  lists.set(known, list)
  return list
}

/** Whether the records answer every question as they did: then what was made of the body still holds. */
export function stillHold(lookups: Lookups, records: Records): boolean {
  for (const [question, answer] of lookups) {
    const [kind, key] = split(question)
    if (ANSWERS[kind](records, key) !== answer) return false
  }
  return true
}

const shownFacts = new WeakMap<FilmRecord, string>()

/** All that the HTML of a body may show of a film, as JSON; empty for a film that there is not. */
function factsOf(film: FilmRecord | undefined): string {
  if (!film) return ''
  const known = shownFacts.get(film)
  if (known) return known
  const { title, year, runtime, directors, cast } = film
  const people = [directors.map(({ name }) => name), cast.map(({ person }) => person.name)]
  const facts = JSON.stringify([title, year, runtime, ...people])
  shownFacts.set(film, facts)
  return facts
}

/** All of a figure that a body is held against; empty for a figure that there is not. */
function quotedOf(figure: FigureRecord | undefined): string {
  if (!figure) return ''
  const { value, upTo, precision, unit } = figure
  return JSON.stringify([value, upTo, precision, unit])
}

function split(question: string): [LookupKind, string] {
  const space = question.indexOf(' ')
  return [question.slice(0, space) as LookupKind, question.slice(space + 1)]
}
