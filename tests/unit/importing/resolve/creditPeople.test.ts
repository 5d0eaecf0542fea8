import { expect, test } from 'vitest'
import { creditPeople } from '@/lib/importing/resolve/creditPeople'
import type { SourceFilm } from '@/lib/importing/sources/sourceItem'

const film = (cast: SourceFilm['cast'], directors: string[] = []): SourceFilm => ({
  ...{ ids: {}, writers: [], genres: [], countries: [], directors, cast },
})
const NOBODY = { people: [], films: [] }

test('Somebody has a record from three credits on, and is credited by it; others by their names', () => {
  const credits = creditPeople(
    [
      film([{ name: 'Ada Fixture' }, { name: 'Bo Fixture' }], ['Ada Fixture']),
      film([{ name: 'Ada Fixture' }]),
    ],
    NOBODY,
  )
  expect(credits.records).toMatchObject([{ slug: 'ada-fixture', name: 'Ada Fixture' }])
  expect(credits.creditOf('Ada Fixture')).toBe('ada-fixture')
  expect(credits.creditOf('Bo Fixture')).toBe('Bo Fixture')
})

test('Namesakes whom the source tells apart have a record each', () => {
  const one = { name: 'Sam Double', ids: { imdb: 'nm0000001' } }
  const other = { name: 'Sam Double', ids: { imdb: 'nm0000002' } }
  const credits = creditPeople([film([one]), film([other])], NOBODY)
  expect(credits.records.map(({ slug }) => slug)).toEqual(['sam-double', 'sam-double-2'])
  expect(credits.creditOf(one.name, one.ids)).toBe('sam-double')
  expect(credits.creditOf(other.name, other.ids)).toBe('sam-double-2')
  expect(credits.creditOf('Sam Double')).toBeNull()
  expect([...credits.untold]).toEqual(['Sam Double'])
})

test('Who could be taken for somebody with a record has one, too', () => {
  const three = [
    film([{ name: 'Anna Martel' }]),
    film([{ name: 'Anna Martel' }]),
    film([{ name: 'Anna Martel' }]),
  ]
  const credits = creditPeople([...three, film([{ name: 'Anna Marcel' }])], NOBODY)
  expect(credits.records.map(({ slug }) => slug)).toEqual(['anna-marcel', 'anna-martel'])
})

test('Of two spellings the more frequent is kept, and the other is told', () => {
  const credits = creditPeople(
    [film([{ name: 'Zoé Été' }]), film([{ name: 'Zoe Ete' }], ['Zoé Été'])],
    NOBODY,
  )
  expect(credits.creditOf('Zoe Ete')).toBe(credits.creditOf('Zoé Été'))
  expect(credits.spellings).toEqual([{ kept: 'Zoé Été', other: 'Zoe Ete' }])
})

test('Who has no capital has a record, for a credit could not be told from the name of a file', () => {
  const credits = creditPeople([film([{ name: 'bell fixture' }])], NOBODY)
  expect(credits.creditOf('bell fixture')).toBe('bell-fixture')
  expect(credits.records).toHaveLength(1)
})
