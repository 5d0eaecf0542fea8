/** Words of a Markdown text as a reader counts them: runs with a letter or a digit, without comments, link targets and markup. */
export function countWords(markdown: string): number {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^:{2,}.*$/gm, '')
    .replace(/^\[\^[^\]]+\]:|^\[[^\]]+\]:.*$/gm, '')
    .replace(/\]\([^)]*\)|\{[^}]*\}/g, '')
    .split(/\s+/)
    .filter(word => /[\p{L}\p{N}]/u.test(word)).length
}

const WORDS_PER_MINUTE = 230

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}
