/**
 * Text as its words alone: what typography may add or change is the same in two texts that say the same, spaces,
 * guillemets, apostrophes, dashes, emphasis.
 */
export function withoutTypography(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s*_]/gu, '')
    .replaceAll(/[«»“”„]/gu, '"')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[‐–—]/gu, '-')
}
