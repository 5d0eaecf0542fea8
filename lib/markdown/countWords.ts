/** Words of a Markdown text as a reader counts them: runs with a letter or a digit, without comments, link targets and markup. */
export function countWords(markdown: string): number {
  const text = markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^:{2,}.*$/gm, '')
    .replace(/^\[\^[^\]]{1,999}\]:|^\[[^\]]{1,999}\]:.*$/gm, '')
    .replace(/\]\([^)]{0,2000}\)|\{[^}]{0,2000}\}/g, '')
  let words = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}]\S*/gu)) words += 1
  return words
}

const WORDS_PER_MINUTE = 230

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}
