import { expect, test } from 'vitest'
import { firstReady } from '@/lib/editions/goodEditions'

async function* candidates(...names: string[]) {
  yield* names
}

/** Makes ready what is not among the broken ones. */
const preparing = (broken: string[]) => async (name: string) => {
  if (broken.includes(name)) throw new Error(name)
}

test.each<[broken: string[], first: string | null]>([
  [[], 'found'],
  [['found'], 'kept'],
  [['found', 'kept'], 'built'],
  [['found', 'kept', 'built'], null],
])('when %j cannot be made ready, %j is shown first', async (broken, first) => {
  const told: string[] = []
  const ready = await firstReady(candidates('found', 'kept', 'built'), preparing(broken), error =>
    told.push(String(error)),
  )
  expect(ready).toBe(first)
  expect(told).toEqual(broken.map(name => `Error: ${name}`))
})
