import type { Film, Platform } from '../model/items'

/** What one can filter by, in the order that addresses keep. The names are those of the parameters. */
export const FACETS = ['genre', 'sujet', 'plateforme', 'periode', 'note', 'duree', 'pays'] as const
export type Facet = (typeof FACETS)[number]

/** The least rating to choose from, in half steps of the scale, the highest first. */
export const LEAST_RATINGS = [5, 4.5, 4, 3.5, 3, 2.5, 2, 1] as const

/** The durations to choose from, in minutes, which a film stays below: « moins de 1 h 40 ». */
export const DURATIONS = [80, 90, 100, 110, 120, 150] as const

/**
 * The values of each facet that something answers to. A film of 1994 answers to `1994` and `1990-1999`, one of
 * 92 minutes to every duration above: so all facets are matched and counted alike.
 */
export type Values = Readonly<Record<Facet, readonly string[]>>

/**
 * What a film answers to.
 *
 * @param rating that of a review or the mean of a film, never rounded; null where no rating was given
 * @param platforms where it may be looked for, each once
 */
export function valuesOf(film: Film, rating: number | null, platforms: Iterable<Platform>): Values {
  const { year, runtime } = film
  const decade = Math.floor(year / 10) * 10
  return {
    genre: [...new Set(film.genres)],
    sujet: [],
    plateforme: [...platforms].map(({ slug }) => slug),
    periode: [`${decade}-${decade + 9}`, String(year)],
    note: rating === null ? [] : LEAST_RATINGS.filter(least => rating >= least).map(String),
    duree: runtime === undefined ? [] : DURATIONS.filter(limit => runtime < limit).map(String),
    pays: [...new Set(film.countries)],
  }
}
