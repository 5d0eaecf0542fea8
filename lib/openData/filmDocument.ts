import type { Catalogue } from '../content/catalogue/catalogue'
import { feedHtml } from '../feeds/feedHtml'
import type { Film } from '../model/items'
import { absolute, routes } from '../routes'
import { GENRES } from '../vocabulary'
import type { FilmDocument } from './documents'
import { hasOpenData } from './hasOpenData'
import { license } from './license'
import { articleReference, filmReference, namedReference, personReference } from './references'

/** The record of a film for programs, with what we wrote about it. */
export function filmDocument(catalogue: Catalogue, film: Film): FilmDocument {
  const { originalTitle, countries, runtime, directors, writers, cast, genres, saga, releases, ids } = film
  return {
    license: license(),
    ...filmReference(film),
    ...(originalTitle && { originalTitle }),
    countries,
    ...(runtime && { runtime }),
    directors: directors.map(personReference),
    writers: writers.map(personReference),
    cast: cast.map(({ person: actor, role }) => ({ ...personReference(actor), ...(role && { role }) })),
    genres: genres.map(slug => GENRES[slug]),
    ...(saga && {
      saga: {
        ...namedReference({ name: saga.saga.title }, routes.saga(saga.saga.slug)),
        position: saga.position,
      },
    }),
    releases: releases.map(({ platform, ...release }) => ({
      ...release,
      ...(platform && { platform: platform.name }),
    })),
    ids,
    articles: catalogue.articlesAbout(film).filter(hasOpenData).map(articleReference),
    html: feedHtml(catalogue.html(film.body), absolute(routes.film(film.slug))),
  }
}
