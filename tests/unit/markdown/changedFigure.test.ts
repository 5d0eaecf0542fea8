import { expect, test } from 'vitest'
import { checkBody } from '@/lib/markdown/checkBody'
import type { FigureRecord, Records } from '@/lib/markdown/records'
import type { Body } from '@/lib/model/items'

const recordsWith = (figure: FigureRecord): Records => ({
  films: new Map(),
  people: new Map(),
  figures: new Map([[figure.slug, figure]]),
  paths: new Set<string>(),
  unreadable: new Set<string>(),
})

test('a text that was sound is held again against a figure that has changed', () => {
  const markdown = 'Il a fait :chiffre[1 000 entrées]{slug=un}.'
  const file = 'content/actualites/a.md'
  const source = { file, folder: 'actualites', slug: 'a', text: markdown }
  const body = { file, line: 1, markdown, source } as unknown as Body
  const one: FigureRecord = { slug: 'un', value: 1000, precision: 'exact', unit: 'entrees' }
  expect(checkBody(body, recordsWith(one))).toEqual([])
  expect(checkBody(body, recordsWith({ ...one, value: 2000 }))).toMatchObject([{ rule: 'contradiction' }])
})
