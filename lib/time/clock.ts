/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Milliseconds = number

/** The zone in which editors write and readers read. */
export const PARIS = 'Europe/Paris'

/** The values of `NODE_ENV` under which the site may show another instant; a build or a server for readers never does. */
const PRETENDING_ENVIRONMENTS = ['development', 'test']

/**
 * The instant that the site shows: the present one, or that of `PHOTOGRAMME_AT` (milliseconds, set by
 * `npm run dev -- --at`) in development and in tests. Everything else receives `now` as a parameter, which is
 * what makes embargoes testable.
 */
export function currentInstant(): Milliseconds {
  const pretended = Number(process.env.PHOTOGRAMME_AT || Number.NaN)
  return PRETENDING_ENVIRONMENTS.includes(process.env.NODE_ENV ?? '') && Number.isFinite(pretended)
    ? pretended
    : realInstant()
}

/** What the clock says, for measures and for the age of files. The only reading of it in the project. */
export function realInstant(): Milliseconds {
  return Date.now()
}
