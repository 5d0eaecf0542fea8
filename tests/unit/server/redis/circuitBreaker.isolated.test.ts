import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createCircuitBreaker } from '@/lib/server/redis/circuitBreaker.mjs'

const lines: string[] = []

beforeEach(() => {
  lines.length = 0
  vi.useFakeTimers()
  vi.spyOn(console, 'log').mockImplementation(line => lines.push(line.replace(/^\S+ /, '')))
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const ready = { ready: true, timeout: 100 }
const never = () => new Promise<string>(() => {})

test('an answer is handed on', async () => {
  const { attempt } = createCircuitBreaker({ service: 'redis', openFor: 1000 })
  expect(await attempt(ready, async () => 'page')).toBe('page')
  expect(lines).toEqual(['redis-connected'])
})

test('a service that is not ready is not asked', async () => {
  const { attempt } = createCircuitBreaker({ service: 'redis', openFor: 1000 })
  const task = vi.fn()
  expect(await attempt({ ready: false, timeout: 100 }, task)).toBeNull()
  expect(task).not.toHaveBeenCalled()
  expect(lines).toEqual([])
})

test('a late answer is none, and nobody asks again while the circuit is open', async () => {
  const { attempt } = createCircuitBreaker({ service: 'redis', openFor: 1000 })
  const late = attempt(ready, never)
  await vi.advanceTimersByTimeAsync(101)
  expect(await late).toBeNull()
  const task = vi.fn(async () => 'page')
  expect(await attempt(ready, task)).toBeNull()
  expect(task).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1000)
  expect(await attempt(ready, task)).toBe('page')
  expect(lines).toEqual(['redis-lost reason="no answer within 100 ms"', 'redis-back'])
})

test('however often it fails, it is lost once', async () => {
  const { attempt, fail } = createCircuitBreaker({ service: 'redis', openFor: 0 })
  const refused = async () => {
    throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
  }
  fail(new Error('gone'))
  expect(await attempt(ready, refused)).toBeNull()
  expect(await attempt(ready, refused)).toBeNull()
  expect(lines).toEqual(['redis-lost reason=gone'])
})

test('a connection that is back closes the circuit', async () => {
  const { attempt, fail, succeed } = createCircuitBreaker({ service: 'redis', openFor: 1000 })
  fail(new Error('gone'))
  succeed()
  expect(await attempt(ready, async () => 'page')).toBe('page')
})
