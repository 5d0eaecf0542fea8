import { type Milliseconds, realInstant } from '../time/clock'

/** Where lines cannot be renewed, as in a log, one is enough every so often. */
const INTERVAL: Milliseconds = 10_000
/** A terminal is renewed no faster than somebody reads. */
const RENEWAL: Milliseconds = 100

/**
 * Tells how far a long work is: on a terminal by one line that is renewed, elsewhere by a line now and then. An empty
 * line ends it.
 */
export function progressLine(
  stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>,
  now: () => Milliseconds = realInstant,
) {
  let last = Number.NEGATIVE_INFINITY
  let isShown = false
  return (line: string): void => {
    const isTerminal = stream.isTTY === true
    if (line === '') {
      if (isShown && isTerminal) stream.write('\r\u001B[K')
      isShown = false
      last = Number.NEGATIVE_INFINITY
      return
    }
    if (now() - last < (isTerminal ? RENEWAL : INTERVAL)) return
    // Short works say nothing in a log.
    if (!isTerminal && last === Number.NEGATIVE_INFINITY) {
      last = now()
      return
    }
    last = now()
    isShown = true
    stream.write(isTerminal ? `\r\u001B[K${line}` : `${line}\n`)
  }
}
