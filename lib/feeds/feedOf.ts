import type { Catalogue } from '../content/catalogue/catalogue'
import { feedName } from '../content/catalogue/homonyms'
import { capitalised } from '../format/capitalised'
import { ended } from '../grammar/ended'
import { unlessItFails } from '../log.mjs'
import { lastPublishedFirst } from '../model/article/publication'
import { ARTICLE_KINDS, CONTENT_TYPES, type ItemFeedFolder } from '../model/contentTypes'
import { type Article, articlesOf, type Film, type Person, type Platform } from '../model/items'
import { newestFirst } from '../model/order'
import { pathOf } from '../model/pathOf'
import { absolute, routes } from '../routes'
import { SITE_DESCRIPTION, SITE_NAME } from '../site'
import { currentInstant } from '../time/clock'
import type { Day } from '../time/day'
import { parisDay } from '../time/paris'
import { correctionEntry, publishedCorrections } from './corrections'
import { entryOf } from './entryOf'
import { ephemerisEntries, hasEphemeris } from './ephemeris'
import { FEED_LENGTH, type Feed } from './feed'

/** What a feed is about, before its entries are made. */
type FeedSubject = Omit<Feed, 'entries'> & { articles: () => readonly Article[] }

/**
 * The feed of a scope (`''`, `critiques`, `films/drive` …), or null when there is no such subject.
 *
 * @param today in Paris, as `2026-11-21`: l’éphéméride tells the days up to it
 */
export function feedOf(catalogue: Catalogue, scope: string, today: Day = todayInParis()): Feed | null {
  if (scope === EPHEMERIS.scope) {
    return { ...EPHEMERIS, home: absolute(routes.ephemeris()), entries: ephemerisEntries(catalogue, today) }
  }
  if (scope === 'corrections') {
    const corrections = publishedCorrections(catalogue).slice(0, FEED_LENGTH)
    return {
      ...CORRECTIONS,
      home: absolute(routes.corrections()),
      entries: corrections.flatMap(correction =>
        unlessItFails('feed-entry', pathOf(correction.article), () => [correctionEntry(correction)], []),
      ),
    }
  }
  const subject = subjectOf(catalogue, scope)
  if (!subject) return null
  const { articles, ...feed } = subject
  const entries = [...articles()]
    .sort(lastPublishedFirst)
    .slice(0, FEED_LENGTH)
    .flatMap(article => unlessItFails('feed-entry', pathOf(article), () => [entryOf(catalogue, article)], []))
  return { ...feed, entries }
}

/** Whether there is a feed of a scope: asked for every address below `/flux`, so nothing is rendered. */
export function hasFeed(catalogue: Catalogue, scope: string): boolean {
  return scope === 'corrections' || scope === EPHEMERIS.scope || subjectOf(catalogue, scope) !== null
}

/**
 * Whether the feed of a scope has an entry: only then it is offered, by pages, lists and files. Its address answers all
 * the same, with a feed of nothing: who has subscribed to it stays subscribed. Nothing is rendered.
 */
export function isOffered(catalogue: Catalogue, scope: string): boolean {
  if (scope === 'corrections') return publishedCorrections(catalogue).length > 0
  if (scope === EPHEMERIS.scope) return hasEphemeris(catalogue, todayInParis())
  return (subjectOf(catalogue, scope)?.articles().length ?? 0) > 0
}

const CORRECTIONS = {
  scope: 'corrections',
  title: `${SITE_NAME} – Corrections`,
  description: 'Ce que Photogramme a corrigé dans ses critiques et ses actualités, et quand.',
}

const EPHEMERIS = {
  scope: 'ephemeride',
  title: `${SITE_NAME} – L’éphéméride`,
  description:
    'Chaque jour, les films sortis à cette date, les naissances et les disparitions que nos fiches connaissent.',
}

const todayInParis = (): Day => parisDay(currentInstant())

/** The feeds of whole sections, by their scope, in the order in which they are listed. */
const SECTIONS: Record<string, (catalogue: Catalogue) => FeedSubject> = {
  '': ({ articles }) => ({
    scope: '',
    title: SITE_NAME,
    description: SITE_DESCRIPTION,
    home: absolute(routes.home()),
    articles: () => articles,
  }),
  ...Object.fromEntries(
    ARTICLE_KINDS.map(kind => {
      const { folder, word, section } = CONTENT_TYPES[kind]
      const subject = (catalogue: Catalogue): FeedSubject => ({
        scope: folder,
        title: `${SITE_NAME} – ${capitalised(word.many)}`,
        description: section.feedDescription,
        home: absolute(section.href()),
        articles: () => articlesOf(catalogue, kind),
      })
      return [folder, subject]
    }),
  ),
  dossiers: ({ features }) => ({
    scope: 'dossiers',
    title: `${SITE_NAME} – Dossiers`,
    description: 'Les dossiers et les tops de Photogramme, en texte intégral.',
    home: absolute(routes.features()),
    articles: () => features,
  }),
}

