import { capitalised } from '@/lib/format/capitalised'
import { formatDay } from '@/lib/format/date'
import { escapeMarkup, escapeQuoted } from '@/lib/format/escapeMarkup'
import { formatNumber } from '@/lib/format/number'
import type { Review } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { ratingWord } from '@/lib/model/rating'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'

/**
 * The rows of the table of all ratings, as HTML. Written as text, because there may be thousands: as elements they
 * cost React a hundred times as much, and keep a server from answering anybody else meanwhile.
 */
export function ratingRows(reviews: readonly Review[]): string {
  return reviews.map(rowOf).join('')
}

function rowOf(review: Review): string {
  const { film, date } = review
  const rating = review.rating ?? 0
  const title = escapeMarkup(tieTitle(film.title))
  const cells = [
    `<th scope="row"><a href="${escapeQuoted(routes.film(film.slug))}" class="quiet-link figure-text inline-block py-0.5">${title}</a></th>`,
    `<td class="label text-soft">${film.year}</td>`,
    `<td><span class="note">${formatNumber(rating)}</span> <span class="label"><span class="sr-only">sur 5, </span>${escapeMarkup(capitalised(ratingWord(rating)))}</span></td>`,
    `<td class="label"><a href="${escapeQuoted(pathOf(review))}" class="text-link inline-block py-0.5"><span class="sr-only">Lire la critique de ${title}, </span><time datetime="${escapeQuoted(date)}">${formatDay(date)}</time></a></td>`,
  ]
  return `<tr>${cells.join('')}</tr>`
}
