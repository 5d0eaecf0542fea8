import { beforeAll, describe, expect, test } from 'vitest'
import type { Catalogue } from '@/lib/content/catalogue/catalogue'
import type { SearchEntry } from '@/lib/search/entry'
import { findEntries, type SearchFindings } from '@/lib/search/findEntries'
import { parseQuery } from '@/lib/search/parseQuery'
import type { SearchIndex } from '@/lib/search/searchIndex'
import { suggestTitles } from '@/lib/search/suggestTitles'
import { termsOf } from '@/lib/search/termsOf'
import { WordIndex } from '@/lib/search/wordIndex'
import { catalogueOf } from '../../support/catalogueOf'
import { body } from '../markdown/bodies'

const COUNT = 15_000
const EVERYWHERE = 'plage phare marin digue voile'
let index: SearchIndex
/** Of nothing that is looked for: these documents have no bodies. */
let catalogue: Catalogue | undefined

/** Five words stand in all of many documents, in all fields; a sixth in one of a hundred. */
beforeAll(() => {
  const documents = new WordIndex()
  const entries = new Map<string, SearchEntry>()
  for (let number = 0; number < COUNT; number++) {
    const path = `/films/f${number}`
    const title = `${EVERYWHERE} ${number % 100 === 0 ? 'rare' : ''} ${'abcdefghij'[number % 10]}x${number % 5000}`
    documents.add({
      path,
      title,
      titles: EVERYWHERE,
      names: EVERYWHERE,
      summary: EVERYWHERE,
      body: EVERYWHERE,
    })
    entries.set(path, {
      ...{ path, title, type: 'films', kicker: 'Film', films: [], titles: [], names: '', summaries: [] },
      ...{ body: null, date: null, facts: [] },
    })
  }
  index = { documents, entries, exact: new Map() }
})

/** The answer, and the number of places at which others may have had their turn. */
function run<T>(work: Generator<void, T>): { result: T; turns: number } {
  for (let turns = 0; ; turns++) {
    const step = work.next()
    if (step.done) return { result: step.value, turns }
  }
}

async function find(q: string): Promise<{ result: SearchFindings; turns: number }> {
  catalogue ??= await catalogueOf({})
  return run(findEntries(parseQuery(q), index, catalogue))
}

test('a query that would look at everything stops at a budget, says so, and finds the same each time', async () => {
  const { result } = await find(EVERYWHERE)
  expect(result.isPartial).toBe(true)
  expect(result.finds.length).toBeGreaterThan(0)
  expect((await find(EVERYWHERE)).result.finds).toEqual(result.finds)
})

test('a common word beside a rare one costs nothing: everything is found', async () => {
  const { result } = await find('plage rare phare')
  expect([result.match, result.isPartial, result.finds.length]).toEqual(['all', false, COUNT / 100])
})

test('where one word is enough, common words only order what rare ones have found', async () => {
  const { result } = await find('plage rare volcan phare')
  expect([result.match, result.isPartial, result.finds.length]).toEqual(['some', false, COUNT / 100])
})

test.each([
  ['more than two thousand pages', 2100, 20],
  ['fewer', 1900, 1900],
])(
  'where one word is enough, a word of %s only orders what a rare one has found, or is found itself',
  async (_, count, found) => {
    const documents = new WordIndex()
    const entries: Map<string, SearchEntry> = new Map()
    for (let number = 0; number < count; number++) {
      const path = `/films/f${number}`
      const title = number < 20 ? 'rare' : 'autre'
      documents.add({ path, title, titles: '', names: '', summary: '', body: 'foin' })
      entries.set(path, {
        ...{ path, title, type: 'films', kicker: 'Film', films: [], titles: [], names: '', summaries: [] },
        ...{ body: null, date: null, facts: [] },
      })
    }
    catalogue ??= await catalogueOf({})
    const query = parseQuery('foin rare volcan')
    const { result } = run(findEntries(query, { documents, entries, exact: new Map() }, catalogue))
    expect([result.match, result.finds.length]).toEqual(['some', found])
  },
)

