import { capitalised } from '@/lib/format/capitalised'
import { formatDay } from '@/lib/format/date'
import { escapeMarkup, escapeQuoted } from '@/lib/format/escapeMarkup'
import { of } from '@/lib/grammar/joined'
import { DISPUTED, type FilmRating, filmRatingSentence, formatFilmRating } from '@/lib/model/film/filmRating'
import type { RatedFilm } from '@/lib/model/film/ratedFilms'
import type { Review } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { ratingWord } from '@/lib/model/rating'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'

/**
 * The rows of the table of all rated films, as HTML. Written as text, because there may be thousands: as elements they
 * cost React a hundred times as much, and keep a server from answering anybody else meanwhile.
 */
export function ratingRows(films: readonly RatedFilm[]): string {
  return films.map(rowOf).join('')
}

function rowOf({ film, rating, reviews }: RatedFilm): string {
  const title = escapeMarkup(tieTitle(film.title))
  const cells = [
    `<th scope="row"><a href="${escapeQuoted(routes.film(film.slug))}" class="quiet-link figure-text inline-block py-0.5">${title}</a></th>`,
    `<td class="label text-soft">${film.year}</td>`,
    `<td>${noteOf(rating)}</td>`,
    `<td class="label">${reviews.map(linkTo).join(', ')}</td>`,
  ]
  return `<tr>${cells.join('')}</tr>`
}

function noteOf(rating: FilmRating): string {
  const figures = formatFilmRating(rating)
  if (rating.isUnanimous) {
    return `<span class="note">${figures}</span> <span class="label"><span class="sr-only">sur 5, </span>${escapeMarkup(capitalised(ratingWord(rating.mean)))}</span>`
  }
  return `<span class="sr-only">${escapeMarkup(filmRatingSentence(rating))}</span><span aria-hidden="true"><span class="note whitespace-nowrap">${figures}</span>${differenceOf(rating)}</span>`
}

function differenceOf({ isContest, isDisputed }: FilmRating): string {
  if (!isDisputed) return ''
  return ` <span class="label">${isContest ? 'Pour et contre' : DISPUTED}</span>`
}

function linkTo(review: Review): string {
  const whose = escapeMarkup(of(tieTitle(review.film.title)))
  return `<a href="${escapeQuoted(pathOf(review))}" class="text-link inline-block py-0.5"><span class="sr-only">Lire la critique ${whose}, </span><time datetime="${escapeQuoted(review.date)}">${formatDay(review.date)}</time></a>`
}
