import { expect, test } from 'vitest'
import {
  byRating,
  filmRatingOf,
  filmRatingSentence,
  formatFilmRating,
  formatSides,
} from '@/lib/model/film/filmRating'
import { bestFilms } from '@/lib/model/film/ratedFilms'
import { catalogueOf } from '../../../support/catalogueOf'
import { film, review } from '../../../support/contentFolder'

const rated = (...ratings: (number | null)[]) => ratings.map(rating => ({ rating }))

test.each<[ratings: (number | null)[], figures: string, sides: string, sentence: string]>([
  [[4], '4', '4', '4\u00A0étoiles sur 5, très bien'],
  [[null, 0], '0', '0', '0\u00A0étoile sur 5, nul'],
  [[4, 4, 4], '4', '4', '4\u00A0étoiles sur 5, très bien'],
  [[4, 3.5], '4 / 3,5', '4 / 3,5', 'notes\u00A0: 4 et 3,5 sur 5'],
  [[2, 3, 2.5], '3 / 2,5 / 2', '3 / 2,5 / 2', 'notes\u00A0: 3\u202F; 2,5 et 2 sur 5'],
  [[2, 4.5], '4,5 / 2', 'Pour\u00A04,5 / Contre\u00A02', 'pour\u00A0: 4,5 sur 5, contre\u00A0: 2 sur 5'],
  [[3, 4.5], '4,5 / 3', '4,5 / 3 – Avis partagés', 'notes\u00A0: 4,5 et 3 sur 5, avis partagés'],
  [[0, 1.5], '1,5 / 0', '1,5 / 0 – Avis partagés', 'notes\u00A0: 1,5 et 0 sur 5, avis partagés'],
  [[null, 5, 3.5], '5 / 3,5', '5 / 3,5 – Avis partagés', 'notes\u00A0: 5 et 3,5 sur 5, avis partagés'],
  [
    [2, 3.5, 3],
    '3,5 / 3 / 2',
    'Pour\u00A03,5 et 3 / Contre\u00A02',
    'pour\u00A0: 3,5 et 3 sur 5, contre\u00A0: 2 sur 5',
  ],
  [
    [5, 4.5, 4, 2, 1],
    '5 / 4,5 / 4 / 2 / 1',
    'Pour\u00A05\u202F; 4,5 et 4 / Contre\u00A02 et 1',
    'pour\u00A0: 5\u202F; 4,5 et 4 sur 5, contre\u00A0: 2 et 1 sur 5',
  ],
])(
  'a film with the notes %j is shown as « %s » or « %s », and read aloud as « %s »',
  (ratings, figures, sides, sentence) => {
    const rating = filmRatingOf(rated(...ratings))
    if (!rating) throw new Error('not rated')
    expect(formatFilmRating(rating)).toBe(figures)
    expect(formatSides(rating)).toBe(sides)
    expect(filmRatingSentence(rating)).toBe(sentence)
  },
)

test('a film without a note has no rating', () => {
  expect(filmRatingOf([])).toBeNull()
  expect(filmRatingOf(rated(null, null))).toBeNull()
})

test('films are compared by the mean as it is, those without one come last', () => {
  const [close, half, none] = [filmRatingOf(rated(3.5, 3, 3.5)), filmRatingOf(rated(3.5)), filmRatingOf([])]
  expect(byRating(half, close)).toBeLessThan(0)
  expect(byRating(filmRatingOf(rated(0)), none)).toBeLessThan(0)
  expect(byRating(filmRatingOf(rated(4, 4, 3.5)), filmRatingOf(rated(3.5, 4, 4, 4, 3.5, 4)))).toBe(0)
})

test('a ranking has each film once; among equals the latest film comes first, then the alphabet decides', async () => {
  const { reviews } = await catalogueOf({
    'content/films/b.md': film({ title: 'B', year: '1999' }),
    'content/films/a.md': film({ title: 'A', year: '1999' }),
    'content/films/c.md': film({ title: 'C', year: '2015' }),
    'content/critiques/pour.md': review({ rating: '4.5' }),
    'content/critiques/contre.md': review({ rating: '2' }),
    'content/critiques/b.md': review({ film: 'b', rating: '3', date: '2024-03-01T09:00' }),
    'content/critiques/a.md': review({ film: 'a', rating: '3', date: '2024-02-01T09:00' }),
    'content/critiques/c.md': review({ film: 'c', rating: '3', date: '2024-01-01T09:00' }),
    'content/critiques/c-non-note.md': review({ film: 'c', rating: 'null', date: '2024-01-01T10:00' }),
  })
  expect(bestFilms(reviews).map(({ film: { slug } }) => slug)).toEqual(['drive', 'c', 'a', 'b'])
})
