import { expect, test } from 'vitest'
import { type Depth, sharedLooks } from '@/lib/editions/sharedLooks'

/** Looks that end when told to. */
function heldLooks() {
  const begun: Depth[] = []
  const ends: (() => void)[] = []
  const look = sharedLooks(depth => {
    begun.push(depth)
    return new Promise(resolve => ends.push(resolve))
  })
  const settle = () => new Promise(resolve => setImmediate(resolve))
  return { look, begun, settle, end: () => ends.shift()?.() }
}

test('however many ask while one look is under way, one more answers them all', async () => {
  const { look, begun, settle, end } = heldLooks()
  const first = look('everything')
  await settle()
  const others = Array.from({ length: 50 }, () => look('everything'))
  await settle()
  expect(begun).toHaveLength(1)
  end()
  await first
  await settle()
  expect(begun).toHaveLength(2)
  end()
  await Promise.all(others)
})

test('the look that is shared is as deep as the deepest that was asked for', async () => {
  const { look, begun, settle, end } = heldLooks()
  look('changes')
  await settle()
  for (const depth of ['changes', 'everything', 'problems'] as const) look(depth)
  end()
  await settle()
  expect(begun).toEqual(['changes', 'everything'])
})

test('a look that is asked for when one has begun comes after it', async () => {
  const { look, begun, settle, end } = heldLooks()
  look('changes')
  await settle()
  let isOver = false
  look('changes').then(() => {
    isOver = true
  })
  end()
  await settle()
  expect([begun.length, isOver]).toEqual([2, false])
  end()
  await settle()
  expect(isOver).toBe(true)
})
