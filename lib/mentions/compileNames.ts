import { createHash } from 'node:crypto'
import type { Archive, Film } from '../model/items'
import { routes } from '../routes'
import type { Steps } from '../turns/steps'
import { titleKey, unifySigns } from './titleKey'

/** Whatever has a page of its own and a name that a text may mention. `path` is the address of the page. */
export type Entity = { kind: 'film' | 'person' | 'platform' | 'saga'; slug: string; path: string }

/** The records of an archive that texts may name. */
export type NamedRecords = Pick<Archive, 'films' | 'people' | 'platforms' | 'sagas'>

/** The films and sagas that bear one title. */
export type Title = { films: Film[]; sagas: Entity[] }

/** Names that begin with one word, and how long they are, the longest first. */
export type Names = { byName: Map<string, Entity>; lengths: number[] }

/** The names of an archive, as they are looked up. */
export type Compiled = {
  byFirstWord: ReadonlyMap<string, Names>
  titles: ReadonlyMap<string, Title>
  titleKeys: readonly string[]
  digest: string
}

/** Fewer letters in an alias name too many other things: Max is a platform, and half the drivers of the cinema. */
const SHORTEST_ALIAS = 4

/** A name begins with a capital or a digit; the first run of letters finds the names to compare. */
export const FIRST_WORD = /[\p{Lu}\p{N}][\p{L}\p{N}]*/gu

/** Looks through the records once: who bears which name, which title. Names that two bear are left out. */
export function* compileNames({ films, people, platforms, sagas }: NamedRecords): Steps<Compiled> {
  const names = new Map<string, Entity | null>()
  const add = (name: string, entity: Entity) => {
    const folded = unifySigns(name)
    if (folded.search(FIRST_WORD) !== 0) return
    const owner = names.get(folded)
    // A name that two bear says nothing of which is meant.
    names.set(folded, owner === undefined || owner?.path === entity.path ? entity : null)
  }
  const isDistinct = (alias: string) => alias.length >= SHORTEST_ALIAS
  for (const { slug, name, aliases } of people) {
    const entity: Entity = { kind: 'person', slug, path: routes.person(slug) }
    for (const one of [name, ...aliases.filter(isDistinct)]) add(one, entity)
    yield
  }
  for (const { slug, name, aliases } of platforms) {
    const entity: Entity = { kind: 'platform', slug, path: routes.platform(slug) }
    for (const one of [name, ...aliases.filter(isDistinct)]) add(one, entity)
    yield
  }
  const byFirstWord = new Map<string, Names>()
  for (const [name, entity] of names) {
    const [first = ''] = name.match(FIRST_WORD) ?? []
    const alike: Names = byFirstWord.get(first) ?? { byName: new Map(), lengths: [] }
    byFirstWord.set(first, alike)
    if (entity) alike.byName.set(name, entity)
    if (entity && !alike.lengths.includes(name.length)) alike.lengths.push(name.length)
    yield
  }
  for (const { lengths } of byFirstWord.values()) lengths.sort((a, b) => b - a)
  yield

  const titles = new Map<string, Title>()
  const titled = (title: string) => {
    const key = titleKey(title)
    const known = titles.get(key) ?? { films: [], sagas: [] }
    titles.set(key, known)
    return known
  }
  for (const film of films) {
    titled(film.title).films.push(film)
    yield
  }
  for (const film of films) {
    for (const other of [film.originalTitle ?? film.title, ...film.otherTitles]) {
      const { films: owners } = titled(other)
      // The title of one film wins over another title of a second one.
      if (!owners.some(owner => owner === film || titleKey(owner.title) === titleKey(other)))
        owners.push(film)
    }
    yield
  }
  const titleKeys = [...titles.keys()]
  for (const { slug, title } of sagas) {
    titled(title).sagas.push({ kind: 'saga', slug, path: routes.saga(slug) })
  }
  const hash = createHash('sha256')
  for (const [name, entity] of names) {
    hash.update(`${name}\n${entity?.path}\n`)
    yield
  }
  for (const [key, title] of titles) {
    hash.update(`${key}\n${bearersOf(title)}\n`)
    yield
  }
  return { byFirstWord, titles, titleKeys, digest: hash.digest('hex') }
}

/** The films, with their years, and the sagas that have a title, as a text to compare. */
export function bearersOf({ films, sagas }: Title): string {
  const years = (film: Film) => [film.year, ...film.releases.map(({ date }) => date.slice(0, 4))].join()
  return [...films.map(film => `${film.slug} ${years(film)}`), ...sagas.map(({ path }) => path)].join(' ')
}
