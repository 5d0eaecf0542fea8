/** What search engines show of a title and of a description before they cut; they would not cut between words. */
export const SHOWN = { title: 70, description: 170 }

/**
 * A text in at most so many characters, cut between words and ended by an ellipsis. A cut never leaves a comma,
 * an article or an opening guillemet hanging.
 */
export function fitted(text: string, most: number): string {
  if (text.length <= most) return text
  const room = text.slice(0, most)
  const words = room.slice(0, Math.max(0, room.search(/\s\S*$/)))
  const bare = words.replace(/(?:[\s,;:–—«(]|\s(?:l[ae]s?|une?|d[eu]s?|et|à|au|aux|en))+$/u, '')
  return `${bare}…`
}
