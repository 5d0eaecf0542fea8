import { changedOn, instantOf, publishedOn } from '../model/article/publication'
import { typeWord } from '../model/contentTypes'
import type { Article, Film, Person } from '../model/items'
import { pathOf } from '../model/pathOf'
import { BEST_RATING, ratingSentence } from '../model/rating'
import { absolute, routes } from '../routes'
import type { ArticleReference, FilmReference, PersonReference } from './documents'

/** An article as lists and films name it. */
export function articleReference(article: Article): ArticleReference {
  const { title, summary, date, written } = article
  const path = pathOf(article)
  return {
    type: article.kind === 'news' ? article.format : typeWord(article.kind),
    title,
    summary,
    date: date.slice(0, 10),
    ...(written && { written }),
    published: instantOf(publishedOn(article)),
    updated: instantOf(changedOn(article)),
    url: absolute(path),
    data: absolute(routes.representation(path, 'json')),
    markdown: absolute(routes.representation(path, 'md')),
    ...(article.kind === 'review' && {
      rating: { value: article.rating, best: BEST_RATING, words: ratingSentence(article.rating) },
    }),
  }
}

export function filmReference({ title, year, slug }: Film): FilmReference {
  const path = routes.film(slug)
  return { title, year, url: absolute(path), data: absolute(routes.representation(path, 'json')) }
}

export function personReference({ name, slug }: Person): PersonReference {
  const path = routes.person(slug)
  return { ...namedReference({ name }, path), data: absolute(routes.representation(path, 'json')) }
}

/** Somebody or something with a page of its own. */
export function namedReference({ name }: { name: string }, path: string): { name: string; url: string } {
  return { name, url: absolute(path) }
}
