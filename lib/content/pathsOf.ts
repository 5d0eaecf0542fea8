import { agendasOf } from '../agenda/agenda'
import { routes } from '../routes'
import { facedFilms } from './facing'
import type { Archive, Article } from './items'
import { RATING_ORDERS } from './ratingOrders'

/** The address of a review or news item. */
export function pathOf(article: Article): string {
  return article.kind === 'review' ? routes.review(article.slug) : routes.news(article.slug)
}

/** Every address of an archive that an editor may link to from a body (listings beyond their first page left out). */
export function pathsOf(archive: Archive): Set<string> {
  const articles = [...archive.reviews, ...archive.news]
  return new Set([
    routes.home(),
    routes.reviews(),
    routes.newsList(),
    routes.features(),
    routes.films(),
    routes.corrections(),
    routes.tonight(),
    ...RATING_ORDERS.map(({ slug }) => routes.ratings(slug)),
    ...facedFilms(archive.reviews).map(({ slug }) => routes.facing(slug)),
    routes.feeds(),
    routes.openData(),
    // A medium may be subscribed to before it has a release; nothing leads to its page until then.
    ...agendasOf(archive.films)
      .filter(({ scope, events }) => scope === '' || events.length > 0)
      .map(({ scope }) => routes.agenda(scope)),
    ...articles.map(pathOf),
    ...archive.films.map(({ slug }) => routes.film(slug)),
    ...archive.films.flatMap(({ genres }) => genres.map(routes.genre)),
    ...archive.people.map(({ slug }) => routes.person(slug)),
    ...archive.platforms.map(({ slug }) => routes.platform(slug)),
    ...archive.sagas.map(({ slug }) => routes.saga(slug)),
    ...archive.authors.map(({ slug }) => routes.author(slug)),
    ...archive.pages.map(({ slug }) => routes.page(slug)),
    // The first characters of a stored instant are its year and month in Paris.
    ...articles.flatMap(({ date }) => [
      routes.year(date.slice(0, 4)),
      routes.month(date.slice(0, 4), date.slice(5, 7)),
    ]),
    ...archive.news.flatMap(({ place }) => (place ? [routes.place(place.slug)] : [])),
    ...articles.flatMap(({ tags }) => tags.map(({ slug }) => routes.tag(slug))),
  ])
}
