import { expect, test } from 'vitest'
import { byName } from '@/lib/model/order'

test.each([
  [
    ['zèbre', 'École'],
    ['École', 'zèbre'],
  ],
  [
    ['Œuvre', 'orage', 'odeur'],
    ['odeur', 'Œuvre', 'orage'],
  ],
  [
    ['côte', 'cote', 'côté'],
    ['cote', 'côte', 'côté'],
  ],
  [
    ['Taxi 10', 'Taxi 2'],
    ['Taxi 2', 'Taxi 10'],
  ],
])('%j is put in French order', (names, sorted) => {
  expect([...names].sort(byName)).toEqual(sorted)
})
