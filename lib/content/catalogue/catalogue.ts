import type { Linking } from '../../markdown/linkEntities'
import type { Records } from '../../markdown/records'
import { renderBody } from '../../markdown/renderBody'
import { type Citing, citationsIn } from '../../mentions/citations'
import type { KnownNames } from '../../mentions/knownNames'
import { agendasOf } from '../../model/agenda/agenda'
import { isFeature } from '../../model/article/kickerOf'
import { type Related, RelatedIndex, relatedTo } from '../../model/article/related'
import type { YearOfArticles } from '../../model/article/yearsOf'
import {
  type Archive,
  type Article,
  type Author,
  articlesOf,
  type Body,
  type Figure,
  type Film,
  type Guide,
  type News,
  type Page,
  type Person,
  type Platform,
  type Review,
  type Saga,
  type Tag,
  type Withdrawal,
} from '../../model/items'
import { byName, newestFirst } from '../../model/order'
import { pathOf } from '../../model/pathOf'
import { epoch } from '../../time/instant'
import { atOnce, type Steps } from '../../turns/steps'
import type { GenreSlug } from '../../vocabulary'
import { type BySlug, bySlug, slugged } from './bySlug'
import type { Index } from './catalogueIndex'
import { linkingOf } from './linkingOf'
import { type Parts, partsOf } from './parts'

/**
 * What the pages ask. Everything in it has passed the gate; lists are newest first unless said otherwise.
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
  /** In alphabetical order of their titles. */
  readonly guides: readonly Guide[]
  /** The ledger. */
  readonly figures: readonly Figure[]
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

  /** Any article by the address of its page. */
  readonly articleAt: (path: string) => Article | undefined
  readonly review: BySlug<Review>
  readonly newsItem: BySlug<News>
  readonly film: BySlug<Film>
  readonly person: BySlug<Person>
  readonly figure: BySlug<Figure>
  readonly platform: BySlug<Platform>
  readonly saga: BySlug<Saga>
  readonly guide: BySlug<Guide>
  readonly author: BySlug<Author>
  readonly page: BySlug<Page>
  readonly tag: BySlug<Tag>
  readonly place: BySlug<Tag>
  readonly withdrawal: BySlug<Withdrawal>

  readonly #index: Index
  readonly #records: Records
  readonly #names: KnownNames
  #ties: RelatedIndex | undefined
  #citations: ReadonlyMap<string, readonly Citing[]> | undefined
  #linking: ReadonlyMap<Body, Linking> | undefined

  /**
   * @param archive items that the gate has let through
   * @param parts of the same archive
   */
  constructor(archive: Archive, parts: Parts = atOnce(partsOf(archive))) {
    this.reviews = parts.reviews
    this.news = parts.news
    this.features = this.news.filter(isFeature)
    this.articles = parts.articles
    this.films = parts.films
    this.people = parts.people
    this.platforms = [...archive.platforms].sort((a, b) => byName(a.name, b.name))
    this.sagas = [...archive.sagas].sort((a, b) => byName(a.title, b.title))
    this.guides = [...archive.guides].sort((a, b) => byName(a.title, b.title))
    this.figures = archive.figures
    this.authors = archive.authors
    this.pages = archive.pages
    this.withdrawals = archive.withdrawals
    this.moves = parts.moves
    this.#index = parts.index
    this.genres = [...this.#index.filmsByGenre.keys()].sort(byName)
    this.tags = [...this.#index.tags.values()].sort((a, b) => byName(a.label, b.label))
    this.places = [...this.#index.places.values()].sort((a, b) => byName(a.label, b.label))
    this.years = parts.years
    this.paths = parts.paths
    const films = slugged(archive.films)
    const people = slugged(archive.people)
    const figures = slugged(archive.figures)
    this.#records = {
      films,
      people,
      figures,
      paths: this.paths,
      unreadable: new Set(),
    }
    const byPath = new Map(archive.articles.map(article => [pathOf(article), article]))
    this.articleAt = path => byPath.get(path)
    this.review = bySlug(articlesOf(archive, 'review'))
    this.newsItem = bySlug(articlesOf(archive, 'news'))
    this.film = slug => films.get(slug)
    this.person = slug => people.get(slug)
    this.figure = slug => figures.get(slug)
    this.platform = bySlug(archive.platforms)
    this.saga = bySlug(archive.sagas)
    this.guide = bySlug(archive.guides)
    this.author = bySlug(archive.authors)
    this.page = bySlug(archive.pages)
    this.tag = slug => this.#index.tags.get(slug)
    this.place = slug => this.#index.places.get(slug)
    this.withdrawal = bySlug(archive.withdrawals)
    this.#names = parts.names
  }

  /** As the constructor, in steps, with all that it would else make when first asked: no reader waits for it. */
  static *inSteps(archive: Archive): Steps<Catalogue> {
    const catalogue = new Catalogue(archive, yield* partsOf(archive))
    const { articles, films } = catalogue
    yield* agendasOf.inSteps(films)
    catalogue.#ties = yield* RelatedIndex.inSteps(articles)
    catalogue.#citations = yield* citationsIn([...articles, ...films], catalogue.#names)
    catalogue.#linking = yield* linkingOf(articles, films, catalogue.#names)
    return catalogue
  }

  genre(slug: string): GenreSlug | undefined {
    return this.genres.find(other => other === slug)
  }

  /** The name of a platform by its slug; the slug itself when nobody has it. */
  nameOfPlatform = (slug: string): string => this.platform(slug)?.name ?? slug

  articlesAbout(subject: Film | Person | Platform): readonly Article[] {
    return this.#index.articlesBySubject.get(subject) ?? []
  }

  articlesTagged(slug: string): readonly Article[] {
    return this.#index.articlesByTag.get(slug) ?? []
  }

  /** What happens at a place, or is told from there; newest first. */
  articlesAt(slug: string): readonly Article[] {
    return this.#index.articlesByPlace.get(slug) ?? []
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
    this.#ties ??= new RelatedIndex(this.articles)
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
    this.#citations ??= atOnce(citationsIn([...this.articles, ...this.films], this.#names))
    return this.#citations.get(path) ?? []
  }

  /** The Markdown of an item as sanitised HTML; in articles and synopses, first mentions of what we know are links. */
  html(body: Body): string {
    this.#linking ??= atOnce(linkingOf(this.articles, this.films, this.#names))
    return renderBody(body, this.#records, this.#linking.get(body))
  }

  /** The same with no other links than those that its author has set. */
  authoredHtml(body: Body): string {
    return renderBody(body, this.#records)
  }
}
