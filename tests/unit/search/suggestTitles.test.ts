import { expect, test } from 'vitest'
import type { SearchEntry } from '@/lib/search/entry'
import { suggestTitles } from '@/lib/search/suggestTitles'
import { WordIndex } from '@/lib/search/wordIndex'
import { atOnce } from '@/lib/turns/steps'

/** What is proposed for a text where these are films. */
function suggested(text: string, titles: readonly string[], type: SearchEntry['type'] = 'films'): string[] {
  const entries = new Map<string, SearchEntry>()
  for (const title of titles) {
    const path = `/films/${title}`
    entries.set(path, {
      ...{ path, title, type, kicker: 'Film', films: [], titles: [], names: '', summaries: [] },
      ...{ body: null, date: null, facts: [] },
    })
  }
  return atOnce(suggestTitles(text, { entries, documents: new WordIndex(), exact: new Map() }) as never)
}

test('the nearest title is proposed first, three at most', () => {
  const titles = ['Rodin', 'Robin', 'Ronan', 'Ronin', 'Rond']
  expect(suggested('ronim', titles)[0]).toBe('Ronin')
  expect(suggested('ronim', titles)).toHaveLength(3)
})

test('accents and capitals are no difference', () => {
  expect(suggested('LEON', ['Moon', 'Léon'])[0]).toBe('Léon')
})

test.each([
  ['swta', 'S.W.A.T.'],
  ['spidermna', 'Spider-Man'],
])('%s is near %s, whose signs nobody types', (text, title) => {
  expect(suggested(text, [title, 'Duel'])).toEqual([title])
})

test.each([
  ['a third of its letters', 'abcxxf', ['Abcdef']],
  ['more than a third', 'abxxxf', []],
])('a title that differs in %s is proposed or not', (_, text, expected) => {
  expect(suggested(text, ['Abcdef'])).toEqual(expected)
})

test('one or two letters are no slip of a title', () => {
  expect(suggested('nx', ['Nu', 'M'])).toEqual([])
})

test('articles are not proposed: nobody looks for them by name', () => {
  expect(suggested('ronim', ['Ronin'], 'actualites')).toEqual([])
})
