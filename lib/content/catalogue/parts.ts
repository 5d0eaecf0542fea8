import { type KnownNames, knownNamesOf } from '../../mentions/knownNames'
import { type YearOfArticles, yearsOf } from '../../model/article/yearsOf'
import {
  type Archive,
  type Article,
  articlesOf,
  type Film,
  type News,
  type Person,
  type Review,
} from '../../model/items'
import { byName, newestFirst } from '../../model/order'
import { type Steps, sorted } from '../../turns/steps'
import { type Index, indexOf } from './catalogueIndex'
import { movesOfInSteps } from './movesOf'
import { pathsOf } from './pathsOf'

/** What takes long to make of an archive: the lists in their orders, and what is looked up in them. */
export type Parts = {
  reviews: readonly Review[]
  news: readonly News[]
  articles: readonly Article[]
  films: readonly Film[]
  people: readonly Person[]
  moves: ReadonlyMap<string, string>
  years: readonly YearOfArticles[]
  paths: ReadonlySet<string>
  index: Index
  names: KnownNames
}

/** Makes them, in steps; Catalogue tells what each of them is. */
export function* partsOf(archive: Archive): Steps<Parts> {
  const articles = yield* sorted(archive.articles, newestFirst)
  const reviews = articlesOf({ articles }, 'review')
  const news = articlesOf({ articles }, 'news')
  const films = yield* sorted(archive.films, (a, b) => byName(a.title, b.title) || a.year - b.year)
  const people = yield* sorted(archive.people, (a, b) => byName(a.name, b.name))
  const index = yield* indexOf(articles, films)
  const moves = yield* movesOfInSteps(archive)
  yield
  const years = yearsOf(articles)
  const paths = yield* pathsOf(archive)
  const names = yield* knownNamesOf.inSteps(archive)
  return { reviews, news, articles, films, people, index, moves, years, paths, names }
}
