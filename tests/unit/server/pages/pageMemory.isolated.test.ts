import { beforeEach, expect, test } from 'vitest'
import { forgetAll, recall, remember } from '@/lib/server/pages/pageMemory.mjs'

/** With what is kept beside it, a page takes so many bytes. */
const BYTES = 2_000
const page = (name: string, bytes = BYTES) => ({
  value: { kind: 'APP_PAGE' as const, html: name.padEnd((bytes - 1_000) / 2), headers: {}, status: 200 },
  lastModified: 0,
})

/** Room for five pages, to the byte. */
const CAPACITY = 5 * BYTES

beforeEach(forgetAll)

function keep(names: string): void {
  for (const name of names) remember(name, page(name), CAPACITY)
}

const kept = () => [...'abcdefgh'].filter(name => recall(name) !== undefined).join('')

test('as many pages are kept as fit, and the one that nobody has asked for longest goes first', () => {
  keep('abcde')
  expect(kept()).toBe('abcde')
  keep('f')
  expect(kept()).toBe('bcdef')
})

test('a page that is asked for stays', () => {
  keep('abcde')
  recall('a')
  keep('fg')
  expect(kept()).toBe('adefg')
})

test('a page that comes anew takes the place of what it was before', () => {
  keep('abcde')
  keep('aaa')
  expect(kept()).toBe('abcde')
})

test.each([
  ['a quarter of the room is kept', CAPACITY / 4, 'bcde'],
  ['more drives nobody out', CAPACITY / 4 + 2, 'abcd'],
])('a page that takes %s', (_, bytes, expected) => {
  keep('abcd')
  remember('e', page('e', bytes), CAPACITY)
  expect(kept()).toBe(expected)
})
