import { addTo } from '../addTo'
import type { Linking } from '../markdown/linkEntities'
import type { Records } from '../markdown/records'
import { renderBody } from '../markdown/renderBody'
import { routes } from '../routes'
import { type Citing, citationsIn } from './citations'
import { peopleOf } from './creditsOf'
import type { GenreSlug } from './genres'
import { epoch } from './instant'
import type {
  Archive,
  Article,
  Author,
  Body,
  Film,
  News,
  Page,
  Person,
  Platform,
  Review,
  Saga,
  Tag,
  Withdrawal,
} from './items'
import { isFeature } from './kickerOf'
import { type KnownNames, knownNamesOf } from './knownNames'
import { movesOf } from './movesOf'
import { byName, latestFilmFirst, newestFirst } from './order'
import { pathsOf } from './pathsOf'
import { platformsOf } from './platformsOf'
import { relatedTo } from './relatedTo'
import { type Related, Ties } from './ties'

export type YearOfArticles = { year: string; months: { month: string; articles: Article[] }[] }

/**
 * What the pages ask. Everything in it has passed the gate; lists are newest first unless said otherwise.
 * Functions that take a slug return undefined when nothing has it.
 */
export class Catalogue {
  readonly reviews: readonly Review[]
  readonly news: readonly News[]
  /** The dossiers and tops among the news. */
  readonly features: readonly News[]
  /** Reviews and news together. */
  readonly articles: readonly Article[]
  /** In alphabetical order. */
  readonly films: readonly Film[]
  readonly people: readonly Person[]
  readonly platforms: readonly Platform[]
  readonly sagas: readonly Saga[]
  readonly authors: readonly Author[]
  readonly pages: readonly Page[]
  /** Genres that have a film and tags that have an article, in alphabetical order of their names. */
  readonly genres: readonly GenreSlug[]
  readonly tags: readonly Tag[]
  /** Places that news come from, in alphabetical order. */
  readonly places: readonly Tag[]
  /** Newest year first, newest month first. */
  readonly years: readonly YearOfArticles[]
  /** Present addresses by former ones. */
  readonly moves: ReadonlyMap<string, string>
  readonly withdrawals: readonly Withdrawal[]
  /** Every address that an editor may link to (pathsOf.ts). */
  readonly paths: ReadonlySet<string>

  readonly #index: Index
  readonly #reviews: ReadonlyMap<string, Review>
  readonly #news: ReadonlyMap<string, News>
  readonly #films: ReadonlyMap<string, Film>
  readonly #people: ReadonlyMap<string, Person>
  readonly #platformNames: ReadonlyMap<string, string>
  readonly #records: Records
  readonly #names: KnownNames
  #ties: Ties | undefined
  #citations: ReadonlyMap<string, readonly Citing[]> | undefined
  #linking: ReadonlyMap<Body, Linking> | undefined

