import { ARTICLE_KINDS, type ArticleKind, type Kind, RECORD_KINDS } from '../../model/contentTypes'
import type { ArticleFile, FileOf, ValidFile } from '../../model/files'
import type {
  Archive,
  Article,
  Author,
  Film,
  ItemOf,
  News,
  Page,
  Platform,
  Review,
  Saga,
  Tag,
  Withdrawal,
} from '../../model/items'
import type { Problem } from '../../model/problem'
import { didYouMean } from '../../text/suggest'
import { flatMapped, type Steps } from '../../turns/steps'
import { bodyOf } from './bodyOf'
import { checkNolink } from './checkNolink'
import { checkSagaPlaces } from './checkSagaPlaces'
import { linkAliases } from './linkAliases'
import { linkFigures } from './linkFigures'
import { linkGuides } from './linkGuides'
import { linkLabels } from './linkLabels'
import { linkPeople } from './linkPeople'
import { linkRelated, type Resolve } from './linkRelated'
import { linkWithdrawals } from './linkWithdrawals'
import { summaryOf } from './summaryOf'

/**
 * Turns every reference into the item itself and checks that it exists.
 * `archive` is complete only when `problems` is empty: what could not be resolved is left out of it.
 *
 * @param unreadable `folder/slug` of files that have problems of their own: a reference to one of them is no error
 * @returns `incomplete`: `unreadable` and the reviews that are left out because their film is missing
 */
