import { expect, test } from 'vitest'
import { divide } from '@/lib/posters/lettering/setTitle'

test.each([
  ['Drive', ['Drive']],
  ['La Terre et le Sang', ['La Terre', 'et le Sang']],
  ['Terminator 2 : Le Jugement dernier', ['Terminator 2 :', 'Le Jugement dernier']],
  ['36 quai des Orfèvres', ['36 quai', 'des Orfèvres']],
  ['Mad Max: Fury Road', ['Mad Max:', 'Fury Road']],
])('%s breaks by sense', (title, lines) => {
  expect(divide(title)).toEqual(lines)
})

test('no title is too long to be set in three lines', () => {
  const lines = divide('Docteur Folamour ou : comment j’ai appris à ne plus m’en faire et à aimer la bombe')
  expect(lines.length).toBeLessThanOrEqual(3)
  expect(lines.join(' ')).toContain('Folamour')
})
