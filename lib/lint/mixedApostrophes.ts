const BETWEEN_LETTERS = /(?<=\p{L})['’](?=\p{L})/gu

/**
 * Where a file changes from one apostrophe to the other: typing and pasting in turn, which confuses search and
 * replace. The page shows curly ones either way.
 *
 * @returns the offset of the first apostrophe of the rarer kind, or null
 */
export function mixedApostrophes(source: string): number | null {
  if (!source.includes('’') || !source.includes("'")) return null
  const straight: number[] = []
  const curly: number[] = []
  for (const { 0: sign, index } of source.matchAll(BETWEEN_LETTERS))
    (sign === "'" ? straight : curly).push(index)
  if (straight.length === 0 || curly.length === 0) return null
  return (curly.length <= straight.length ? curly[0] : straight[0]) ?? null
}
