/** How closely the content is looked at; each of them does what those before it do. */
const DEPTHS = ['changes', 'problems', 'everything'] as const

/**
 * `changes`: only if an entry looks different from before. `problems`: also if something was wrong with it, which
 * may have been mended elsewhere. `everything`: every file is read again, whatever it looks like.
 */
export type Depth = (typeof DEPTHS)[number]

/**
 * Looks one at a time: two side by side could publish in the wrong order. Whoever asks while one waits for its turn
 * shares it; one that has begun may have missed what was asked for.
 *
 * @param look never rejects
 * @returns what asks for a look, and resolves when it is over
 */
export function sharedLooks(look: (depth: Depth) => Promise<void>): (depth: Depth) => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  let waiting: { depth: Depth; over: Promise<void> } | null = null
  return depth => {
    if (waiting) {
      if (DEPTHS.indexOf(depth) > DEPTHS.indexOf(waiting.depth)) waiting.depth = depth
      return waiting.over
    }
    const mine = { depth, over: Promise.resolve() }
    mine.over = last.then(() => {
      waiting = null
      return look(mine.depth)
    })
    waiting = mine
    last = mine.over
    return mine.over
  }
}
