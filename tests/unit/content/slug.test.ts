import { expect, test } from 'vitest'
import { SLUG_PATTERN, slugOf } from '@/lib/content/slug'

test.each([
  ['Sète', 'sete'],
  ["L'Œuvre au noir", 'l-oeuvre-au-noir'],
  ['L’Œuvre au noir', 'l-oeuvre-au-noir'],
  ['Fast & Furious', 'fast-et-furious'],
  ['100 % loup', '100-pour-cent-loup'],
  ['A75', 'a75'],
  ['Morgan S. Dalibert', 'morgan-s-dalibert'],
  ['  Ça – et là ! ', 'ca-et-la'],
])('the address of "%s" is %s', (label, slug) => {
  expect(slugOf(label)).toBe(slug)
  expect(slug).toMatch(SLUG_PATTERN)
})
