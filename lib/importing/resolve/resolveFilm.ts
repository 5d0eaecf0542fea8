import leven from 'leven'
import { slugOf } from '../../text/slug'
import type { FilmAnswer } from '../map/carte'
import { joined } from '../sources/filmFields'
import type { SourceFilm } from '../sources/sourceItem'
import { contradicts, type FilmShelf, type KnownFilm, titlesOf } from './knownFilm'

/** The film that is meant, with the rule where it was not told; or why a human has to say. */
export type Resolved =
  | { film: KnownFilm; rule: string | null }
  | { film: null; question: string | null; candidates: KnownFilm[] }

/** Shorter titles are one letter apart by chance. */
const LEAST_LETTERS = 6

/**
 * Finds the film that a source speaks of: by identifier, then by title and year, a year more or less included. One that
 * nothing is like is new, if it has a title and a year; all else is a question, never a guess.
 *
 * @param answer what a human has said in the map
 */
export function resolveFilm(said: SourceFilm | null, answer: FilmAnswer | null, shelf: FilmShelf): Resolved {
  if (answer === 'aucun') return { film: null, question: null, candidates: [] }
  if (answer && answer !== 'nouveau') return answered(said, answer, shelf)
  if (!said) return asked('La source ne dit pas de quel film il s’agit.')
  const known = shelf.withId(said.ids)
  if (known) return use(known, said, shelf, null)
  const { title, year } = said
  if (!title) return asked('La source ne donne pas de titre de film.')
  if (!year) return asked('La source ne donne pas l’année du film.', shelf.titled(title))
  if (answer === 'nouveau') return use(shelf.add(newFilm(said, title, year)), said, shelf, null)

  const exact = shelf.exact(title, year, said.ids)
  if (exact.length > 1) return asked('Plusieurs films ont ce titre et cette année.', exact)
  if (exact[0]) return use(exact[0], said, shelf, null)
  const near = shelf.near(title, year, said.ids)
  if (near.length > 1) return asked('Plusieurs films ont ce titre, à un an près.', near)
  if (near[0]) {
    return use(near[0], said, shelf, `titre et année à un an près : ${year} pour ${near[0].year}`)
  }
  const alike = shelf.all.filter(film => isAlike(film, slugOf(title), year, said))
  if (alike.length > 0) return asked('Un film connu a presque ce titre.', alike)
  return use(shelf.add(newFilm(said, title, year)), said, shelf, null)
}

/** The record of a film that a text names in passing; null where none is known: naming makes no record. */
export function mentionedFilm(
  { id, title, year }: { id?: string; title?: string; year?: number },
  shelf: FilmShelf,
): KnownFilm | null {
  const known = id ? shelf.withBareId(id) : null
  if (known || !title || !year) return known
  const exact = shelf.exact(title, year)
  const found = exact.length > 0 ? exact : shelf.near(title, year)
  return found.length === 1 ? (found[0] ?? null) : null
}

function answered(
  said: SourceFilm | null,
  answer: { slug: string } | { title: string; year: number },
  shelf: FilmShelf,
): Resolved {
  if ('slug' in answer) {
    const film = shelf.all.find(({ slug }) => slug === answer.slug)
    if (film) return use(film, said, shelf, null)
    return asked(`Aucune fiche ne s’appelle « ${answer.slug} ».`)
  }
  const { title, year } = answer
  const [known] = shelf.exact(title, year)
  const film = known ?? shelf.add(newFilm({ ...(said ?? NOTHING), title, year }, title, year))
  return use(film, said, shelf, null)
}

const NOTHING: SourceFilm = { ids: {}, directors: [], writers: [], cast: [], genres: [], countries: [] }

function newFilm(source: SourceFilm, title: string, year: number): KnownFilm {
  const titles = titlesOf([title, source.originalTitle])
  return { slug: null, titles, year, ids: source.ids, source, told: [source], isUsed: false }
}

/** What two places of a source say of a film that has no record yet is told in one. */
function use(film: KnownFilm, said: SourceFilm | null, shelf: FilmShelf, rule: string | null): Resolved {
  film.isUsed = true
  if (said && film.source && !film.told.includes(said)) {
    film.told.push(said)
    shelf.learn(film, said.ids)
    film.source = joined(film.source, said)
    film.ids = film.source.ids
  }
  return { film, rule }
}

/** One letter apart, of one time, and neither told apart by an identifier nor by its place in a series. */
function isAlike(film: KnownFilm, title: string, year: number, said: SourceFilm): boolean {
  if (Math.abs(film.year - year) > 1 || contradicts(film.ids, said.ids) || title.length < LEAST_LETTERS)
    return false
  return film.titles.some(
    other =>
      Math.abs(other.length - title.length) <= 1 &&
      other.replace(/\d+|-[ivx]+$/g, '#') !== title.replace(/\d+|-[ivx]+$/g, '#') &&
      leven(other, title, { maxDistance: 2 }) === 1,
  )
}

function asked(question: string, candidates: readonly KnownFilm[] = []): Resolved {
  return { film: null, question, candidates: [...candidates] }
}
