import { expect, test } from 'vitest'
import { ratingSentence, ratingWord } from '@/lib/model/rating'

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
  [3.75, '3,75\u00A0étoiles sur 5, très bien'],
  [11 / 6, '1,83\u00A0étoile sur 5, décevant'],
  [null, 'non noté'],
])('the rating %s is read aloud in French', (rating, sentence) => {
  expect(ratingSentence(rating)).toBe(sentence)
})
