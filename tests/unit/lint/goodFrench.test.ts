import { expect, test } from 'vitest'
import { findingsIn } from '@/lib/lint/lint'
import type { Passage } from '@/lib/lint/passage'
import { RULES } from '@/lib/lint/rules'
import { french } from '@/lib/typography/french'
import { BODIES, HEADLINES, SUMMARIES } from './goodFrench'

const DAY = { day: '2022-11-14' }
const found = (text: string, role: Passage['role']) =>
  findingsIn({ text, role }, DAY, RULES).map(({ id, message }) => `${id}: ${message}`)

const rows = (corpus: typeof HEADLINES) =>
  Object.entries(corpus).flatMap(([rule, texts]) => texts.map(text => [rule, text] as const))

test.each(rows(HEADLINES))('%s and every other rule lets the headline pass: %s', (_, text) => {
  expect(found(text, 'headline')).toEqual([])
  expect(found(french(text), 'headline')).toEqual([])
  expect(found(`${text}.`, 'text')).toEqual([])
})

test.each(rows(SUMMARIES))('%s and every other rule lets the summary pass: %s', (_, text) => {
  expect(found(text, 'metadata')).toEqual([])
  expect(found(french(text), 'metadata')).toEqual([])
})

test.each(rows(BODIES))('%s and every other rule lets the body pass: %j', (_, text) => {
  expect(found(text, 'body')).toEqual([])
  expect(found(text, 'source')).toEqual([])
})

test('each rule is tempted by ten texts at least, and keeps three that it catches', () => {
  const tempters = (id: string) =>
    [HEADLINES, SUMMARIES, BODIES].reduce((sum, corpus) => sum + (corpus[id]?.length ?? 0), 0)
  // Those of the two rules about other engines stand in foreignCases.ts; what is cut is read by two rules.
  const elsewhere = ['foreign-syntax', 'broken-encoding', 'perhaps-cut']
  for (const { id, examples } of RULES) {
    if (!elsewhere.includes(id)) expect(tempters(id), id).toBeGreaterThanOrEqual(10)
    expect(examples.notOk.length, id).toBeGreaterThanOrEqual(2)
  }
})
