import type { GenreSlug } from '../vocabulary'
import type { ValidFile } from './files'

type Data<K extends ValidFile['kind']> = Extract<ValidFile, { kind: K }>['data']

/** The Markdown of an item, with what error messages need to point into its file. */
export type Body = { readonly markdown: string; file: string; line: number; readonly words: number }

/** A keyword, or a place that news come from. */
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
export type WhereToWatch = Omit<Data<'film'>['where'][number], 'platform'> & { platform: Platform }

/** A film record with its references resolved. `releases` are in order of date. */
export type Film = Omit<
  Data<'film'>,
  'directors' | 'writers' | 'cast' | 'crew' | 'releases' | 'where' | 'saga' | 'genres'
> & {
  slug: string
  directors: Person[]
  writers: Person[]
  cast: Role[]
  crew: CrewCredit[]
  releases: Release[]
  where: WhereToWatch[]
  genres: GenreSlug[]
  saga: { saga: Saga; position: number; story: number | null } | null
  body: Body
}

/** Somebody who is not a byline: a translator, a photographer. */
export type Contributor = { author: Author; role: Data<'review'>['contributors'][number]['role'] }

type Resolved =
  | 'authors'
  | 'contributors'
  | 'tags'
  | 'related'
  | 'film'
  | 'films'
  | 'ranking'
  | 'people'
  | 'platforms'
  | 'kind'

/** What reviews and news share once linked: every reference is the item itself. */
type Linked<K extends 'review' | 'news'> = Omit<Data<K>, Resolved> & {
  kind: K
  slug: string
  authors: Author[]
  contributors: Contributor[]
  tags: Tag[]
  /** Hand-picked by the editor, in the editor's order. */
  related: Article[]
  /** What the item is about; a review is about one film. */
  films: Film[]
  people: Person[]
  platforms: Platform[]
  body: Body
}

export type Review = Linked<'review'> & { film: Film }
export type News = Omit<Linked<'news'>, 'place'> & {
  place: Tag | null
  /** The films of a top, the first first; they are among `films`. Empty for everything else. */
  ranking: Film[]
}

export type Article = Review | News

/** What stands where a page was taken back, on which day unless it was to go by itself. */
export type Withdrawal = Omit<Data<'withdrawal'>, 'date'> & { slug: string; date: string | null }

/** All items of the site after linking. Before the gate it still holds what readers may not see. */
export type Archive = {
  reviews: readonly Review[]
  news: readonly News[]
  films: readonly Film[]
  people: readonly Person[]
  platforms: readonly Platform[]
  sagas: readonly Saga[]
  authors: readonly Author[]
  pages: readonly Page[]
  withdrawals: readonly Withdrawal[]
}

/** Every text of an archive; people without a file have none. */
export function bodiesOf(archive: Omit<Archive, 'authors' | 'withdrawals'>): Body[] {
  const { reviews, news, films, people, platforms, sagas, pages } = archive
  return [...reviews, ...news, ...films, ...people, ...platforms, ...sagas, ...pages]
    .map(({ body }) => body)
    .filter(body => body !== null)
}
