import { createHash } from 'node:crypto'
import type { Archive, Film } from '../model/items'
import { routes } from '../routes'
import { oncePer } from '../turns/oncePer'
import { atOnce, type Steps } from '../turns/steps'
import { french } from '../typography/french'

/** Whatever has a page of its own and a name that a text may mention. `path` is the address of the page. */
export type Entity = { kind: 'film' | 'person' | 'platform' | 'saga'; slug: string; path: string }

/** A stretch of a text, `start` and `end` as for `slice`, and what it names. */
export type Mention = { start: number; end: number; entity: Entity }

type Named = Pick<Archive, 'films' | 'people' | 'platforms' | 'sagas'>

type Title = { films: Film[]; sagas: Entity[] }

/** The names of an archive, as they are looked up. */
type Compiled = {
  byFirstWord: ReadonlyMap<string, readonly { name: string; entity: Entity }[]>
  titles: ReadonlyMap<string, Title>
  titleKeys: readonly string[]
  digest: string
}

/** Fewer letters in an alias name too many other things: Max is a platform, and half the drivers of the cinema. */
const SHORTEST_ALIAS = 4

/** A name begins with a capital or a digit; the first run of letters finds the names to compare. */
const FIRST_WORD = /[\p{Lu}\p{N}][\p{L}\p{N}]*/gu
const LETTER = /[\p{L}\p{N}]/u

/** What makes « la saga *Balle perdue* » the saga and not the film of that title. */
const ANNOUNCES_SAGA = /(?:saga|trilogie|tétralogie|franchise|série) (?:des? |d’)?(?:« )?$/i

/**
 * The names that texts may mention, compiled once per edition. People, platforms and their aliases are
 * recognised wherever they stand as words, in full and exactly as written; films and sagas only where they are
 * set as titles, because « Drive », « Taxi » or « Jack Reacher » in running text are something else.
 */
export class KnownNames {
  /** The same for the same names: what was found in a text stays true while this does not change. */
  readonly digest: string
  readonly #byFirstWord: Compiled['byFirstWord']
  readonly #titles: Compiled['titles']
  /** Titles of films and their other titles, as compared. */
  readonly titleKeys: readonly string[]

  constructor(named: Named, { byFirstWord, titles, titleKeys, digest }: Compiled = atOnce(compile(named))) {
    this.#byFirstWord = byFirstWord
    this.#titles = titles
    this.titleKeys = titleKeys
    this.digest = digest
  }

  /** People and platforms that a text names, in order and without overlap: the longest name wins. */
  namesIn(text: string): Mention[] {
    const found: Mention[] = []
    let end = 0
    for (const { 0: word, index } of text.matchAll(FIRST_WORD)) {
      const candidates = this.#byFirstWord.get(word)
      if (!candidates || index < end || !beginsWord(text, index)) continue
      const match = candidates.find(
        ({ name }) =>
          fold(text.slice(index, index + name.length)) === name && endsWord(text, index + name.length),
      )
      if (!match) continue
      end = index + match.name.length
      found.push({ start: index, end, entity: match.entity })
    }
    return found
  }

  /**
   * The film or saga of a title that is set as one, in italics or guillemets.
   *
   * @param before the text in front of it, which may announce a saga
   * @param after the text behind it, which may give a year: « (1953) » chooses between two films of one title
   * @param preferred slugs of the films that the item is about, which win where the year says nothing
   */
  titled(title: string, before = '', after = '', preferred: readonly string[] = []): Entity | null {
    const known = this.#titles.get(titleKey(title))
    if (!known) return null
    const [saga] = known.sagas
    if (saga && (known.films.length === 0 || ANNOUNCES_SAGA.test(fold(before.slice(-60))))) return saga
    const film = oneOf(known.films, yearAfter(after), preferred)
    return film ? { kind: 'film', slug: film.slug, path: routes.film(film.slug) } : null
  }

  /** Every film that has a title. */
  filmsTitled(title: string): readonly Film[] {
    return this.#titles.get(titleKey(title))?.films ?? []
  }