  /** @param archive items that the gate has let through */
  constructor(archive: Archive) {
    this.reviews = [...archive.reviews].sort(newestFirst)
    this.news = [...archive.news].sort(newestFirst)
    this.features = this.news.filter(isFeature)
    this.articles = [...this.reviews, ...this.news].sort(newestFirst)
    this.films = [...archive.films].sort((a, b) => byName(a.title, b.title) || a.year - b.year)
    this.people = [...archive.people].sort((a, b) => byName(a.name, b.name))
    this.platforms = [...archive.platforms].sort((a, b) => byName(a.name, b.name))
    this.sagas = [...archive.sagas].sort((a, b) => byName(a.title, b.title))
    this.authors = archive.authors
    this.pages = archive.pages
    this.withdrawals = archive.withdrawals
    this.moves = movesOf(archive)
    this.#index = indexOf(this.articles, this.films)
    this.genres = [...this.#index.filmsByGenre.keys()].sort(byName)
    this.tags = [...this.#index.tags.values()].sort((a, b) => byName(a.label, b.label))
    this.places = [...this.#index.places.values()].sort((a, b) => byName(a.label, b.label))
    this.years = yearsOf(this.articles)
    this.#reviews = bySlug(archive.reviews)
    this.#news = bySlug(archive.news)
    this.#films = bySlug(archive.films)
    this.#people = bySlug(archive.people)
    this.#platformNames = new Map(archive.platforms.map(({ slug, name }) => [slug, name]))
    this.paths = pathsOf(archive)
    this.#records = {
      films: this.#films,
      people: this.#people,
      paths: this.paths,
      unreadable: new Set(),
    }
    this.#names = knownNamesOf(archive)
  }

  review(slug: string): Review | undefined {
    return this.#reviews.get(slug)
  }

  newsItem(slug: string): News | undefined {
    return this.#news.get(slug)
  }

  film(slug: string): Film | undefined {
    return this.#films.get(slug)
  }

  person(slug: string): Person | undefined {
    return this.#people.get(slug)
  }

  /** The name of a platform by its slug; the slug itself when nobody has it. */
  nameOfPlatform = (slug: string): string => this.#platformNames.get(slug) ?? slug

  articlesAbout(subject: Film | Person | Platform): readonly Article[] {
    return this.#index.articlesBySubject.get(subject) ?? []
  }

  articlesTagged(slug: string): readonly Article[] {
    return this.#index.articlesByTag.get(slug) ?? []
  }

  /** News that come from a place, and whatever has it as a keyword. */
  articlesAt(slug: string): readonly Article[] {
    const from = this.#index.newsByPlace.get(slug) ?? []
    return [...new Set([...from, ...this.articlesTagged(slug)])].sort(newestFirst)
  }

  articlesBy(author: Author): readonly Article[] {
    return this.#index.articlesByAuthor.get(author) ?? []
  }

  reviewsOf(films: Iterable<Film>): Review[] {
    return [...new Set(films)].flatMap(film => this.#index.reviewsByFilm.get(film) ?? []).sort(newestFirst)
  }

  /** Latest film first. */
  filmsOfGenre(genre: GenreSlug): readonly Film[] {
    return this.#index.filmsByGenre.get(genre) ?? []
  }

  /** In the order of the saga. */
  filmsOfSaga(saga: Saga): readonly Film[] {
    return this.#index.filmsBySaga.get(saga) ?? []
  }

  /** Films in which the person has any credit, latest first. */
  filmsOfPerson(person: Person): readonly Film[] {
    return this.#index.filmsByPerson.get(person) ?? []
  }

  /** Films that came out or can be seen on the platform, latest first. */
  filmsOfPlatform(platform: Platform): readonly Film[] {
    return this.#index.filmsByPlatform.get(platform) ?? []
  }

  /** Every note that was revised, newest first. */
  ratingRevisions(): { review: Review; revision: Review['ratingHistory'][number] }[] {
    return this.reviews
      .flatMap(review => review.ratingHistory.map(revision => ({ review, revision })))
      .sort((a, b) => epoch(b.revision.date) - epoch(a.revision.date))
  }

  /** Other items worth reading after this one, each with the reason why; its own story is shown apart. */
  relatedTo(article: Article): Related[] {
    const thread = new Set(this.threadOf(article))
    this.#ties ??= new Ties(this.articles)
    return relatedTo(article, this.#ties, thread)
  }

  /** The other items of the same story, oldest first: from the announcement to the review. */
  threadOf(article: Article): Article[] {
    if (!article.thread) return []
    const story = this.#index.articlesByThread.get(article.thread) ?? []
    return story.filter(other => other !== article).reverse()
  }

  /**
   * Items that name a film, person, platform or saga in their text: articles newest first, then films.
   *
   * @param path the address of its page
   */
  citing(path: string): readonly Citing[] {
    this.#citations ??= citationsIn([...this.articles, ...this.films], this.#names)
    return this.#citations.get(path) ?? []
  }

  /** The Markdown of an item as sanitised HTML; in articles and synopses, first mentions of what we know are links. */
  html(body: Body): string {
    this.#linking ??= linkingOf(this.articles, this.films, this.#names)
    return renderBody(body, this.#records, this.#linking.get(body))
  }
}

type Index = {
  articlesByAuthor: Map<Author, Article[]>
  reviewsByFilm: Map<Film, Review[]>
  articlesByThread: Map<string, Article[]>
  articlesBySubject: Map<Film | Person | Platform, Article[]>
  articlesByTag: Map<string, Article[]>
  tags: Map<string, Tag>
  places: Map<string, Tag>
  newsByPlace: Map<string, Article[]>
  filmsByGenre: Map<GenreSlug, Film[]>
  filmsBySaga: Map<Saga, Film[]>
  filmsByPerson: Map<Person, Film[]>
  filmsByPlatform: Map<Platform, Film[]>
}

function indexOf(articles: readonly Article[], films: readonly Film[]): Index {
  const index: Index = {
    articlesByAuthor: new Map(),
    reviewsByFilm: new Map(),
    articlesByThread: new Map(),
    articlesBySubject: new Map(),
    articlesByTag: new Map(),
    tags: new Map(),
    places: new Map(),
    newsByPlace: new Map(),
    filmsByGenre: new Map(),
    filmsBySaga: new Map(),
    filmsByPerson: new Map(),
    filmsByPlatform: new Map(),
  }
  for (const article of articles) {
    for (const subject of new Set([...article.films, ...article.people, ...article.platforms])) {
      addTo(index.articlesBySubject, subject, article)
    }
    const signed = [...article.authors, ...article.contributors.map(({ author }) => author)]
    for (const author of new Set(signed)) addTo(index.articlesByAuthor, author, article)
    if (article.kind === 'review') addTo(index.reviewsByFilm, article.film, article)
    if (article.thread) addTo(index.articlesByThread, article.thread, article)
    if (article.kind === 'news' && article.place) {
      index.places.set(article.place.slug, article.place)
      addTo(index.newsByPlace, article.place.slug, article)
    }
    for (const tag of article.tags) {
      index.tags.set(tag.slug, tag)
      addTo(index.articlesByTag, tag.slug, article)
    }
  }
  for (const film of [...films].sort(latestFilmFirst)) {
    for (const genre of film.genres) addTo(index.filmsByGenre, genre, film)
    if (film.saga) addTo(index.filmsBySaga, film.saga.saga, film)
    for (const person of peopleOf(film)) addTo(index.filmsByPerson, person, film)
    for (const platform of platformsOf(film)) addTo(index.filmsByPlatform, platform, film)
  }
  for (const saga of index.filmsBySaga.values()) {
    saga.sort((a, b) => (a.saga?.position ?? 0) - (b.saga?.position ?? 0))
  }
  return index
}

function linkingOf(
  articles: readonly Article[],
  films: readonly Film[],
  names: KnownNames,
): ReadonlyMap<Body, Linking> {
  const linking = new Map<Body, Linking>()
  for (const { body, films: about, nolink } of articles) {
    linking.set(body, { names, self: null, films: about.map(({ slug }) => slug), nolink })
  }
  for (const { body, slug, nolink } of films) {
    linking.set(body, { names, self: routes.film(slug), films: [slug], nolink })
  }
  return linking
}

function bySlug<T extends { slug: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map(item => [item.slug, item]))
}

/** Instants are stored with the offset of Paris, so their first characters are the Paris year and month. */
function yearsOf(articles: readonly Article[]): YearOfArticles[] {
  const years = new Map<string, Map<string, Article[]>>()
  for (const article of articles) {
    const year = article.date.slice(0, 4)
    const months = years.get(year) ?? new Map<string, Article[]>()
    years.set(year, months)
    addTo(months, article.date.slice(5, 7), article)
  }
  return [...years].map(([year, months]) => ({
    year,
    months: [...months].map(([month, monthArticles]) => ({ month, articles: monthArticles })),
  }))
}
