import { expect, test } from 'vitest'
import type { Catalogue } from '@/lib/content/catalogue/catalogue'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { tonightSpace } from '@/lib/filters/tonightSpace'
import { leadOf } from '@/lib/pulse/leadOf'
import { tonightChips } from '@/lib/pulse/tonightChips'
import { tonightPick } from '@/lib/pulse/tonightPick'
import { addDays } from '@/lib/time/day'
import { catalogueOf } from '../../support/catalogueOf'
import { film, review } from '../../support/contentFolder'

const catalogue = await getCatalogue()
const from = (first: string, days: number) =>
  Array.from({ length: days }, (_, index) => addDays(first, index))

test('every evening has a film that came to a platform, that we find good, and that is not la une', () => {
  for (const day of from('2026-11-30', 800)) {
    const pick = tonightPick(catalogue, day)
    expect(pick?.ways.length, day).toBeGreaterThan(0)
    expect(pick?.review.film, day).toBe(pick?.film)
    expect(pick?.rating.mean, day).toBeGreaterThanOrEqual(3)
    expect(pick?.rating.isDisputed, day).toBe(false)
    expect(leadOf(catalogue, day)?.article.films, day).not.toContain(pick?.film)
  }
})

test('two evenings running have two films, and all have their turn', () => {
  const films = from('2026-11-30', 60).map(day => tonightPick(catalogue, day)?.film.slug)
  // Of a film whose turn comes while it stands on la une, the next takes the turn, and has its own on the day after.
  const repeated = films.filter((slug, index) => slug === films[index - 1])
  expect(repeated.length).toBeLessThan(8)
  expect(new Set(films)).toEqual(
    new Set(['aka', 'athena', 'balle-perdue', 'balle-perdue-2', 'balle-perdue-3', 'sous-la-seine']),
  )
})

test('among the films that filters leave, one of them or none', () => {
  const candidates = tonightSpace(catalogue, '2026-11-30').entries.map(({ item }) => item)
  const bad = candidates.filter(({ film }) => film.slug === 'overdose')
  const one = candidates.filter(({ film }) => film.slug === 'aka')
  expect(tonightPick(catalogue, '2026-11-30', bad)).toBeNull()
  expect(tonightPick(catalogue, '2026-11-30', one)?.film.slug).toBe('aka')
})

test('a film of cinemas is advised where none came to a platform; where none is good, none is', async () => {
  const files = (rating: number) => ({
    'content/films/seul.md': film({ title: '"Seul"' }),
    'content/critiques/seul.md': review({ film: 'seul', rating: String(rating) }),
  })
  const pick = tonightPick(await catalogueOf(files(3)), '2024-06-01')
  expect([pick?.film.slug, pick?.ways]).toEqual(['seul', []])
  expect(tonightPick(await catalogueOf(files(2.5)), '2024-06-01')).toBeNull()
})

/** How many films each chip leaves. */
function foundBy(of: Catalogue, day: string): number[] {
  const space = tonightSpace(of, day)
  return tonightChips(space).map(({ href }) => {
    const asked = [...new URL(href, 'http://localhost').searchParams]
    return space.entries.filter(({ values }) =>
      asked.every(([facet, value]) =>
        Object.entries(values).some(([name, has]) => name === facet && has.includes(value)),
      ),
    ).length
  })
}

test('three chips, each of which leaves some films and not all', () => {
  const { entries } = tonightSpace(catalogue, '2026-11-30')
  const found = foundBy(catalogue, '2026-11-30')
  expect(found).toHaveLength(3)
  for (const count of found) {
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThan(entries.length)
  }
  expect(tonightChips(tonightSpace(catalogue, '2026-11-30')).map(({ label }) => label)).toEqual([
    'moins de 1\u00A0h\u00A040',
    'chef-d’œuvre',
    'Netflix',
  ])
})