  /** Changes when the automatic links of a body may change: what of all names stands in its Markdown. */
  signature(markdown: string): string {
    const names = this.namesIn(markdown).map(({ start, entity }) => `${start} ${entity.path}`)
    const titles = titlesIn(markdown).flatMap(({ title }) => {
      const known = this.#titles.get(titleKey(title))
      return known ? [signatureOfTitle(known)] : []
    })
    return [...names, ...titles].join('\n')
  }
}

/** The names of an archive, compiled once; the gate hides none of them. */
export const knownNamesOf = oncePer<Named, KnownNames>('knownNames', function* (archive) {
  return new KnownNames(archive, yield* compile(archive))
})

function* compile({ films, people, platforms, sagas }: Named): Steps<Compiled> {
  const names = new Map<string, Entity | null>()
  const add = (name: string, entity: Entity) => {
    const folded = fold(name)
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
  const byFirstWord = new Map<string, { name: string; entity: Entity }[]>()
  for (const [name, entity] of names) {
    const [first = ''] = name.match(FIRST_WORD) ?? []
    const list = byFirstWord.get(first) ?? []
    byFirstWord.set(first, list)
    if (entity) list.push({ name, entity })
    yield
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.name.length - a.name.length)
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
    hash.update(`${key}\n${signatureOfTitle(title)}\n`)
    yield
  }
  return { byFirstWord, titles, titleKeys, digest: hash.digest('hex') }
}

/** A title as set in a text, with where it stands: `start` and `end` hold its marks. */
export type SetTitle = { title: string; start: number; end: number }

const SET_AS_TITLE = /([*_])([^*_]{1,120})\1|«\s{0,3}([^«»]{1,120}?)\s{0,3}»|"([^"\n]{1,120})"/g

/** What stands in italics or in guillemets in a Markdown text. */
export function titlesIn(markdown: string): SetTitle[] {
  return Array.from(markdown.matchAll(SET_AS_TITLE), ({ 0: whole, index, ...groups }) => ({
    title: groups[2] ?? groups[3] ?? groups[4] ?? '',
    start: index,
    end: index + whole.length,
  }))
}

/** « (1953) » right behind a title, as a number. */
export function yearAfter(text: string): number | null {
  const year = /^\s?\((\d{4})\)/.exec(text)?.[1]
  return year ? Number(year) : null
}

/** Whether a film may be given this year: that of its record, or of one of its releases. */
export function isOfYear(film: Film, year: number): boolean {
  return film.year === year || film.releases.some(({ date }) => date.startsWith(String(year)))
}

/** What stands in italics comes back in every text. */
const keys = new Map<string, string>()
const MOST_KEYS = 20_000

/** A title in the form that is compared: apostrophes, spaces and points set alike; capitals and accents count. */
export function titleKey(title: string): string {
  const known = keys.get(title)
  if (known !== undefined) return known
  const key = fold(french(title.trim()))
    .replace(/ +/g, ' ')
    .replace(/ (?=[:;!?])/g, '')
  if (keys.size >= MOST_KEYS) keys.clear()
  keys.set(title, key)
  return key
}

/** Spaces and apostrophes made equal; every character keeps its place. */
function fold(text: string): string {
  return text.replace(/[\s\u00A0\u202F]/g, ' ').replaceAll("'", '’')
}

function oneOf(films: readonly Film[], year: number | null, preferred: readonly string[]): Film | null {
  const fitting = year === null ? films : films.filter(film => isOfYear(film, year))
  if (fitting.length === 1) return fitting[0] ?? null
  const chosen = fitting.filter(({ slug }) => preferred.includes(slug))
  return chosen.length === 1 ? (chosen[0] ?? null) : null
}

function signatureOfTitle({ films, sagas }: Title): string {
  const years = (film: Film) => [film.year, ...film.releases.map(({ date }) => date.slice(0, 4))].join()
  return [...films.map(film => `${film.slug} ${years(film)}`), ...sagas.map(({ path }) => path)].join(' ')
}

/** « d’Olivier » and « (Olivier » begin a word, « Jean-Olivier » and « l4Olivier » do not. */
function beginsWord(text: string, index: number): boolean {
  const before = text[index - 1]
  return before === undefined || !(LETTER.test(before) || before === '-')
}

function endsWord(text: string, index: number): boolean {
  const after = text[index]
  if (after === undefined) return true
  return !(LETTER.test(after) || (after === '-' && LETTER.test(text[index + 1] ?? '')))
}
