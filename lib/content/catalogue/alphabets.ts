import { capitalised } from '../../format/capitalised'
import { formatCount } from '../../format/number'
import { type Alphabet, isOnOnePage, type Named, sortedAlphabet } from '../../model/alphabet'
import { sortedName } from '../../model/familyName'
import { ALPHABETS, type AlphabetName } from '../../model/indexes'
import type { Film, Tag } from '../../model/items'
import { INDEX_SIZE, pageBehind, pageCount, paginate } from '../../model/paginate'
import { routes } from '../../routes'
import { oncePer } from '../../turns/oncePer'
import { flatMapped, type Steps } from '../../turns/steps'
import type { Catalogue } from './catalogue'
import { distinctionOf } from './homonyms'

/** Everything that is in alphabetical order, by its index. */
export const alphabetsOf = oncePer('alphabets', function* (catalogue: Catalogue): Steps<
  ReadonlyMap<AlphabetName, Alphabet>
> {
  const alphabets = new Map<AlphabetName, Alphabet>()
  for (const name of ALPHABETS) alphabets.set(name, yield* sortedAlphabet(yield* NAMES[name](catalogue)))
  return alphabets
})

/** All names of an index from A to Z. */
export function alphabetOf(catalogue: Catalogue, name: AlphabetName): Alphabet {
  return alphabetsOf(catalogue).get(name) ?? new Map()
}

const NAMES: Record<AlphabetName, (catalogue: Catalogue) => Steps<Named[]>> = {
  personnes: catalogue =>
    flatMapped(catalogue.people, person => [
      {
        ...sortedName(person.name, person.familyName),
        href: routes.person(person.slug),
        facts: () => told(distinctionOf(catalogue, person), filmsNamed(catalogue.filmsOfPerson(person))),
      },
    ]),
  sagas: catalogue =>
    flatMapped(catalogue.sagas, saga => [
      {
        name: saga.title,
        from: 0,
        href: routes.saga(saga.slug),
        facts: () => told(distinctionOf(catalogue, saga), filmsNamed(catalogue.filmsOfSaga(saga))),
      },
    ]),
  lieux: catalogue =>
    flatMapped(catalogue.places, place => [
      labelled(place, routes.place(place.slug), () => catalogue.articlesAt(place.slug).length),
    ]),
  'mots-cles': catalogue =>
    flatMapped(catalogue.tags, tag => [
      labelled(tag, routes.tag(tag.slug), () => catalogue.articlesTagged(tag.slug).length),
    ]),
  auteurs: catalogue =>
    flatMapped(catalogue.authors, author => [
      {
        ...(author.kind === 'person' ? sortedName(author.name) : { name: author.name, from: 0 }),
        href: routes.author(author.slug),
        facts: () => formatCount(catalogue.articlesBy(author).length, 'article'),
      },
    ]),
}

/** What tells namesakes apart comes first. */
function told(distinction: string | null, facts: string): string {
  return [distinction, facts].filter(Boolean).join(' – ')
}

/** One film by its title and year, several by their number and years. */
function filmsNamed(films: readonly Film[]): string {
  const [latest] = films
  if (!latest) return ''
  if (films.length === 1) return `${latest.title}, ${latest.year}`
  const years = films.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return `${formatCount(films.length, 'film')}, ${first === last ? first : `${first}–${last}`}`
}

function labelled({ label }: Tag, href: string, articles: () => number): Named {
  return { name: capitalised(label), from: 0, href, facts: () => formatCount(articles(), 'article') }
}

/** The addresses of the pages of letters of a catalogue. */
export function* letterPaths(catalogue: Catalogue): Generator<string> {
  for (const [name, alphabet] of alphabetsOf(catalogue)) {
    if (isOnOnePage(alphabet)) continue
    for (const [letter, names] of alphabet) {
      for (let page = 1; page <= pageCount(names.length, INDEX_SIZE); page++) {
        yield routes.letter(name, letter, page)
      }
    }
  }
}

/** A page of a letter. */
export type LetterPage = {
  name: AlphabetName
  alphabet: Alphabet
  letter: string
  page: number
  pages: number
  names: readonly Named[]
}

/**
 * What an address below `/<name>/lettre` names: `b`, `b/page/2`; null for anything else, and where the whole alphabet
 * stands on one page.
 */
export function letterPage(catalogue: Catalogue, name: string, view: readonly string[]): LetterPage | null {
  const alphabet = [...alphabetsOf(catalogue)].find(([other]) => other === name)
  const [letter = '', ...rest] = view
  const all = alphabet?.[1].get(letter)
  if (!alphabet || !all || isOnOnePage(alphabet[1])) return null
  const page = pageBehind(rest)
  const names = paginate(all, page, INDEX_SIZE)
  return (
    names && {
      name: alphabet[0],
      alphabet: alphabet[1],
      letter,
      page,
      pages: pageCount(all.length, INDEX_SIZE),
      names,
    }
  )
}
