import { expect, test } from 'vitest'
import { readRatingView } from '@/lib/model/ratingOrders'

test.each([
  ['par-film', { order: 'par-film', page: 1 }],
  ['page/2', { order: '', page: 2 }],
  ['par-note/page/12', { order: 'par-note', page: 12 }],
])('/nos-notes/%s names a page of the table', (address, view) => {
  expect(readRatingView(address.split('/'))).toEqual(view)
})

test.each([
  'par-hasard',
  'page',
  'page/1',
  'page/02',
  'page/2/3',
  'par-film/2',
  'par-film/page/1',
  'par-film/par-note',
])('/nos-notes/%s names none', address => expect(readRatingView(address.split('/'))).toBeNull())
