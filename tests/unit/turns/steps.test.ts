import { expect, test } from 'vitest'
import { oncePer } from '@/lib/turns/oncePer'
import { atOnce, flatMapped, type Steps, sorted } from '@/lib/turns/steps'

/** Numbers below 100 in no order, each with its place, so that many are equal. */
const ITEMS = Array.from({ length: 5000 }, (_, place) => ({ key: (place * 7919) % 100, place }))

const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key

test.each([0, 1, 2, 127, 128, 129, 5000])(
  '%i items are sorted as by toSorted, equal ones in their order',
  length => {
    const items = ITEMS.slice(0, length)
    expect(atOnce(sorted(items, byKey))).toEqual(items.toSorted(byKey))
  },
)

test('sorting is laid down every few hundred comparisons', () => {
  let compared = 0
  let most = 0
  const steps = sorted(ITEMS, (a, b) => {
    compared += 1
    return byKey(a, b)
  })
  while (!steps.next().done) {
    most = Math.max(most, compared)
    compared = 0
  }
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThan(2000)
})

test('what each item gives is gathered, a step for each', () => {
  const steps = flatMapped([3, 0, 2], count => Array.from({ length: count }, () => count))
  for (const _ of [3, 0, 2]) expect(steps.next().done).toBe(false)
  expect(steps.next()).toEqual({ done: true, value: [3, 3, 3, 2, 2] })
})

test('what follows from a key is computed once, whoever asks first, and anew when it was left half-way', () => {
  let computed = 0
  const lengthOf = oncePer('lengthOf', function* (list: readonly number[]): Steps<{ length: number }> {
    for (const _ of list) yield
    computed += 1
    return { length: list.length }
  })
  const list = [1, 2, 3]
  lengthOf.inSteps(list).next()
  expect(computed).toBe(0)
  const first = lengthOf(list)
  expect(first).toEqual({ length: 3 })
  expect(atOnce(lengthOf.inSteps(list))).toBe(first)
  expect(lengthOf(list)).toBe(first)
  expect(computed).toBe(1)
})
