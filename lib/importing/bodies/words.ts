const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"«»]+/gi
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** How often each word stands in a text: in small letters, whatever its encoding; addresses are no words. */
export function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.normalize('NFKC').toLowerCase().replace(ADDRESS, ' ').matchAll(WORD)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/**
 * How many words a source has and how many of them a result holds, each as often as it stands in both.
 *
 * @param left words of the source that were left on purpose and are losses of their own
 */
export function wordsKept(source: string, result: string, left: string): { source: number; kept: number } {
  const wanted = wordCounts(source)
  for (const [word, count] of wordCounts(left)) wanted.set(word, Math.max(0, (wanted.get(word) ?? 0) - count))
  const found = wordCounts(result)
  let total = 0
  let kept = 0
  for (const [word, count] of wanted) {
    total += count
    kept += Math.min(count, found.get(word) ?? 0)
  }
  return { source: total, kept }
}
