import type { Film } from '../model/items'
import { routes } from '../routes'
import { oncePer } from '../turns/oncePer'
import { atOnce } from '../turns/steps'
import {
  bearersOf,
  type Compiled,
  compileNames,
  type Entity,
  FIRST_WORD,
  type NamedRecords,
} from './compileNames'
import { isEverydayTitle } from './everydayTitle'
import { titleKey, unifySigns } from './titleKey'
import { titlesIn, yearAfter } from './titlesIn'

/** A stretch of a text, `start` and `end` as for `slice`, and what it names. */
export type Mention = { start: number; end: number; entity: Entity }

const LETTER = /[\p{L}\p{M}\p{N}]/u
const HYPHEN = /[-\u2011]/

/** What makes « la saga *Balle perdue* » the saga and not the film of that title. */
const ANNOUNCES_SAGA = /(?:saga|trilogie|tétralogie|franchise|série) (?:des? |d’)?(?:« )?$/i

/** What says of an everyday word in guillemets that it is a title. */
const ANNOUNCES_FILM =
  /(?:films?|(?:longs?|courts?|moyens?)[- ]métrages?|remakes?) (?:intitulée?s? )?(?:« )?$/i

/** How a title stands in its text. */
export type Setting = {
  /** The text in front of it, which may announce a film or a saga. */
  before?: string
  /** The text behind it, which may give a year: « (1953) » chooses between two films of one title. */
  after?: string
  /** Slugs of the films that the item is about, which win where the year says nothing. */
  films?: readonly string[]
  /** Whether it stands in guillemets, and not in italics. */
  isQuoted?: boolean
}

/**
 * The names that texts may mention, compiled once per edition. People, platforms and their aliases are
 * recognised wherever they stand as words, in full and exactly as written; films and sagas only where they are
 * set as titles, because « Drive », « Taxi » or « Jack Reacher » in running text are something else.
 */
export class KnownNames {
  /** A digest of every name and of what it names: what was found in a text stays true while it does not change. */
  readonly digest: string
  readonly #byFirstWord: Compiled['byFirstWord']
  readonly #titles: Compiled['titles']
  /** Titles of films and their other titles, as compared. */
  readonly titleKeys: readonly string[]

  constructor(
    named: NamedRecords,
    { byFirstWord, titles, titleKeys, digest }: Compiled = atOnce(compileNames(named)),
  ) {
    this.#byFirstWord = byFirstWord
    this.#titles = titles
    this.titleKeys = titleKeys
    this.digest = digest
  }

  /** People and platforms that a text names, in order and without overlap: the longest name wins. */
  namesIn(text: string): Mention[] {
    const found: Mention[] = []
    const unified = unifySigns(text)
    let end = 0
    for (const { 0: word, index } of text.matchAll(FIRST_WORD)) {
      const names = this.#byFirstWord.get(word)
      if (!names || index < end || !beginsWord(text, index)) continue
      for (const length of names.lengths) {
        const entity = names.byName.get(unified.slice(index, index + length))
        if (!entity || !endsWord(text, index + length)) continue
        end = index + length
        found.push({ start: index, end, entity })
        break
      }
    }
    return found
  }

  /**
   * The film or saga of a title that is set as one, in italics or guillemets. An everyday word in guillemets is a
   * quotation, unless its text says that a film is meant.
   */
  titled(
    title: string,
    { before = '', after = '', films = [], isQuoted = false }: Setting = {},
  ): Entity | null {
    const known = this.#titles.get(titleKey(title))
    if (!known) return null
    const isDoubtful = isQuoted && isEverydayTitle(title)
    const [saga] = known.sagas
    const isSaga = saga && ANNOUNCES_SAGA.test(unifySigns(before.slice(-60)))
    if (saga && (isSaga || (known.films.length === 0 && !isDoubtful))) return saga
    const year = yearAfter(after)
    const film = oneOf(known.films, year, films)
    if (!film) return null
    const isMeant =
      year !== null || films.includes(film.slug) || ANNOUNCES_FILM.test(unifySigns(before.slice(-60)))
    if (isDoubtful && !isMeant) return null
    return { kind: 'film', slug: film.slug, path: routes.film(film.slug) }
  }

  /** Every film that has a title. */
  filmsTitled(title: string): readonly Film[] {
    return this.#titles.get(titleKey(title))?.films ?? []
  }

  /** The names and titles that stand in the Markdown of a body, as a text: its automatic links change only when this does. */
  linksKey(markdown: string): string {
    const names = this.namesIn(markdown).map(({ start, entity }) => `${start} ${entity.path}`)
    const titles = titlesIn(markdown).flatMap(({ title }) => {
      const known = this.#titles.get(titleKey(title))
      return known ? [bearersOf(known)] : []
    })
    return [...names, ...titles].join('\n')
  }
}

/** The names of an archive, compiled once; the gate hides none of them. */
export const knownNamesOf = oncePer<NamedRecords, KnownNames>('knownNames', function* (archive) {
  return new KnownNames(archive, yield* compileNames(archive))
})

/** Whether a film may be given this year: that of its record, or of one of its releases. */
export function isOfYear(film: Film, year: number): boolean {
  return film.year === year || film.releases.some(({ date }) => date.startsWith(String(year)))
}

function oneOf(films: readonly Film[], year: number | null, preferred: readonly string[]): Film | null {
  const fitting = year === null ? films : films.filter(film => isOfYear(film, year))
  if (fitting.length === 1) return fitting[0] ?? null
  const chosen = fitting.filter(({ slug }) => preferred.includes(slug))
  return chosen.length === 1 ? (chosen[0] ?? null) : null
}

/** « d’Olivier » and « (Olivier » begin a word, « Jean-Olivier » and « l4Olivier » do not. */
function beginsWord(text: string, index: number): boolean {
  const before = text[index - 1]
  return before === undefined || !(LETTER.test(before) || HYPHEN.test(before))
}

function endsWord(text: string, index: number): boolean {
  const after = text[index]
  if (after === undefined) return true
  return !(LETTER.test(after) || (HYPHEN.test(after) && LETTER.test(text[index + 1] ?? '')))
}
