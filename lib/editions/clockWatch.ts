import type { Milliseconds } from '../time/clock'

/** From when to when, on the clock that the site shows, an edition shows all that is public and nothing else. */
export type Span = { from: Milliseconds; due: Milliseconds }

/**
 * How often the clock is looked at: timers do not know when somebody sets it, or when a machine that slept wakes up.
 */
export const LOOK_AT_CLOCK: Milliseconds = 5_000

/**
 * Whether the clock has left the span of an edition: its end has come, or the clock was set back to before something
 * that the edition shows already. Set back by less than that, it shows the same.
 *
 * @param nextOpening the next instant after a given one at which something is to look different
 */
export function hasLeft(
  { from, due }: Span,
  now: Milliseconds,
  nextOpening: (now: Milliseconds) => Milliseconds,
): boolean {
  if (now >= due) return true
  return now < from && nextOpening(now) !== due
}

/** What a watch over the clock asks, and whom it calls back. */
type Watched = {
  /** Null while no edition is shown. */
  span: () => Span | null
  nextOpening: (now: Milliseconds) => Milliseconds
  onLeft: (now: Milliseconds) => void
}

/**
 * Calls back when the clock leaves the span of the edition that is shown, at its end to the moment and otherwise
 * within LOOK_AT_CLOCK. Does not keep the process alive.
 *
 * @param clock tells the present instant, and may jump
 * @returns `renew`, to be called when another edition is shown
 */
export function watchClock(
  clock: () => Milliseconds,
  { span, nextOpening, onLeft }: Watched,
): { renew: () => void; stop: () => void } {
  let timer: NodeJS.Timeout | undefined
  const stop = () => clearTimeout(timer)
  const renew = () => {
    stop()
    const due = span()?.due ?? Number.POSITIVE_INFINITY
    timer = setTimeout(look, Math.min(Math.max(due - clock(), 0), LOOK_AT_CLOCK)).unref()
  }
  const look = () => {
    const [shown, now] = [span(), clock()]
    if (shown && hasLeft(shown, now, nextOpening)) onLeft(now)
    renew()
  }
  renew()
  return { renew, stop }
}
