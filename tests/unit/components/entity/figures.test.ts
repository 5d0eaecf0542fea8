import { expect, test } from 'vitest'
import { ratingFigure } from '@/components/entity/figures'

const reviews = (...ratings: (number | null)[]) => ratings.map(rating => ({ rating, film: {} }))
const ofOneFilm = (...ratings: (number | null)[]) => {
  const film = {}
  return ratings.map(rating => ({ rating, film }))
}

test('a mean counts the notes it is of, and a single note is called none', () => {
  expect(ratingFigure(reviews(3, 4, null))).toMatchObject({
    value: '3,5',
    label: 'sur 5, moyenne de 2\u00A0critiques',
  })
  expect(ratingFigure(reviews(4.5, null))).toMatchObject({ value: '4,5', label: 'sur 5, notre seule note' })
  expect(ratingFigure(reviews(null))).toBeNull()
})

test('where all notes are of one film, its page and this one show the same', () => {
  expect(ratingFigure(ofOneFilm(4, 3.5))).toMatchObject({
    value: '4 / 3,5',
    label: 'sur 5, notes de 2\u00A0critiques',
  })
  expect(ratingFigure(ofOneFilm(4, 4))).toMatchObject({
    value: '4',
    label: 'sur 5, moyenne de 2\u00A0critiques',
  })
  expect(ratingFigure(ofOneFilm(4.5, 3))).toMatchObject({ value: '4,5 / 3', label: 'sur 5, avis partagés' })
  expect(ratingFigure(ofOneFilm(2, null, 4.5))).toMatchObject({
    value: '4,5 / 2',
    label: 'sur 5, pour et contre',
  })
})
