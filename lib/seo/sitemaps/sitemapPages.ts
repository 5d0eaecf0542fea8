import type { Catalogue } from '../../content/catalogue/catalogue'
import { filledIndexes } from '../../content/catalogue/filledIndexes'
import { indexableFilters } from '../../filters/indexableFilters'
import { agendasOf } from '../../model/agenda/agenda'
import { changedOn, latest } from '../../model/article/publication'
import { filmsWithTwoReviews } from '../../model/article/versus'
import { ARTICLE_KINDS, CONTENT_TYPES } from '../../model/contentTypes'
import { isStub } from '../../model/film/isStub'
import { type Article, articlesOf } from '../../model/items'
import { pathOf } from '../../model/pathOf'
import { ephemerisOf, isEventful } from '../../pulse/ephemeris'
import { routes } from '../../routes'

/**
 * A page for crawlers and its pictures, by their paths. `changed` is a stored instant or a day, or null where no content tells when the page changed.
 */
export type SitemapPage = { path: string; readonly changed: string | null; images: string[] }

/**
 * Every page that search engines should know, one after the other: nothing is gathered, so a hundred thousand
 * cost no more memory than one. Pages of later listings lead nowhere that is not here.
 */
export function* sitemapPages(catalogue: Catalogue): Generator<SitemapPage> {
  const { articles, reviews, features, pages, films, people } = catalogue
  const { platforms, sagas, genres, authors, tags } = catalogue
  const page = (
    path: string,
    about: readonly Article[] = [],
    images: SitemapPage['images'] = [],
  ): SitemapPage => ({
    path,
    // Looked for when it is written: who only counts the pages need not know.
    get changed() {
      return lastChangeOf(about)
    },
    images,
  })
  yield page(routes.home(), articles)
  for (const kind of ARTICLE_KINDS) {
    yield page(CONTENT_TYPES[kind].section.href(), articlesOf(catalogue, kind))
  }
  yield page(routes.features(), features)
  yield page(routes.wire(), articles)
  yield page(routes.films())
  yield page(routes.corrections())
  yield page(routes.tonight())
  yield page(routes.ratings(), reviews)
  for (const path of indexableFilters(catalogue)) yield page(path)
  yield page(routes.feeds())
  for (const name of filledIndexes(catalogue)) yield page(routes.index(name))
  yield page(routes.openData())
  yield page(routes.figures())
  yield page(routes.gaps())
  for (const { scope, events } of agendasOf(films)) if (events.length > 0) yield page(routes.agenda(scope))
  yield page(routes.ephemeris())
  for (const [day, record] of ephemerisOf(catalogue))
    if (isEventful(record)) yield page(routes.ephemeris(day))
  for (const { slug } of pages) yield page(routes.page(slug))
  for (const article of articles) {
    const picture = article.image?.src ?? routes.shareImage(pathOf(article))
    yield page(pathOf(article), [article], [picture])
  }
  for (const film of films) {
    if (isStub(film)) continue
    yield page(routes.film(film.slug), catalogue.articlesAbout(film), [routes.filmPoster(film.slug)])
  }
  for (const film of filmsWithTwoReviews(reviews)) {
    yield page(routes.versus(film.slug), catalogue.reviewsOf([film]))
  }
  for (const person of people) yield page(routes.person(person.slug), catalogue.articlesAbout(person))
  for (const platform of platforms)
    yield page(routes.platform(platform.slug), catalogue.articlesAbout(platform))
  for (const { slug } of sagas) yield page(routes.saga(slug))
  for (const { slug } of catalogue.guides) yield page(routes.guide(slug))
  for (const slug of genres) yield page(routes.genre(slug))
  for (const author of authors) yield page(routes.author(author.slug), catalogue.articlesBy(author))
  for (const { slug } of tags) yield page(routes.tag(slug), catalogue.articlesTagged(slug))
  for (const { slug } of catalogue.places) yield page(routes.place(slug), catalogue.articlesAt(slug))
  for (const { year, months } of catalogue.years) {
    yield page(
      routes.year(year),
      months.flatMap(month => month.articles),
    )
    for (const { month, articles: ofMonth } of months) yield page(routes.month(year, month), ofMonth)
  }
}

/** The newest real change among articles, the end of an embargo included, or null without any. */
export function lastChangeOf(articles: readonly Article[]): string | null {
  let last: string | null = null
  for (const article of articles) {
    const edited = changedOn(article)
    const changed = latest([edited, article.embargo ?? edited])
    last = last === null ? changed : latest([last, changed])
  }
  return last
}
