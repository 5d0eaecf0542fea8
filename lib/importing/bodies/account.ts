import type { Guess, Loss } from './conversion'

const SAMPLE = 80

/** What a conversion has to tell besides its text, gathered while it goes on. */
export type Account = {
  /** @param words the words that went with it, which then count neither as those of the source nor as lost */
  lose: (what: string, sample: string, words?: string) => void
  /** Words that stay away although nothing is lost: the number of a note, « Photo : » before a credit. */
  leave: (words: string) => void
  guess: (what: string, rule: string) => void
  /** @param reason a French sentence */
  lookAt: (reason: string) => void
  losses: () => Loss[]
  guesses: () => Guess[]
  reasons: () => string[]
  /** All words that were left on purpose. */
  left: () => string
}

/** Losses of one kind are one, with their number and the first of them as a sample; so are reasons and guesses. */
export function newAccount(): Account {
  const losses = new Map<string, Loss>()
  const guesses = new Map<string, Guess>()
  const reasons = new Set<string>()
  const left: string[] = []
  return {
    lose(what, sample, words) {
      const known = losses.get(what)
      if (known) known.count += 1
      else losses.set(what, { what, count: 1, sample: shortened(sample) })
      if (words) left.push(words)
    },
    leave(words) {
      left.push(words)
    },
    guess(what, rule) {
      guesses.set(`${what}\n${rule}`, { what: shortened(what), rule })
    },
    lookAt(reason) {
      reasons.add(reason)
    },
    losses: () => [...losses.values()],
    guesses: () => [...guesses.values()],
    reasons: () => [...reasons],
    left: () => left.join('\n'),
  }
}

/** One line of at most 80 characters. */
export function shortened(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, SAMPLE)
}
