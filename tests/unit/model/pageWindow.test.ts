import { expect, test } from 'vitest'
import { pageWindow } from '@/lib/model/paginate'

test.each<[string, number, number, (number | null)[]]>([
  ['a short listing', 1, 3, [1, 2, 3]],
  ['the first of many', 1, 25, [1, 2, 3, null, 10, null, 20, null, 25]],
  ['one in the middle', 14, 25, [1, null, 10, null, 12, 13, 14, 15, 16, null, 20, null, 25]],
  ['the last', 25, 25, [1, null, 10, null, 20, null, 23, 24, 25]],
])('%s links to its neighbours, the ends and the tens', (_, page, pages, expected) => {
  expect(pageWindow(page, pages)).toEqual(expected)
})

test('a listing of hundreds of pages links to a few dozen at most, and no page is far from the next ones', () => {
  for (const page of [1, 250, 499, 500]) {
    const shown = pageWindow(page, 500)
    expect(shown.length).toBeLessThan(40)
    expect(shown).toContain(Math.min(page + 1, 500))
    expect(shown).toContain(500)
  }
})

test('the tens that are linked lie within fifty pages on either side', () => {
  const tens = pageWindow(100, 300).filter(number => number !== null && number % 10 === 0)
  expect(tens).toEqual([50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 300])
})
