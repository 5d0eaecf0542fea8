import { expect, test } from 'vitest'
import { laterPages, PAGE_SIZE, pageCount, paginate } from '@/lib/model/paginate'

const items = Array.from({ length: 2 * PAGE_SIZE + 1 }, (_, index) => index)

test('pages follow each other without gap or overlap, and the last holds the rest', () => {
  expect(paginate(items, 1)).toEqual(items.slice(0, PAGE_SIZE))
  expect([1, 2, 3].flatMap(page => paginate(items, page))).toEqual(items)
  expect(paginate(items, 3)).toHaveLength(1)
})

test.each([4, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('there is no page %d of three', page => {
  expect(paginate(items, page)).toBeNull()
})

test.each([
  [0, 1],
  [1, 1],
  [PAGE_SIZE, 1],
  [PAGE_SIZE + 1, 2],
  [2 * PAGE_SIZE, 2],
])('%i items fill %i page(s)', (count, pages) => {
  expect(pageCount(count)).toBe(pages)
  expect(laterPages(count)).toHaveLength(pages - 1)
  expect(paginate(items.slice(0, count), pages)).not.toBeNull()
  expect(paginate(items.slice(0, count), pages + 1)).toBeNull()
})

test('an empty listing still has its first page', () => {
  expect(paginate([], 1)).toEqual([])
})

test('the pages beyond the first are route parameters', () => {
  expect(laterPages(items.length)).toEqual([{ page: '2' }, { page: '3' }])
})

test('a listing may have pages of another size', () => {
  expect([1, 2].flatMap(page => paginate(items, page, 20))).toEqual(items)
  expect(laterPages(items.length, 20)).toEqual([{ page: '2' }])
})
