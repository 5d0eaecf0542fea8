import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inTurns } from '@/lib/turns/inTurns'

/** Steps that take about a millisecond each. */
function* steps(count: number, onStep: () => void = () => {}): Generator<void, string> {
  for (let step = 0; step < count; step++) {
    const end = performance.now() + 1
    while (performance.now() < end);
    onStep()
    yield
  }
  return 'done'
}

test('a long work lets the server do other things in between', async () => {
  let looks = 0
  let isDone = false
  const work = inTurns(steps(200)).finally(() => {
    isDone = true
  })
  while (!isDone) {
    await setImmediate()
    looks++
  }
  expect(await work).toBe('done')
  expect(looks).toBeGreaterThan(5)
})

test('between two looks at other things, one slice of one work is done, however many are under way', async () => {
  let now = 0
  const seen: number[] = []
  const works = Array.from({ length: 8 }, (_, place) => inTurns(steps(40, () => seen.push(place + 10 * now))))
  let isDone = false
  const all = Promise.all(works).finally(() => {
    isDone = true
  })
  while (!isDone) {
    await setImmediate()
    now++
  }
  await all
  for (let look = 0; look <= now; look++) {
    const inThisLook = new Set(seen.filter(value => Math.floor(value / 10) === look))
    expect(inThisLook.size).toBeLessThanOrEqual(1)
  }
})

test('a short work is done before long ones that came first', async () => {
  const ended: string[] = []
  const long = inTurns(steps(100)).then(() => ended.push('long'))
  const short = inTurns(steps(2)).then(() => ended.push('short'))
  await Promise.all([long, short])
  expect(ended).toEqual(['short', 'long'])
})

test('a work whose caller has gone is left', async () => {
  const controller = new AbortController()
  let done = 0
  const work = inTurns(
    steps(500, () => {
      if (++done === 3) controller.abort(new Error('gone'))
    }),
    controller.signal,
  )
  await expect(work).rejects.toThrow('gone')
  expect(done).toBeLessThan(500)
})

test('what a work throws, its caller gets, and the next work is done', async () => {
  const failing = inTurns(
    (function* (): Generator<void, never> {
      yield
      throw new Error('broken')
    })(),
  )
  await expect(failing).rejects.toThrow('broken')
  expect(await inTurns(steps(1))).toBe('done')
})
