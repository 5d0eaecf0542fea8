import fc from 'fast-check'
import type { Catalogue } from '@/lib/content/catalogue/catalogue'
import type { Film } from '@/lib/model/items'
import { GENRE_SLUGS } from '@/lib/vocabulary'
import { catalogueOf } from './catalogueOf'
import { film, markdown, review } from './contentFolder'

/** A review as drawn by lot: its rating in half steps, and whether readers see it. */
const reviewArbitrary = fc.record({
  halves: fc.option(fc.integer({ min: 0, max: 10 }), { freq: 6 }),
  hidden: fc.oneof(
    { arbitrary: fc.constant(null), weight: 5 },
    { arbitrary: fc.constantFrom('draft', 'scheduled', 'expired', 'embargoed'), weight: 1 },
  ),
})
const filmArbitrary = fc.record({
  year: fc.integer({ min: 1958, max: 2023 }),
  genres: fc.uniqueArray(fc.constantFrom(...GENRE_SLUGS), { minLength: 1, maxLength: 3 }),
  reviews: fc.array(reviewArbitrary, { maxLength: 4 }),
})
/** A film as drawn by lot. */
export type Drawn = {
  year: number
  genres: string[]
  reviews: { halves: number | null; hidden: string | null }[]
}

const HIDDEN: Record<string, Record<string, string>> = {
  draft: { draft: 'true' },
  scheduled: { date: '2025-06-01T09:00' },
  expired: { expires: '2024-06-01T09:00' },
  embargoed: { embargo: '2025-06-01T09:00' },
}

function filesOf(drawn: readonly Drawn[]): Record<string, string> {
  const files: Record<string, string> = {
    'content/plateformes/netflix.md': markdown({ name: 'Netflix', url: 'https://example.org' }, ''),
  }
  for (const [index, { year, genres, reviews }] of drawn.entries()) {
    files[`content/films/f${index}.md`] = film({
      title: `"F${index}"`,
      year: String(year),
      genres: `[${genres.join(', ')}]`,
      releases: '[{ date: "2024-01-10", country: FR, medium: svod, platform: netflix }]',
    })
    for (const [place, { halves, hidden }] of reviews.entries()) {
      files[`content/critiques/f${index}-${place}.md`] = review({
        film: `f${index}`,
        rating: halves === null ? 'null' : String(halves / 2),
        date: `2024-03-${String(place + 1).padStart(2, '0')}T09:00`,
        ...(hidden && HIDDEN[hidden]),
      })
    }
  }
  return files
}

/** The ratings that readers see of a film, in half steps, the highest first: from what was drawn, not from our code. */
export const seen = ({ reviews }: Drawn): number[] =>
  reviews.flatMap(({ halves, hidden }) => (hidden || halves === null ? [] : halves)).sort((a, b) => b - a)

const french = (value: number) => String(Math.round(value * 100) / 100).replace('.', ',')

/** What stands for a film: its figures, « 4,5 / 2 » where they differ; null without a note. */
export function figuresOf(drawn: Drawn): string | null {
  const halves = seen(drawn)
  if (halves.length === 0) return null
  return halves[0] !== halves.at(-1)
    ? halves.map(half => french(half / 2)).join(' / ')
    : french(meanOf(halves))
}

/** The mean, in stars, of ratings in half steps. */
export const meanOf = (halves: readonly number[]) =>
  halves.reduce((sum, half) => sum + half, 0) / halves.length / 2

/** What readers see of drawn films on 1 January 2025, and the films in the order in which they were drawn. */
export async function drawnSite(drawn: readonly Drawn[]): Promise<{ catalogue: Catalogue; films: Film[] }> {
  const catalogue = await catalogueOf(filesOf(drawn))
  const films = drawn.map((_, index) => {
    const found = catalogue.film(`f${index}`)
    if (!found) throw new Error(`no film f${index}`)
    return found
  })
  return { catalogue, films }
}

const sites = fc.array(filmArbitrary, { minLength: 2, maxLength: 9 })
/** Runs a check on some catalogues drawn by lot. */
export const forSites = (check: (drawn: Drawn[]) => Promise<void>) =>
  fc.assert(fc.asyncProperty(sites, check), { numRuns: 25 })
