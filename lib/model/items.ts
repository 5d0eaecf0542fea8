import type { GenreSlug } from '../vocabulary'
import { type ArticleKind, CONTENT_TYPES, type Kind, RECORD_KINDS, type RecordKind } from './contentTypes'
import type { ValidFile } from './files'

type Data<K extends ValidFile['kind']> = Extract<ValidFile, { kind: K }>['data']

/** The Markdown of an item, with what error messages need to point into its file. */
export type Body = {
  readonly markdown: string
  /** All of the file, by which results about the body are remembered (lib/cache/remembered.ts). */
  source: { readonly file: string; readonly text: string }
  file: string
  /** Line of the file on which the body begins. */
  line: number
  /** Of a text that is not French (BCP 47): nothing French is done to it. */
  language?: string | undefined
  readonly words: number
}

/** A keyword, or a place. */
export type Tag = { slug: string; label: string }

export type Author = Data<'author'> & { slug: string }

export type Platform = Data<'platform'> & { slug: string; body: Body }

export type Saga = Data<'saga'> & { slug: string; body: Body }

export type Page = Data<'page'> & { slug: string; body: Body }

/** Somebody of the cinema. Without a file of their own, only `slug` and `name` are known. */
export type Person = Data<'person'> & { slug: string; body: Body | null }

type Role = { person: Person; role?: string | undefined }
type CrewCredit = { person: Person; job: Data<'film'>['crew'][number]['job'] }
export type Release = Omit<Data<'film'>['releases'][number], 'platform'> & { platform: Platform | null }
export type WatchOffer = Omit<Data<'film'>['where'][number], 'platform'> & { platform: Platform }

/** A film record with its references resolved. `releases` are in order of date. */
export type Film = Omit<
  Data<'film'>,
  | 'directors'
  | 'writers'
  | 'cast'
  | 'crew'
  | 'releases'
  | 'original'
  | 'where'
  | 'saga'
  | 'genres'
  | 'figures'
> & {
  slug: string
  directors: Person[]
  writers: Person[]
  cast: Role[]
  crew: CrewCredit[]
  releases: Release[]
  /** The platform whose « original » the film is, on which one of its releases is; null for a film that is nobody’s. */
  original: Platform | null
  where: WatchOffer[]
  genres: GenreSlug[]
  saga: { saga: Saga; position: number; story: number | null } | null
  /** Those that its record quotes. */
  figures: Figure[]
  body: Body
}

/** Something that a figure is about. */
export type FigureSubject =
  | { kind: 'film'; item: Film }
  | { kind: 'person'; item: Person }
  | { kind: 'saga'; item: Saga }
  | { kind: 'platform'; item: Platform }

/** A figure of the ledger. */
export type Figure = Omit<Data<'figure'>, 'film' | 'person' | 'saga' | 'platform' | 'differs'> & {
  slug: string
  about: FigureSubject
  differs: { from: Figure; why: string }[]
}

/** Where to begin: `steps` in the order in which to see the films. */
export type Guide = Omit<Data<'guide'>, 'saga' | 'person' | 'genre' | 'steps'> & {
  slug: string
  saga: Saga | null
  person: Person | null
  genre: GenreSlug | null
  steps: { film: Film; why: string }[]
  body: Body
}

/** Somebody who is not a byline: a translator, a photographer. */
export type Contributor = { author: Author; role: Data<'review'>['contributors'][number]['role'] }

type Resolved =
  | 'authors'
  | 'contributors'
  | 'tags'
  | 'places'
  | 'related'
  | 'film'
  | 'films'
  | 'ranking'
  | 'people'
  | 'platforms'
  | 'kind'
  | 'summary'

/** What all articles share once linked: every reference is the item itself. */
type Linked<K extends ArticleKind> = Omit<Data<K>, Resolved> & {
  kind: K
  slug: string
  authors: Author[]
  contributors: Contributor[]
  tags: Tag[]
  places: Tag[]
  /** Hand-picked by the editor, in the editor's order. */
  related: Article[]
  /** The films that the article is about; one for a review. */
  films: Film[]
  people: Person[]
  platforms: Platform[]
  /** As written, or a cut of the text where it is imported without one. */
  summary: string
  body: Body
}

export type Review = Omit<Linked<'review'>, 'rating'> & { film: Film; rating: number | null }
export type News = Linked<'news'> & {
  /** The films of a top, the first first; they are among `films`. Empty for everything else. */
  ranking: Film[]
}

export type Article = ItemOf<ArticleKind>

/** What stands where a page was taken back, on which day unless it was to go by itself. */
export type Withdrawal = Omit<Data<'withdrawal'>, 'date'> & { slug: string; date: string | null }

/** An object type that names every content type: the compiler says here which one is missing, and only here. */
type OfEveryKind<T extends Record<Kind, unknown>> = T

/** What a file of each content type becomes. */
type Items = OfEveryKind<{
  review: Review
  news: News
  film: Film
  person: Person
  platform: Platform
  saga: Saga
  guide: Guide
  figure: Figure
  author: Author
  page: Page
  withdrawal: Withdrawal
}>

export type ItemOf<K extends Kind> = Items[K & keyof Items]

/**
 * All items of the site after linking, the records by the name of their list. Before the gate it still holds what
 * readers may not see. Articles are one list, whatever their type: what hides some of them hides them all.
 */
export type Archive = {
  /** By type, in the order of CONTENT_TYPES. */
  articles: readonly Article[]
} & { [K in RecordKind as (typeof CONTENT_TYPES)[K]['list']]: readonly ItemOf<K>[] }

/** The articles of one type, in the order of the list. */
export function articlesOf<K extends ArticleKind>(
  { articles }: Pick<Archive, 'articles'>,
  kind: K,
): Extract<Article, { kind: K }>[] {
  return articles.filter((article): article is Extract<Article, { kind: K }> => article.kind === kind)
}

/** The items of all types but articles, type by type in the order of CONTENT_TYPES. */
export function recordsOf(archive: Archive): { kind: RecordKind; item: ItemOf<RecordKind> }[] {
  return RECORD_KINDS.flatMap(kind => archive[CONTENT_TYPES[kind].list].map(item => ({ kind, item })))
}

/** A text and whose it is. `address` is that of its file: `films/drive`. */
export type Text = { address: string; body: Body; article: Article | null }

/** Every text of an archive; authors, withdrawals and people without a file have none. */
export function textsOf(archive: Archive): Text[] {
  return [
    ...archive.articles.map(article => ({
      address: `${CONTENT_TYPES[article.kind].folder}/${article.slug}`,
      body: article.body,
      article,
    })),
    ...recordsOf(archive).flatMap(({ kind, item }) =>
      'body' in item && item.body
        ? [{ address: `${CONTENT_TYPES[kind].folder}/${item.slug}`, body: item.body, article: null }]
        : [],
    ),
  ]
}

/** Every text of an archive without whose it is. */
export function bodiesOf(archive: Archive): Body[] {
  return textsOf(archive).map(({ body }) => body)
}
