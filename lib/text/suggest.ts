import leven from 'leven'

/**
 * The known word nearest to a mistyped one, or null when none is near enough to be what was meant:
 * at most a third of the letters may differ.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let bestDistance = Math.floor(Math.max(word.length, 3) / 3) + 1
  for (const candidate of known) {
    const distance = isSwapped(word, candidate) ? 1 : leven(word, candidate, { maxDistance: bestDistance })
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** « flims » for « films »: two letters have changed places, which is one slip. */
function isSwapped(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false
  const at = [...word].findIndex((letter, index) => letter !== candidate[index])
  const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`
  return at !== -1 && swapped === candidate
}

/** « Vouliez-vous dire “x” ? » when something is near, otherwise the given advice. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const candidate = nearest(word, known)
  return candidate ? `Vouliez-vous dire « ${candidate} » ?` : otherwise
}
