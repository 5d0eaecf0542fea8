import { agendasOf } from '../../model/agenda/agenda'
import { filmsWithTwoReviews } from '../../model/article/versus'
import { ARTICLE_KINDS, CONTENT_TYPES } from '../../model/contentTypes'
import { INDEX_NAMES } from '../../model/indexes'
import { type Archive, articlesOf } from '../../model/items'
import { pathOf } from '../../model/pathOf'
import { RATING_ORDERS } from '../../model/ratingOrders'
import { routes } from '../../routes'
import { DAYS_OF_YEAR } from '../../time/dayOfYear'
import type { Steps } from '../../turns/steps'

/** Every address of an archive that an editor may link to from a body (listings beyond their first page left out). */
export function* pathsOf(archive: Archive): Steps<Set<string>> {
  const { articles, films, people, platforms, sagas, guides, authors, pages } = archive
  const paths = new Set<string>([
    routes.home(),
    ...ARTICLE_KINDS.map(kind => CONTENT_TYPES[kind].section.href()),
    routes.features(),
    routes.wire(),
    routes.films(),
    routes.corrections(),
    routes.tonight(),
    ...RATING_ORDERS.map(({ slug }) => routes.ratings(slug)),
    ...filmsWithTwoReviews(articlesOf(archive, 'review')).map(({ slug }) => routes.versus(slug)),
    routes.ephemeris(),
    ...DAYS_OF_YEAR.map(routes.ephemeris),
    routes.feeds(),
    ...INDEX_NAMES.map(routes.index),
    routes.openData(),
    routes.figures(),
    routes.gaps(),
  ])
  function* addEach<T>(items: readonly T[], pathsOfOne: (item: T) => readonly string[]): Steps<void> {
    for (const item of items) {
      for (const path of pathsOfOne(item)) paths.add(path)
      yield
    }
  }
  // A medium may be subscribed to before it has a release; nothing leads to its page until then.
  for (const { scope, events } of yield* agendasOf.inSteps(films)) {
    if (scope === '' || events.length > 0) paths.add(routes.agenda(scope))
  }
  yield* addEach(articles, article => [pathOf(article)])
  yield* addEach(films, ({ slug }) => [routes.film(slug)])
  yield* addEach(films, ({ genres }) => genres.map(routes.genre))
  yield* addEach(people, ({ slug }) => [routes.person(slug)])
  yield* addEach(platforms, ({ slug }) => [routes.platform(slug)])
  yield* addEach(sagas, ({ slug }) => [routes.saga(slug)])
  yield* addEach(guides, ({ slug }) => [routes.guide(slug)])
  yield* addEach(authors, ({ slug }) => [routes.author(slug)])
  yield* addEach(pages, ({ slug }) => [routes.page(slug)])
  // The first characters of a stored instant are its year and month in Paris.
  yield* addEach(articles, ({ date }) => [
    routes.year(date.slice(0, 4)),
    routes.month(date.slice(0, 4), date.slice(5, 7)),
  ])
  yield* addEach(articles, ({ places }) => places.map(({ slug }) => routes.place(slug)))
  yield* addEach(articles, ({ tags }) => tags.map(({ slug }) => routes.tag(slug)))
  return paths
}
