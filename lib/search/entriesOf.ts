import type { Catalogue } from '../content/catalogue/catalogue'
import { distinctionOf, type Namesake } from '../content/catalogue/homonyms'
import { formatCountry } from '../format/country'
import { formatDay } from '../format/date'
import { formatCount } from '../format/number'
import { mixedKickerOf } from '../model/article/kickerOf'
import { CONTENT_TYPES } from '../model/contentTypes'
import type { Article, Film, Person } from '../model/items'
import { pathOf } from '../model/pathOf'
import { routes } from '../routes'
import { GENRES } from '../vocabulary'
import type { SearchEntry } from './entry'
import type { ArticleSearchType, SearchType } from './searchTypes'

/** The people of a film by whose names an article about it is found: those whom a reader would look for. */
const LEADS = 4

/** Everything that can be found, one after the other, so that whoever asks may pause in between. */
export function* entriesOf(catalogue: Catalogue): Generator<SearchEntry> {
  for (const film of catalogue.films) yield filmEntry(film, catalogue)
  for (const person of catalogue.people) yield personEntry(person, catalogue)
  for (const platform of catalogue.platforms) {
    const { slug, name, aliases, service, body } = platform
    yield {
      ...record('plateformes', routes.platform(slug), name),
      films: catalogue.filmsOfPlatform(platform),
      titles: aliases,
      summaries: known(service),
      body,
      facts: apart(catalogue, platform),
    }
  }
  for (const saga of catalogue.sagas) {
    const films = catalogue.filmsOfSaga(saga)
    yield {
      ...record('sagas', routes.saga(saga.slug), saga.title),
      films,
      names: films.map(({ title }) => title).join('\n'),
      body: saga.body,
      facts: [formatCount(films.length, 'film'), ...apart(catalogue, saga)],
    }
  }
  for (const article of catalogue.articles) yield articleEntry(article)
  for (const genre of catalogue.genres) {
    yield {
      ...record('themes', routes.genre(genre), GENRES[genre]),
      facts: ['Genre', formatCount(catalogue.filmsOfGenre(genre).length, 'film')],
    }
  }
  for (const { slug, label } of catalogue.tags) {
    yield {
      ...record('themes', routes.tag(slug), label),
      facts: ['Mot-clé', formatCount(catalogue.articlesTagged(slug).length, 'article')],
    }
  }
  for (const { slug, title, summary, steps, body } of catalogue.guides) {
    yield {
      ...record('themes', routes.guide(slug), title),
      kicker: 'Par où commencer',
      names: steps.map(({ film }) => film.title).join('\n'),
      summaries: [summary, ...steps.map(({ why }) => why)],
      body,
      facts: [formatCount(steps.length, 'film')],
    }
  }
  for (const author of catalogue.authors) {
    const { slug, name, bio } = author
    const facts = ['Signature', ...apart(catalogue, author, 'signature')]
    yield { ...record('pages', routes.author(slug), name), summaries: [bio], facts }
  }
  for (const { slug, title, summary, body } of catalogue.pages) {
    yield { ...record('pages', routes.page(slug), title), summaries: [summary], body }
  }
}

function articleEntry(article: Article): SearchEntry {
  const { title, summary, body, date, tags, places, films, people, platforms } = article
  const isReview = article.kind === 'review'
  const names = [
    ...films.flatMap(film => [
      ...film.directors.map(({ name }) => name),
      ...film.cast.slice(0, LEADS).map(({ person }) => person.name),
      String(film.year),
    ]),
    ...[...people, ...platforms].map(({ name }) => name),
    ...[...tags, ...places].map(({ label }) => label),
    ...(article.kind === 'news' ? known(article.agency) : []),
  ]
  return {
    path: pathOf(article),
    type: CONTENT_TYPES[article.kind].search,
    kicker: mixedKickerOf(article),
    title,
    films,
    titles: [...new Set(films.flatMap(titlesOf))],
    names: [...new Set(names)].join('\n'),
    summaries: isReview
      ? [article.verdict, summary, article.audience, ...article.strengths, ...article.weaknesses].filter(
          isWritten,
        )
      : [summary],
    body,
    date,
    facts: [formatDay(date)],
    ...(isReview && { rating: article.rating }),
  }
}

function filmEntry(film: Film, catalogue: Catalogue): SearchEntry {
  const { title, year, directors, writers, cast, crew, companies, genres, countries, saga, body } = film
  const platforms = [...film.releases, ...film.where].flatMap(({ platform }) => platform?.name ?? [])
  const names = [
    ...[...directors, ...writers].map(({ name }) => name),
    ...cast.flatMap(({ person, role }) => [person.name, ...known(role)]),
    ...crew.map(({ person }) => person.name),
    ...[...companies, ...platforms],
    ...genres.map(genre => GENRES[genre]),
    ...known(saga?.saga.title, film.basedOn),
    String(year),
  ]
  return {
    ...record('films', routes.film(film.slug), title),
    films: [film],
    titles: titlesOf(film).slice(1),
    names: [...new Set(names)].join('\n'),
    body,
    facts: [
      String(year),
      directors.map(({ name }) => name).join(', '),
      countries.map(formatCountry).join(', '),
      ...apart(catalogue, film, directors.map(({ name }) => name).join(', ')),
    ].filter(fact => fact !== ''),
  }
}

function personEntry(person: Person, catalogue: Catalogue): SearchEntry {
  const films = catalogue.filmsOfPerson(person)
  const titles = films.map(({ title }) => title)
  return {
    ...record('personnes', routes.person(person.slug), person.name),
    films,
    titles: person.aliases,
    names: [...new Set([...titles, ...known(person.birthPlace)])].join('\n'),
    body: person.body,
    facts: [
      ...known(distinctionOf(catalogue, person) ?? person.professions.join(', ')),
      ...known(titles.slice(0, LEADS).join(', ')),
    ],
  }
}

/**
 * What tells a record apart from others of its name, where its facts may not; nothing where nobody shares it.
 *
 * @param told what its facts say already
 */
function apart(catalogue: Catalogue, record: Namesake, told = ''): string[] {
  const distinction = distinctionOf(catalogue, record)
  return distinction === null || distinction === told ? [] : [distinction]
}

const KICKERS: Record<Exclude<SearchType, ArticleSearchType>, string> = {
  films: 'Film',
  personnes: 'Personne',
  plateformes: 'Plateforme',
  sagas: 'Saga',
  themes: 'Thème',
  pages: 'Page',
}

function record(type: keyof typeof KICKERS, path: string, title: string): SearchEntry {
  const nothing = { films: [], titles: [], names: '', summaries: [], body: null, date: null, facts: [] }
  return { path, type, kicker: KICKERS[type], title, ...nothing }
}

function titlesOf({ title, originalTitle, otherTitles }: Film): string[] {
  return [title, ...known(originalTitle), ...otherTitles]
}

function known(...values: (string | undefined)[]): string[] {
  return values.filter(value => value !== undefined).filter(value => value !== '')
}

function isWritten(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}
