/** The name of a field in small letters: `ratingHistory` is `rating_history`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}
