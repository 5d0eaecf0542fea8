import type { Figure } from './entity/EntityPage'

/** The span of years of some films as a figure of a page; null for a single one. */
export function yearsFigure(films: readonly { year: number }[]): Figure | null {
  if (films.length < 2) return null
  const years = films.map(({ year }) => year)
  return { value: `${Math.min(...years)}–${Math.max(...years)}`, label: 'du premier au dernier' }
}
