import { expect, test } from 'vitest'
import type { Film } from '@/lib/model/items'
import { filmDescription } from '@/lib/seo/filmDescription'
import { film } from '../markdown/bodies'

const person = (name: string) => ({
  slug: name,
  name,
  professions: [],
  nationality: [],
  aliases: [],
  ids: {},
  formerSlugs: [],
  formerPaths: [],
  body: null,
})

function described(more: Partial<Film>, reviews = 0, news = 0): string {
  const made = film('drive', 'Drive')
  return filmDescription(
    { ...made, year: 2011, directors: [person('Olivier Marchal')], cast: [], releases: [], ...more },
    { reviews, news },
  )
}

test.each([
  [['thriller'], 'thriller'],
  [['action', 'drame'], 'film d’action'],
  [['comedie'], 'comédie'],
  [['musique'], 'film musical'],
  [['science-fiction'], 'film de science-fiction'],
] as const)('a film of %j is « %s »', (genres, what) => {
  expect(described({ genres: [...genres] })).toBe(`Drive (2011), ${what} d’Olivier Marchal. Fiche.`)
})

test.each([
  [0, 0, 'Fiche.'],
  [1, 0, 'Fiche et notre critique.'],
  [2, 0, 'Fiche et nos critiques.'],
  [1, 3, 'Fiche, notre critique et toute son actualité.'],
])('%d reviews and %d news are told as they are', (reviews, news, told) => {
  expect(described({ genres: ['drame'] }, reviews, news)).toBe(
    `Drive (2011), drame d’Olivier Marchal. ${told}`,
  )
})

test('it names as many of the cast as are shown, and is never cut', () => {
  const cast = ['A', 'B', 'C'].map(letter => ({ person: person(`${letter}${'a'.repeat(30)}`) }))
  expect(described({ genres: ['drame'], cast })).toMatch(/, avec Aa{30}, Ba{30} et Ca{30}\. Fiche\.$/)
  const long = described({ genres: ['drame'], cast, title: 'Un titre qui n’en finit pas '.repeat(3).trim() })
  expect(long).toMatch(/, avec Aa{30}\. Fiche\.$/)
  expect(long.length).toBeLessThanOrEqual(170)
})

test('a name that ends with a point needs no second one', () => {
  const cast = [{ person: person('Robert Downey Jr.') }]
  expect(described({ genres: ['drame'], cast })).toContain('avec Robert Downey Jr. Fiche.')
})
