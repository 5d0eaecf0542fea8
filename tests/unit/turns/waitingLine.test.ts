import { expect, test } from 'vitest'
import { isLineFull, WaitingLine } from '@/lib/turns/waitingLine.mjs'

/** A task that goes on until it is told to end. */
function task() {
  let end: () => void = () => {}
  let fail: (error: Error) => void = () => {}
  const ended = new Promise<void>((resolve, reject) => {
    end = resolve
    fail = reject
  })
  return { ended, end, fail }
}

test('no more than so many tasks run side by side, the others in the order in which they came', async () => {
  const line = new WaitingLine(2, 10)
  const tasks = Array.from({ length: 6 }, task)
  const begun: number[] = []
  let [running, most] = [0, 0]
  const runs = tasks.map(({ ended }, place) =>
    line.run(async () => {
      begun.push(place)
      most = Math.max(most, ++running)
      await ended
      running--
      return place
    }),
  )
  for (const [place, { end }] of tasks.entries()) {
    end()
    expect(await runs[place]).toBe(place)
  }
  expect(begun).toEqual([0, 1, 2, 3, 4, 5])
  expect(most).toBe(2)
})

test('a task that fails is told to its caller, and holds nobody up', async () => {
  const line = new WaitingLine(1, 10)
  const first = line.run(() => Promise.reject(new Error('ink')))
  const second = line.run(async () => 'drawn')
  await expect(first).rejects.toThrow('ink')
  expect(await second).toBe('drawn')
  expect(await line.run(async () => 'after')).toBe('after')
})

test('who finds too many waiting is told so at once, and may come back', async () => {
  const line = new WaitingLine(1, 2)
  const { ended, end } = task()
  const accepted = [1, 2, 3].map(place => line.run(() => ended.then(() => place)))
  const refused = line.run(async () => 4)
  await expect(refused).rejects.toSatisfy(isLineFull)
  end()
  expect(await Promise.all(accepted)).toEqual([1, 2, 3])
  expect(await line.run(async () => 5)).toBe(5)
})

test('the task of somebody who has gone is not begun, and makes room for the next', async () => {
  const line = new WaitingLine(1, 5)
  const { ended, end } = task()
  const { signal, abort } = withAbort()
  let begun = false
  const first = line.run(() => ended)
  const gone = line.run(async () => {
    begun = true
  }, signal)
  const last = line.run(async () => 'last')
  abort()
  end()
  await first
  await expect(gone).rejects.toThrow('gone')
  expect(await last).toBe('last')
  expect(begun).toBe(false)
})

function withAbort() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort(new Error('gone')) }
}