test('what a budget cuts short holds all the words still', () => {
  const words = ['plage', 'phare'].map(word =>
    index.documents.wanted(termsOf(word), false, { exact: 0, stem: 0 }, new Map()),
  )
  const budget = { left: 100, isSpent: false }
  const [first, second] = words
  if (!first || !second) throw new Error('no words')
  const found = run(index.documents.scored(first, null, budget)).result
  expect([found.size, budget.left, budget.isSpent]).toEqual([100, 0, true])
  expect(run(index.documents.scored(second, found, { left: 1000, isSpent: false })).result.size).toBe(100)
})

test('a phrase is looked for in so many finds and no more, and it is said', async () => {
  const { result } = await find('"plage phare"')
  expect([result.match, result.isPartial, result.finds.length]).toEqual(['all', true, 1000])
})

test('a phrase is looked for in so many characters of bodies and no more, and it is said', async () => {
  const documents = new WordIndex()
  const entries = new Map<string, SearchEntry>()
  const markdown = `Le vieux phare. ${'Rien. '.repeat(20_000)}`
  for (let number = 0; number < 60; number++) {
    const path = `/films/f${number}`
    documents.add({ path, title: 'phare', titles: '', names: '', summary: '', body: 'vieux phare' })
    entries.set(path, {
      ...{
        path,
        title: 'Phare',
        type: 'films',
        kicker: 'Film',
        films: [],
        titles: [],
        names: '',
        summaries: [],
      },
      ...{ body: body(markdown), date: null, facts: [] },
    })
  }
  const long = { documents, entries, exact: new Map() }
  const { result } = run(findEntries(parseQuery('"vieux phare"'), long, await catalogueOf({})))
  expect([result.isPartial, result.finds.length]).toEqual([true, Math.ceil(3_000_000 / markdown.length)])
})

describe('others have their turn', () => {
  test.each([
    ['all words everywhere', EVERYWHERE],
    ['ten words', 'plage phare rare axe bxe cxe dxe exe fxe gxe'],
    ['a beginning of thousands of words', 'ax'],
    ['a phrase', '"phare rare"'],
    ['slips', 'plagge pharre rarre axxx'],
  ])('in the midst of a query of %s', async (_, q) => {
    expect((await find(q)).turns).toBeGreaterThan(5)
  })

  test('in the midst of suggestions', () => {
    expect(run(suggestTitles('plage phare bx12', index)).turns).toBeGreaterThan(COUNT / 2)
  })
})

test('two letters stand for a bounded number of words', () => {
  const { ways } = index.documents.wanted(termsOf('ax'), true, { exact: 0, stem: 0 }, new Map())
  expect(ways.length).toBeLessThanOrEqual(101)
})

/** Of a hundred short words that stand among so many long ones, how many their two first letters stand for. */
function completed(count: number): number {
  const documents = new WordIndex()
  const words = Array.from({ length: count }, (_, number) =>
    number % (count / 100) === 0 ? `zo${number}` : `zo${number}xyzxyzxyz`,
  )
  documents.add({
    ...{ path: '/films/a', titles: '', names: '', summary: '', body: '' },
    title: words.join(' '),
  })
  const { ways } = documents.wanted(termsOf('zo'), true, { exact: 0, stem: 0 }, new Map())
  return ways.filter(({ term }) => /^zo\d+$/.test(term)).length
}

test('of thousands of words that begin so, the shortest are taken', () => {
  expect(completed(4000)).toBe(100)
})

test('of tens of thousands, some thousands are looked at and no more', () => {
  expect(completed(20_000)).toBeLessThan(50)
})

test('many slips of a word stand for a bounded number of words', () => {
  const { ways } = index.documents.wanted(termsOf('ax1234'), false, { exact: 2, stem: 2 }, new Map())
  // The stem of a number is the number, and has the same slips.
  expect(ways.length).toBeLessThanOrEqual(51)
})
