import { expect, test } from 'vitest'
import { ratingFigure } from '@/components/entity/figures'

const reviews = (...ratings: (number | null)[]) => ratings.map(rating => ({ rating }))

test('a mean counts the notes it is of, and a single note is called none', () => {
  expect(ratingFigure(reviews(3, 4, null))).toMatchObject({
    value: '3,5',
    label: 'sur 5, moyenne de 2\u00A0critiques',
  })
  expect(ratingFigure(reviews(4.5, null))).toMatchObject({ value: '4,5', label: 'sur 5, notre seule note' })
  expect(ratingFigure(reviews(null))).toBeNull()
})
