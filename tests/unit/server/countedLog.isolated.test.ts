import { beforeEach, expect, test, vi } from 'vitest'
import { logCounted } from '@/lib/server/countedLog.mjs'
import { countRefusal, reportRefusals } from '@/lib/server/refusals.mjs'

let lines: string[]

beforeEach(() => {
  lines = []
  // Without the instant that each line begins with.
  vi.spyOn(console, 'log').mockImplementation(line => void lines.push(String(line).replace(/^\S+ /, '')))
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

test('what happens at somebody else’s will is logged once a minute for each cause, with how often it has happened', () => {
  for (let time = 0; time < 3; time++) logCounted('shared-page-refused', 'seal')
  logCounted('shared-page-refused', 'size')
  vi.advanceTimersByTime(59_999)
  logCounted('shared-page-refused', 'seal')
  vi.advanceTimersByTime(1)
  logCounted('shared-page-refused', 'seal')
  expect(lines).toEqual([
    'shared-page-refused cause=seal times=1',
    'shared-page-refused cause=size times=1',
    'shared-page-refused cause=seal times=4',
  ])
})

test('requests that were refused are one line a minute, each counted once', () => {
  countRefusal('method')
  countRefusal('address')
  vi.advanceTimersByTime(59_999)
  countRefusal('method')
  expect(lines).toEqual([])
  vi.advanceTimersByTime(1)
  expect(lines).toEqual(['refused method=2 address=1'])
  countRefusal('slow')
  vi.advanceTimersByTime(60_000)
  expect(lines.slice(1)).toEqual(['refused slow=1'])
})

test('a server that ends tells of what it has not told yet, and of nothing when there is nothing', () => {
  countRefusal('large')
  reportRefusals()
  reportRefusals()
  vi.advanceTimersByTime(60_000)
  expect(lines).toEqual(['refused large=1'])
})
