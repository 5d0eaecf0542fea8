import { expect, test } from 'vitest'
import { averageRating, averageStars, bestRated, ratingSentence, ratingWord } from '@/lib/model/rating'

test.each([
  [0, 'nul'],
  [0.5, 'à fuir'],
  [1, 'à fuir'],
  [1.5, 'décevant'],
  [2, 'décevant'],
  [2.5, 'moyen'],
  [3, 'bien'],
  [3.5, 'très bien'],
  [4, 'très bien'],
  [4.5, 'remarquable'],
  [5, 'chef-d’œuvre'],
])('%d stars mean « %s »', (rating, word) => {
  expect(ratingWord(rating)).toBe(word)
})

test.each([
  [3.5, '3,5\u00A0étoiles sur 5, très bien'],
  [1.5, '1,5\u00A0étoile sur 5, décevant'],
  [0, '0\u00A0étoile sur 5, nul'],
  [null, 'non noté'],
])('the rating %s is read aloud in French', (rating, sentence) => {
  expect(ratingSentence(rating)).toBe(sentence)
})

const rated = (...ratings: (number | null)[]) => ratings.map((rating, index) => ({ rating, index }))

test.each([
  ['all notes count alike', rated(3, 4.5, 4.5), 4],
  ['« non noté » does not count', rated(3, null, 4), 3.5],
  ['a zero counts', rated(0, 5), 2.5],
  ['no note has no mean', rated(null, null), null],
  ['no review has no mean', [], null],
])('%s in the mean', (_, reviews, mean) => {
  expect(averageRating(reviews)).toBe(mean)
})

test.each([
  [rated(3, 3, 4), 3.5],
  [rated(3, 3, 3, 4), 3.5],
  [rated(3, 3, 3, 3, 4), 3],
  [rated(null), null],
])('a mean is drawn in the nearest half stars', (reviews, stars) => {
  expect(averageStars(reviews)).toBe(stars)
})

test('the best rated come first, equals keep their order, those without a note are left out', () => {
  const reviews = rated(3, 5, null, 0, 5)
  expect(bestRated(reviews).map(({ index }) => index)).toEqual([1, 4, 0, 3])
  expect(reviews.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4])
})
