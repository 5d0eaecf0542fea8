/** What `npm run content -- new` writes where only the editor knows what to say. */
export const TODO = 'À FAIRE'

/** In a text of capitals it is French like any other: « RIEN À FAIRE », « LES CHOSES À FAIRE ». */
const MARK = new RegExp(`(?<!\\p{Lu}[\\p{Lu}’'-]+[ \\u00A0])${TODO}(?!\\p{L})`, 'u')

/** Where something is left to write in a line, from 0; -1 where nothing is. */
export function markIn(line: string): number {
  return line.search(MARK)
}

/** Whether something is left to write in a text. */
export function isUnfinished(text: string): boolean {
  return text.includes(TODO) && text.split('\n').some(line => markIn(line) !== -1)
}
