/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Milliseconds = number

/** The zone in which editors write and readers read. */
export const PARIS = 'Europe/Paris'

/**
 * The present instant. The only reading of the real clock in the project: everything else receives
 * `now` as a parameter, which is what makes embargoes testable.
 */
export function currentInstant(): Milliseconds {
  return Date.now()
}
