import type { Catalogue } from '../content/catalogue/catalogue'
import type { Article, Film } from '../model/items'
import { newestFirst } from '../model/order'
import { absolute, routes } from '../routes'
import { SITE_DESCRIPTION, SITE_NAME } from '../site'
import { GENRES } from '../vocabulary'
import { correctionEntry, publishedCorrections } from './corrections'
import { entryOf } from './entryOf'
import { FEED_LENGTH, type Feed } from './feed'

/** What a feed is about, before its entries are made. */
type FeedSubject = Omit<Feed, 'entries'> & { articles: () => readonly Article[] }

/** The feed of a scope (`''`, `critiques`, `films/drive` …), or null when there is no such subject. */
export function feedOf(catalogue: Catalogue, scope: string): Feed | null {
  if (scope === 'corrections') {
    const corrections = publishedCorrections(catalogue).slice(0, FEED_LENGTH)
    return { ...CORRECTIONS, home: absolute(routes.corrections()), entries: corrections.map(correctionEntry) }
  }
  const subject = subjectOf(catalogue, scope)
  if (!subject) return null
  const { articles, ...feed } = subject
  const entries = articles()
    // A text republished whole is its owner's to syndicate.
    .filter(({ partner }) => partner?.mode !== 'full')
    .slice(0, FEED_LENGTH)
    .map(article => entryOf(catalogue, article))
  return { ...feed, entries }
}

/** Whether there is a feed of a scope: asked for every address below `/flux`, so nothing is rendered. */
export function hasFeed(catalogue: Catalogue, scope: string): boolean {
  return scope === 'corrections' || subjectOf(catalogue, scope) !== null
}

const CORRECTIONS = {
  scope: 'corrections',
  title: `${SITE_NAME} – Corrections`,
  description: 'Ce que Photogramme a corrigé dans ses critiques et ses actualités, et quand.',
}

const SECTIONS: Record<string, (catalogue: Catalogue) => FeedSubject> = {
  '': ({ articles }) => ({
    scope: '',
    title: SITE_NAME,
    description: SITE_DESCRIPTION,
    home: absolute(routes.home()),
    articles: () => articles,
  }),
  critiques: ({ reviews }) => ({
    scope: 'critiques',
    title: `${SITE_NAME} – Critiques`,
    description: 'Les critiques de films de Photogramme, notées sur 5, en texte intégral.',
    home: absolute(routes.reviews()),
    articles: () => reviews,
  }),
  actualites: ({ news }) => ({
    scope: 'actualites',
    title: `${SITE_NAME} – Actualités`,
    description: 'Les actualités du cinéma, en salles et sur les plateformes, en texte intégral.',
    home: absolute(routes.newsList()),
    articles: () => news,
  }),
  dossiers: ({ features }) => ({
    scope: 'dossiers',
    title: `${SITE_NAME} – Dossiers`,
    description: 'Les dossiers et les tops de Photogramme, en texte intégral.',
    home: absolute(routes.features()),
    articles: () => features,
  }),
}

function subjectOf(catalogue: Catalogue, scope: string): FeedSubject | null {
  if (Object.hasOwn(SECTIONS, scope)) return SECTIONS[scope]?.(catalogue) ?? null
  const [folder, slug, ...more] = scope.split('/')
  if (!folder || !slug || more.length > 0) return null
  const about = (title: string, path: string, articles: () => readonly Article[]): FeedSubject => ({
    scope,
    title: `${SITE_NAME} – ${title}`,
    description: `Critiques et actualités de Photogramme : ${title}.`,
    home: absolute(path),
    articles,
  })
  switch (folder) {
    case 'films': {
      const film = catalogue.film(slug)
      return film ? about(film.title, routes.film(slug), () => catalogue.articlesAbout(film)) : null
    }
    case 'personnes': {
      const person = catalogue.person(slug)
      return person
        ? about(person.name, routes.person(slug), () =>
            merge(catalogue.articlesAbout(person), catalogue.reviewsOf(catalogue.filmsOfPerson(person))),
          )
        : null
    }
    case 'plateformes': {
      const platform = catalogue.platform(slug)
      return platform
        ? about(platform.name, routes.platform(slug), () =>
            merge(
              catalogue.articlesAbout(platform),
              catalogue.reviewsOf(catalogue.filmsOfPlatform(platform)),
            ),
          )
        : null
    }
    case 'sagas': {
      const saga = catalogue.saga(slug)
      return saga
        ? about(saga.title, routes.saga(slug), () => articlesOn(catalogue, catalogue.filmsOfSaga(saga)))
        : null
    }
    case 'genres': {
      const genre = catalogue.genre(slug)
      return genre
        ? about(GENRES[genre], routes.genre(slug), () => articlesOn(catalogue, catalogue.filmsOfGenre(genre)))
        : null
    }
    case 'auteurs': {
      const author = catalogue.author(slug)
      return author ? about(author.name, routes.author(slug), () => catalogue.articlesBy(author)) : null
    }
    case 'mots-cles': {
      const tag = catalogue.tag(slug)
      return tag ? about(tag.label, routes.tag(slug), () => catalogue.articlesTagged(slug)) : null
    }
    default:
      return null
  }
}

function articlesOn(catalogue: Catalogue, films: readonly Film[]): Article[] {
  return merge(...films.map(film => catalogue.articlesAbout(film)))
}

/** Lists of articles as one, each article once, newest first. */
function merge(...lists: (readonly Article[])[]): Article[] {
  return [...new Set(lists.flat())].sort(newestFirst)
}