/** The scopes whose feeds the build makes: sections, the corrections, l’éphéméride. */
export const SECTION_SCOPES: readonly string[] = [
  ...Object.keys(SECTIONS),
  CORRECTIONS.scope,
  EPHEMERIS.scope,
]

function subjectOf(catalogue: Catalogue, scope: string): FeedSubject | null {
  if (Object.hasOwn(SECTIONS, scope)) return SECTIONS[scope]?.(catalogue) ?? null
  const [folder, slug, ...more] = scope.split('/')
  if (!folder || !slug || more.length > 0) return null
  const about = (item: Item, path: string, articles: () => readonly Article[]): FeedSubject => ({
    scope,
    // Asked for when the feed is written: telling namesakes apart looks at all that there is.
    get title() {
      return `${SITE_NAME} – ${feedName(catalogue, item)}`
    },
    get description() {
      return ended(`Critiques et actualités de Photogramme\u00A0: ${feedName(catalogue, item)}`)
    },
    home: absolute(path),
    articles,
  })
  if (!isSubject(folder)) return null
  const found = SUBJECTS[folder](catalogue, slug)
  return found && about(...found)
}

/** What can have a feed of its own. */
type Item = Parameters<typeof feedName>[1]

type Found = [item: Item, path: string, articles: () => readonly Article[]]

/** What an item has a feed of, by the folder of its addresses. */
const SUBJECTS: Record<
  ItemFeedFolder | 'genres' | 'lieux' | 'mots-cles',
  (catalogue: Catalogue, slug: string) => Found | null
> = {
  films: (catalogue, slug) => {
    const film = catalogue.film(slug)
    return film ? [film, routes.film(slug), () => catalogue.articlesAbout(film)] : null
  },
  personnes: (catalogue, slug) => {
    const person = catalogue.person(slug)
    const articles = (one: Person) =>
      merge(catalogue.articlesAbout(one), catalogue.reviewsOf(catalogue.filmsOfPerson(one)))
    return person ? [person, routes.person(slug), () => articles(person)] : null
  },
  plateformes: (catalogue, slug) => {
    const platform = catalogue.platform(slug)
    const articles = (one: Platform) =>
      merge(catalogue.articlesAbout(one), catalogue.reviewsOf(catalogue.filmsOfPlatform(one)))
    return platform ? [platform, routes.platform(slug), () => articles(platform)] : null
  },
  sagas: (catalogue, slug) => {
    const saga = catalogue.saga(slug)
    return saga ? [saga, routes.saga(slug), () => articlesOn(catalogue, catalogue.filmsOfSaga(saga))] : null
  },
  genres: (catalogue, slug) => {
    const genre = catalogue.genre(slug)
    return genre
      ? [genre, routes.genre(slug), () => articlesOn(catalogue, catalogue.filmsOfGenre(genre))]
      : null
  },
  auteurs: (catalogue, slug) => {
    const author = catalogue.author(slug)
    return author ? [author, routes.author(slug), () => catalogue.articlesBy(author)] : null
  },
  lieux: (catalogue, slug) => {
    const place = catalogue.place(slug)
    return place ? [place, routes.place(slug), () => catalogue.articlesAt(slug)] : null
  },
  'mots-cles': (catalogue, slug) => {
    const tag = catalogue.tag(slug)
    return tag ? [tag, routes.tag(slug), () => catalogue.articlesTagged(slug)] : null
  },
}

function isSubject(folder: string): folder is keyof typeof SUBJECTS {
  return Object.hasOwn(SUBJECTS, folder)
}

function articlesOn(catalogue: Catalogue, films: readonly Film[]): Article[] {
  return merge(...films.map(film => catalogue.articlesAbout(film)))
}

/** Lists of articles as one, each article once, newest first. */
function merge(...lists: (readonly Article[])[]): Article[] {
  return [...new Set(lists.flat())].sort(newestFirst)
}
