import { describe, expect, test } from 'vitest'
import { FilmShelf, titlesOf } from '@/lib/importing/resolve/knownFilm'
import { mentionedFilm, resolveFilm } from '@/lib/importing/resolve/resolveFilm'
import type { SourceFilm } from '@/lib/importing/sources/sourceItem'

const said = (film: Partial<SourceFilm>): SourceFilm => ({
  ...{ ids: {}, directors: [], writers: [], cast: [], genres: [], countries: [] },
  ...film,
})

function shelf(
  ...films: { slug: string; title: string; year: number; ids?: Record<string, string> }[]
): FilmShelf {
  const known = new FilmShelf()
  for (const { slug, title, year, ids = {} } of films) {
    known.add({ slug, titles: titlesOf([title]), year, ids, source: null, told: [], isUsed: false })
  }
  return known
}

const DRIVE = { slug: 'drive', title: 'Drive', year: 2011, ids: { imdb: 'tt0780504' } }

describe('A film is found', () => {
  test('by its identifier, whatever it is called', () => {
    const found = resolveFilm(
      said({ title: 'Fahren', year: 1999, ids: { imdb: 'tt0780504' } }),
      null,
      shelf(DRIVE),
    )
    expect(found).toMatchObject({ film: { slug: 'drive' }, rule: null })
  })

  test('by its title and its year', () => {
    expect(resolveFilm(said({ title: 'DRIVE', year: 2011 }), null, shelf(DRIVE))).toMatchObject({
      film: { slug: 'drive' },
      rule: null,
    })
  })

  test('within a year, and says so', () => {
    const found = resolveFilm(said({ title: 'Drive', year: 2012 }), null, shelf(DRIVE))
    expect(found).toMatchObject({ film: { slug: 'drive' }, rule: expect.stringContaining('à un an près') })
  })

  test('as a new one where another of that title and year has another identifier', () => {
    const found = resolveFilm(
      said({ title: 'Drive', year: 2011, ids: { imdb: 'tt0000001' } }),
      null,
      shelf(DRIVE),
    )
    expect(found).toMatchObject({ film: { slug: null, year: 2011 } })
  })

  test('as the answer of a human says', () => {
    expect(resolveFilm(null, { slug: 'drive' }, shelf(DRIVE))).toMatchObject({ film: { slug: 'drive' } })
    expect(resolveFilm(said({ title: 'Drvie', year: 2011 }), 'nouveau', shelf(DRIVE))).toMatchObject({
      film: { slug: null },
    })
    expect(resolveFilm(said({ title: 'Drive', year: 2011 }), 'aucun', shelf(DRIVE))).toMatchObject({
      film: null,
      question: null,
    })
  })
})

describe('A question, never a guess', () => {
  const TWO = [DRIVE, { slug: 'drive-b', title: 'Drive', year: 2011 }]
  test.each([
    ['two of that title and year', said({ title: 'Drive', year: 2011 }), TWO, 2],
    ['two within a year', said({ title: 'Drive', year: 2012 }), TWO, 2],
    ['no year, one of that title', said({ title: 'Drive' }), [DRIVE], 1],
    ['no title', said({ year: 2011 }), [DRIVE], 0],
    [
      'one letter apart',
      said({ title: 'Bulitt', year: 1968 }),
      [{ slug: 'bullitt', title: 'Bullitt', year: 1968 }],
      1,
    ],
    ['nothing at all', null, [DRIVE], 0],
  ])('%s', (_, film, known, candidates) => {
    const found = resolveFilm(film, null, shelf(...known))
    expect(found.film).toBeNull()
    expect('candidates' in found && found.candidates).toHaveLength(candidates)
    expect('question' in found && found.question).toMatch(/\.$/)
  })

  test('Parts of a series are not one letter apart', () => {
    const found = resolveFilm(
      said({ title: 'Fixture 3', year: 2012 }),
      null,
      shelf({ slug: 'f', title: 'Fixture 2', year: 2011 }),
    )
    expect(found).toMatchObject({ film: { slug: null } })
  })
})

test('A mention links only to what is known, and makes no record', () => {
  const known = shelf(DRIVE)
  expect(mentionedFilm({ id: 'tt0780504' }, known)?.slug).toBe('drive')
  expect(mentionedFilm({ title: 'Drive', year: 2011 }, known)?.slug).toBe('drive')
  expect(mentionedFilm({ title: 'Drive' }, known)).toBeNull()
  expect(mentionedFilm({ title: 'Inconnu', year: 2011 }, known)).toBeNull()
  expect(known.all).toHaveLength(1)
})
