import { expect, test } from 'vitest'
import { didYouMean, nearest } from '@/lib/text/suggest'

const known = ['summary', 'rating', 'verdict', 'film', 'films']

test.each([
  ['sumary', 'summary'],
  ['ratting', 'rating'],
  ['Film', 'film'],
  ['filmss', 'films'],
  ['flims', 'films'],
  ['flim', 'film'],
  ['verdits', 'verdict'],
  ['vilma', null],
  ['couleur', null],
  ['x', null],
  ['', null],
])('the word nearest to "%s" is %s', (word, expected) => {
  expect(nearest(word, known)).toBe(expected)
})

test('advice is given when nothing is near', () => {
  expect(didYouMean('sumary', known, 'Rien.')).toBe('Vouliez-vous dire « summary » ?')
  expect(didYouMean('couleur', known, 'Rien.')).toBe('Rien.')
  expect(didYouMean('film', [], 'Rien.')).toBe('Rien.')
})
