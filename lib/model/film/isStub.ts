/**
 * Whether a record of a film says little more than which film it is: who directed it or what it is like is not known.
 * Its page serves readers who come from a review; search engines have nothing to find on it.
 */
export function isStub({ directors, genres }: Record<'directors' | 'genres', readonly unknown[]>): boolean {
  return directors.length === 0 || genres.length === 0
}
