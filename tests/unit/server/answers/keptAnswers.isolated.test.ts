import { randomBytes } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { beginEdition, currentEdition } from '@/lib/editions/edition.mjs'
import { forgetAll, recall, remember } from '@/lib/server/answers/keptAnswers.mjs'
import { OVERHEAD, WholeAnswer } from '@/lib/server/answers/wholeAnswer.mjs'

/** With what is kept beside it, an answer takes so many bytes. */
const BYTES = OVERHEAD + 1_000
const answer = (bytes = BYTES) =>
  new WholeAnswer(200, { 'content-type': 'text/html' }, Buffer.alloc(bytes - OVERHEAD, 'a'))

/** Room for five answers, to the byte. */
const CAPACITY = 5 * BYTES

beforeEach(forgetAll)

function keep(names: string, edition = currentEdition().id): void {
  for (const name of names) remember(name, answer(), edition, CAPACITY)
}

const kept = () => [...'abcdefgh'].filter(name => recall(name) !== undefined).join('')

test('as many are kept as fit, and the one that nobody has asked for longest goes first', () => {
  keep('abcde')
  expect(kept()).toBe('abcde')
  keep('f')
  expect(kept()).toBe('bcdef')
})

test('what is asked for stays', () => {
  keep('abcde')
  recall('a')
  keep('fg')
  expect(kept()).toBe('adefg')
})

test('what comes anew takes the place of what it was before', () => {
  keep('abcde')
  keep('aaa')
  expect(kept()).toBe('abcde')
})

test.each([
  ['a quarter of the room is kept', CAPACITY / 4, 'bcde'],
  ['more drives nobody out', CAPACITY / 4 + 1, 'abcd'],
])('what takes %s', (_, bytes, expected) => {
  keep('abcd')
  remember('e', answer(bytes), currentEdition().id, CAPACITY)
  expect(kept()).toBe(expected)
})

test('the forms that are made of an answer take room, too', async () => {
  const big = new WholeAnswer(
    200,
    { 'content-type': 'text/html' },
    Buffer.from(randomBytes(2_000).toString('hex')),
  )
  remember('a', big, currentEdition().id, CAPACITY * 2)
  keep('bcd')
  expect(kept()).toBe('abcd')
  const before = big.bytes
  await big.in('br')
  await big.in('gzip')
  expect(big.bytes).toBeGreaterThan(before + 3_500)
  recall('a')
  keep('e')
  expect(kept()).toBe('ade')
})

test('with an edition ends all that was made of it, and nothing of it comes afterwards', () => {
  const before = currentEdition().id
  keep('ab')
  beginEdition(Date.now(), null)
  expect(kept()).toBe('')
  keep('ab', before)
  expect(kept()).toBe('')
  keep('ab')
  expect(kept()).toBe('ab')
})
