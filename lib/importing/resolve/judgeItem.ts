import { formatList } from '../../grammar/list'
import type { Carte, ItemFate, TermFate } from '../map/carte'
import { QUESTION } from '../map/carteValue'
import type { CarteLine } from '../map/proposeCarte'
import type { IndexedItem } from '../read/sourceIndex'
import type { PlannedItem } from '../write/plan'
import type { FilmShelf, KnownFilm } from './knownFilm'
import { resolveFilm } from './resolveFilm'

/** A text with its fate and its film, before it has a file. */
export type Judged = Pick<PlannedItem, 'item' | 'film' | 'named' | 'reasons' | 'guesses'> & {
  fate: Exclude<ItemFate, 'ignorer'>
}

/** « Drive (2011) », « Drive (2011) : la nuit »: the film that a title names with its year. */
const DATED_TITLE = /^[«"“*_\s]*(.{1,120}?)[»"”*_\s]*\((1[89]\d\d|20\d\d)\)/

/**
 * What becomes of each text of a source by the map: its kind, its film, and why it may have to stay a draft.
 *
 * @param ask is given what a human has to answer
 */
export function judgeItem(
  item: IndexedItem,
  carte: Carte,
  shelf: FilmShelf,
  ask: (line: CarteLine) => void,
): Judged | { ignored: string } {
  const terms = item.terms.flatMap(key => carte.termes.get(key) ?? [])
  const fate = fateOf(item, terms, carte)
  if (item.state === 'trash') return { ignored: 'il est dans la corbeille de la source' }
  if (fate === 'ignorer') return { ignored: `la carte dit d’ignorer les textes « ${item.type} »` }
  const named = {
    films: slugsOf(terms, 'film'),
    people: slugsOf(terms, 'personne'),
    platforms: slugsOf(terms, 'plateforme'),
  }
  const judged: Judged = { item, fate, film: null, named, reasons: stateReasons(item), guesses: [] }
  const [only] = named.films
  if (only && named.films.length === 1) judged.film = shelf.all.find(({ slug }) => slug === only) ?? null
  if (judged.film) judged.film.isUsed = true
  if (judged.film || (fate !== 'critique' && !item.film)) return judged
  return withFilm(judged, carte, shelf, ask)
}

function withFilm(judged: Judged, carte: Carte, shelf: FilmShelf, ask: (line: CarteLine) => void): Judged {
  const { item, fate } = judged
  const [, title, year] = DATED_TITLE.exec(item.title ?? '') ?? []
  const byTitle = !item.film && title && year ? { title, year: Number(year) } : null
  const said = item.film ?? (byTitle ? { ...byTitle, ...NO_FACTS } : null)
  const keys = [item.id, ...(said?.title && said.year ? [`${said.title} (${said.year})`] : [])]
  const answer =
    keys.map(key => carte.films.get(key)).find(known => known !== undefined && known !== null) ?? null
  const found = resolveFilm(said, answer, shelf)
  if (found.film) {
    judged.film = found.film
    const rule =
      found.rule ?? (byTitle && !answer ? 'le titre du texte donne un titre de film et une année' : null)
    if (rule)
      judged.guesses.push({
        what: `film : ${found.film.source?.title ?? found.film.slug} (${found.film.year})`,
        rule,
      })
    return judged
  }
  if (fate !== 'critique') return judged
  judged.reasons.push(
    found.question
      ? `Le film de cette critique n’est pas connu : ${found.question.replace(/^./, sign => sign.toLowerCase())}`
      : 'La carte dit que cette critique n’a pas de film.',
  )
  if (found.question) {
    const candidates = found.candidates.map(nameOf)
    const near = candidates.length > 0 ? ` Connus : ${formatList(candidates, 'ou')}.` : ''
    const comment = `« ${item.title ?? 'Sans titre'} »${item.published ? `, ${item.published.slice(0, 10)}` : ''}. ${found.question}${near}`
    ask({ section: 'films', key: keys.at(-1) ?? item.id, value: QUESTION, comment })
  }
  return judged
}

const NO_FACTS = { ids: {}, directors: [], writers: [], cast: [], genres: [], countries: [] }

function fateOf(item: IndexedItem, terms: readonly TermFate[], carte: Carte): ItemFate {
  const ofType = carte.types.get(item.type) ?? 'actualite'
  if (ofType === 'ignorer') return ofType
  for (const fate of ['page', 'critique', 'actualite'] as const) {
    if (terms.some(term => term.as === fate)) return fate
  }
  return ofType
}

function stateReasons({ state, published, updated }: IndexedItem): string[] {
  const words = {
    draft: 'C’est un brouillon de la source.',
    pending: 'Il attendait une relecture dans la source.',
    private: 'Il était privé dans la source.',
    password: 'Il était protégé par un mot de passe dans la source.',
  } as const
  const reasons: string[] = state in words ? [words[state as keyof typeof words]] : []
  if (!published && !updated) reasons.push('La source ne dit pas de quand il est.')
  return reasons
}

function slugsOf(terms: readonly TermFate[], as: 'film' | 'personne' | 'plateforme'): string[] {
  return [...new Set(terms.flatMap(term => (term.as === as && 'slug' in term ? [term.slug] : [])))]
}

function nameOf(film: KnownFilm): string {
  return film.slug ?? `${film.source?.title} (${film.year})`
}
