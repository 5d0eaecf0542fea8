/**
 * Milliseconds: the longest that any test waits for anything, and the only such number. It says how long a thing
 * may take on a machine that is five times slower and busy with something else, not how long it should take: a
 * test that needs a smaller one is about speed (tests/bench) or should look at the order of events instead.
 */
export const PATIENCE = 300_000

/**
 * Milliseconds after which the runners give up a whole test, or what prepares it: later than any wait in it, which
 * can tell what it waited for.
 */
export const TEST_PATIENCE = 3 * PATIENCE

/** Milliseconds between two looks. */
const PAUSE = 50

/**
 * Waits until something holds.
 *
 * @param check asked again until it returns something truthy. A failed expectation and a refused or broken
 *   connection count as not yet; whatever else it throws is thrown on at once.
 * @param what named when it never does
 * @returns what `check` has returned at last
 * @throws after PATIENCE, with what was last seen
 */
export async function eventually<Seen>(
  check: () => Seen | Promise<Seen>,
  what = 'a condition',
): Promise<Exclude<Seen, false | null | undefined | 0 | ''>> {
  let last = 'nothing: the first look has not come back'
  let isOver = false
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isOver = true
      reject(new Error(`waited ${PATIENCE} ms in vain for ${what}; last seen: ${last}`))
    }, PATIENCE)
  })
  const look = async () => {
    while (!isOver) {
      try {
        const seen = await check()
        if (seen) return seen as Exclude<Seen, false | null | undefined | 0 | ''>
        last = JSON.stringify(seen) ?? String(seen)
      } catch (error) {
        if (!isNotYet(error)) throw error
        last = String(error)
      }
      await new Promise(resolve => setTimeout(resolve, PAUSE))
    }
    return over
  }
  try {
    return await Promise.race([look(), over])
  } finally {
    clearTimeout(timer)
  }
}

function isNotYet(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.name === 'AssertionError' || error.message === 'fetch failed') return true
  return 'code' in error && (error.code === 'ECONNREFUSED' || error.code === 'ECONNRESET')
}