export function* link(
  files: readonly ValidFile[],
  unreadable: ReadonlySet<string> = new Set(),
): Steps<{ archive: Archive; problems: Problem[]; incomplete: ReadonlySet<string> }> {
  const problems: Problem[] = []
  const incomplete = new Set(unreadable)
  const of = <K extends Kind>(kind: K) => files.filter((file): file is FileOf<K> => file.kind === kind)

  const resolve: Resolve = (file, field, slug, known, what) => {
    const found = known.get(slug)
    if (found !== undefined) return found
    // An empty name has a problem of its own (soundPart.ts).
    if (slug === '' || incomplete.has(`${what}/${slug}`)) return null
    problems.push({
      ...file.placeOf(field),
      field: field.map(String).join('.'),
      rule: 'missing-record',
      message: `« ${slug} » — Aucun fichier de ce nom dans ${what}.`,
      hint: didYouMean(slug, known, `Créez content/${what}/${slug}.md, ou corrigez la référence.`),
    })
    return null
  }
  const authors = bySlug(of('author').map((file): Author => ({ ...file.data, slug: file.slug })))
  const platforms = bySlug(
    of('platform').map((file): Platform => ({ ...file.data, slug: file.slug, body: bodyOf(file) })),
  )
  const sagas = bySlug(
    of('saga').map((file): Saga => ({ ...file.data, slug: file.slug, body: bodyOf(file) })),
  )
  const pages = of('page').map((file): Page => ({ ...file.data, slug: file.slug, body: bodyOf(file) }))

  const people = yield* linkPeople(of('person'), of('film'))
  problems.push(...people.problems)

  const films = bySlug(yield* flatMapped(of('film'), file => [linkFilm(file)]))
  problems.push(...checkSagaPlaces(of('film')))
  const records = { films, people: people.bySlug, sagas, platforms }
  const figures = yield* linkFigures(of('figure'), of('film'), records, resolve)

  const articleFiles = ARTICLE_KINDS.flatMap((kind): ArticleFile[] => of(kind))
  const labels = yield* linkLabels(articleFiles)
  problems.push(...labels.problems)

  const linkOne: { [K in ArticleKind]: (file: FileOf<K>) => ItemOf<K> | null } = {
    review: linkReview,
    news: linkNews,
  }
  const articles: Article[] = []
  for (const kind of ARTICLE_KINDS) yield* linkArticles(kind)
  yield* linkRelated(articleFiles, articles, resolve, problems)
  const nameable = [films, people.bySlug, platforms, sagas]
  problems.push(...(yield* checkNolink([...articleFiles, ...of('film')], nameable, incomplete)))
  for (const kind of [...ARTICLE_KINDS, ...RECORD_KINDS]) {
    problems.push(...(yield* linkAliases(of(kind), kind === 'person' ? people.bySlug.keys() : undefined)))
  }

  const archive: Archive = {
    articles,
    films: [...films.values()],
    people: [...people.bySlug.values()],
    platforms: [...platforms.values()],
    sagas: [...sagas.values()],
    guides: yield* linkGuides(of('guide'), records, resolve),
    figures,
    authors: [...authors.values()],
    pages,
    withdrawals: of('withdrawal').map((file): Withdrawal => ({ ...file.data, slug: file.slug })),
  }
  problems.push(...(yield* linkWithdrawals(of('withdrawal'), archive)))
  return { archive, problems, incomplete }

  function linkFilm(file: FileOf<'film'>): Film {
    const { data } = file
    const person = (value: string, ...field: PropertyKey[]) => {
      const slug = people.slugOfCredit(value)
      return resolve(file, field, slug, people.bySlug, 'personnes')
    }
    const everybody = (field: 'directors' | 'writers') =>
      data[field].map((value, index) => person(value, field, index)).filter(isFound)
    const saga = data.saga && resolve(file, ['saga', 'saga'], data.saga.saga, sagas, 'sagas')
    const platform = (field: string, index: number, slug: string) =>
      resolve(file, [field, index, 'platform'], slug, platforms, 'plateformes')
    return {
      ...data,
      slug: file.slug,
      directors: everybody('directors'),
      writers: everybody('writers'),
      cast: data.cast.flatMap(({ person: value, role }, index) => {
        const found = person(value, 'cast', index, 'person')
        return found ? [{ person: found, role }] : []
      }),
      crew: data.crew.flatMap(({ person: value, job }, index) => {
        const found = person(value, 'crew', index, 'person')
        return found ? [{ person: found, job }] : []
      }),
      releases: data.releases
        .map((release, index) => ({
          ...release,
          platform: release.platform ? platform('releases', index, release.platform) : null,
        }))
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
      original: data.original ? resolve(file, ['original'], data.original, platforms, 'plateformes') : null,
      where: data.where.flatMap((offer, index) => {
        const found = platform('where', index, offer.platform)
        return found ? [{ ...offer, platform: found }] : []
      }),
      saga: saga && data.saga ? { saga, position: data.saga.position, story: data.saga.story ?? null } : null,
      figures: [],
      body: bodyOf(file),
    }
  }

  function* linkArticles<K extends ArticleKind>(kind: K): Steps<void> {
    for (const file of of(kind)) {
      const article = linkOne[kind](file)
      if (article) articles.push(article)
      yield
    }
  }

  function articleOf(file: ArticleFile) {
    return {
      slug: file.slug,
      authors: file.data.authors
        .map((slug, index) => resolve(file, ['authors', index], slug, authors, 'auteurs'))
        .filter(isFound),
      contributors: file.data.contributors.flatMap(({ author, role }, index) => {
        const found = resolve(file, ['contributors', index, 'author'], author, authors, 'auteurs')
        return found ? [{ author: found, role }] : []
      }),
      tags: file.data.tags.map((label): Tag => labels.tagOf(label)),
      places: file.data.places.map((label): Tag => labels.placeOf(label)),
      related: [] as Article[],
      ...summaryOf(file),
      body: bodyOf(file),
    }
  }

  function linkReview(file: FileOf<'review'>): Review | null {
    const film = resolve(file, ['film'], file.data.film, films, 'films')
    if (!film) {
      incomplete.add(`critiques/${file.slug}`)
      return null
    }
    const platforms = film.releases
      .filter(({ cancelled }) => !cancelled)
      .map(({ platform }) => platform)
      .filter(isFound)
    return {
      ...file.data,
      ...articleOf(file),
      kind: 'review',
      rating: file.data.rating ?? null,
      film,
      films: [film],
      people: film.directors,
      platforms: [...new Set(platforms)],
    }
  }

  function linkNews(file: FileOf<'news'>): News {
    const each = <T>(
      field: 'films' | 'ranking' | 'people' | 'platforms',
      known: Map<string, T>,
      what: string,
    ) =>
      file.data[field].map((slug, index) => resolve(file, [field, index], slug, known, what)).filter(isFound)
    const ranking = each('ranking', films, 'films')
    return {
      ...file.data,
      ...articleOf(file),
      kind: 'news',
      // The first film lends the item its picture: the editor's choice comes before the ranking.
      films: [...new Set([...each('films', films, 'films'), ...ranking])],
      ranking,
      people: each('people', people.bySlug, 'personnes'),
      platforms: each('platforms', platforms, 'plateformes'),
    }
  }
}

function bySlug<T extends { slug: string }>(items: T[]): Map<string, T> {
  return new Map(items.map(item => [item.slug, item]))
}

function isFound<T>(value: T | null): value is T {
  return value !== null
}
