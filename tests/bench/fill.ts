import { WORDS } from './phrases'
import type { Random } from './random'

/**
 * A phrase with its slots filled: those of `values` first, then any word of the bank.
 *
 * @throws when a slot is nobody's, which is a slip in the phrase bank
 */
export function fill(phrase: string, values: Readonly<Record<string, string>>, random: Random): string {
  const filled = phrase.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const own = values[name]
    if (own !== undefined) return own
    if (!isWord(name)) throw new Error(`Nothing fills ${slot}`)
    return random.pick<string>(WORDS[name])
  })
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}

function isWord(name: string): name is keyof typeof WORDS {
  return name in WORDS
}
