import type { FilmFacts, Records } from './records'

/**
 * What a body has asked of the records and what was answered. As long as the answers stay the same, so does
 * whatever was made of the body: its HTML, or its having no fault.
 */
export type Lookups = ReadonlyMap<string, string>

type Kind = 'film' | 'person' | 'path' | 'unreadable'

const ANSWERS: Record<Kind, (records: Records, key: string) => string> = {
  film: ({ films }, slug) => fingerprint(films.get(slug)),
  person: ({ people }, slug) => people.get(slug)?.name ?? '',
  path: ({ paths }, path) => String(paths.has(path)),
  unreadable: ({ unreadable }, address) => String(unreadable.has(address)),
}

/**
 * The same records, which note what is asked of them on behalf of a body.
 *
 * @returns `lookups`: null when they cannot tell of every change: of a new item, once all names were asked for
 *   (to suggest one), or of a picture, which is a file and no record
 */
export function recording(
  markdown: string,
  records: Records,
): { records: Records; lookups(): Lookups | null } {
  const asked = new Map<string, string>()
  let isWhole = !markdown.includes('![')
  const noted = <T>(kind: Kind, key: string, answer: T): T => {
    asked.set(`${kind} ${key}`, ANSWERS[kind](records, key))
    return answer
  }
  const keysOf = (known: { keys(): Iterable<string> }) => {
    isWhole = false
    return known.keys()
  }
  const { films, people, paths, unreadable } = records
  return {
    lookups: () => (isWhole ? asked : null),
    records: {
      films: { keys: () => keysOf(films), get: slug => noted('film', slug, films.get(slug)) },
      people: { keys: () => keysOf(people), get: slug => noted('person', slug, people.get(slug)) },
      paths: { keys: () => keysOf(paths), has: path => noted('path', path, paths.has(path)) },
      unreadable: { has: address => noted('unreadable', address, unreadable.has(address)) },
    },
  }
}

/** Whether the records still give the same answers. */
export function stillHold(lookups: Lookups, records: Records): boolean {
  for (const [question, answer] of lookups) {
    const [kind, key] = split(question)
    if (ANSWERS[kind](records, key) !== answer) return false
  }
  return true
}

const fingerprints = new WeakMap<FilmFacts, string>()

function fingerprint(film: FilmFacts | undefined): string {
  if (!film) return ''
  const known = fingerprints.get(film)
  if (known) return known
  const { title, year, runtime, directors, cast } = film
  const people = [directors.map(({ name }) => name), cast.map(({ person }) => person.name)]
  const print = JSON.stringify([title, year, runtime, ...people])
  fingerprints.set(film, print)
  return print
}

function split(question: string): [Kind, string] {
  const space = question.indexOf(' ')
  return [question.slice(0, space) as Kind, question.slice(space + 1)]
}
