import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hasLeft, LOOK_AT_CLOCK, type Span, watchClock } from '@/lib/editions/clockWatch'

const HOUR = 3_600_000
/** Something opens or closes at each of these. */
const CHANGES = [10, 20, 30].map(hours => hours * HOUR)
const nextOpening = (now: number) => CHANGES.find(change => change > now) ?? Number.POSITIVE_INFINITY
const spanAt = (now: number): Span => ({ from: now, due: nextOpening(now) })

test.each([
  ['in the middle', 15, 16, false],
  ['a moment before its end', 15, 19.99, false],
  ['at its end', 15, 20, true],
  ['set forward over its end', 15, 21, true],
  ['set forward over everything', 15, 400, true],
  ['set back, but not before what it shows', 15, 11, false],
  ['set back to the instant at which it could begin', 15, 10, false],
  ['set back before what it shows', 15, 9.99, true],
  ['set back before everything', 35, 0, true],
])('a clock %s leaves an edition: %#', (_, from, now, left) => {
  expect(hasLeft(spanAt(from * HOUR), now * HOUR, nextOpening)).toBe(left)
})

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A watch over a clock that may be set while the timers go on as they do. */
function watchFrom(start: number) {
  let shift = start - performance.now()
  const clock = () => performance.now() + shift
  let span: Span | null = spanAt(start)
  const begun: number[] = []
  const { renew, stop } = watchClock(clock, {
    span: () => span,
    nextOpening,
    onLeft: now => {
      begun.push(now)
      span = spanAt(now)
    },
  })
  const set = (now: number) => {
    shift = now - performance.now()
  }
  const show = (shown: Span | null) => {
    span = shown
    renew()
  }
  return { begun, set, show, stop, clock }
}

test('an edition ends at its instant, to the moment, however long the wait', () => {
  const { begun, stop } = watchFrom(10 * HOUR)
  vi.advanceTimersByTime(10 * HOUR - 1)
  expect(begun).toEqual([])
  vi.advanceTimersByTime(1)
  expect(begun).toEqual([20 * HOUR])
  stop()
})

test.each([
  ['forward', 21],
  ['back', 5],
])('a clock that is set %s is noticed in less than half a minute, and once', (_, hours) => {
  const { begun, set, stop } = watchFrom(15 * HOUR)
  set(hours * HOUR)
  vi.advanceTimersByTime(LOOK_AT_CLOCK)
  expect(begun).toHaveLength(1)
  expect(LOOK_AT_CLOCK).toBeLessThanOrEqual(30_000)
  vi.advanceTimersByTime(10 * LOOK_AT_CLOCK)
  expect(begun).toHaveLength(1)
  stop()
})

test('a clock that is set back and forth shows each time what is public then', () => {
  const { begun, set, stop } = watchFrom(15 * HOUR)
  for (const hours of [25, 15, 25]) {
    set(hours * HOUR)
    vi.advanceTimersByTime(LOOK_AT_CLOCK)
  }
  expect(begun.map(now => Math.floor(now / HOUR))).toEqual([25, 15, 25])
  stop()
})

test('an edition that is published meanwhile is waited for, to the moment', () => {
  const { begun, show, stop, clock } = watchFrom(10 * HOUR)
  const due = clock() + 1_000
  show({ from: clock(), due })
  vi.advanceTimersByTime(1_000)
  expect(begun).toEqual([due])
  stop()
})

test('as long as no edition is shown, none ends', () => {
  const { begun, show, set, stop } = watchFrom(15 * HOUR)
  show(null)
  set(25 * HOUR)
  vi.advanceTimersByTime(10 * LOOK_AT_CLOCK)
  expect(begun).toEqual([])
  stop()
})
