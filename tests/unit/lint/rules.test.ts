import { expect, test } from 'vitest'
import { findingsIn } from '@/lib/lint/lint'
import { type Example, type LintRule, type Passage, rolesOf, type Subject } from '@/lib/lint/passage'
import { RULES } from '@/lib/lint/rules'

const named = RULES.map(rule => [rule.id, rule] as const)

/** What all rules find in an example of one of them. */
function foundIn(example: Example, rule: LintRule) {
  const roles = rolesOf(rule)
  const usual: Passage & Subject = {
    text: '',
    role: roles.includes('body') ? 'body' : (roles[0] ?? 'body'),
    day: '2022-11-14',
  }
  const { text, role, day } = { ...usual, ...(typeof example === 'string' ? { text: example } : example) }
  return findingsIn({ text, role }, { day }, RULES)
}

test('each rule has an id of its own, in kebab case', () => {
  const ids = RULES.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
})

test.each(named)('%s says by examples what it finds and what it leaves', (_, { examples }) => {
  expect(examples.ok.length).toBeGreaterThan(0)
  expect(examples.notOk.length).toBeGreaterThan(0)
})

test.each(named.flatMap(([id, rule]) => rule.examples.notOk.map(example => [id, example, rule] as const)))(
  '%s, and no other rule, finds one thing in %j',
  (id, example, rule) => {
    expect(foundIn(example, rule)).toEqual([
      {
        id,
        at: expect.any(Number),
        message: expect.stringMatching(/\.$/),
        hint: expect.stringMatching(/^\p{Lu}.*\.$/u),
      },
    ])
  },
)

test.each(named.flatMap(([id, rule]) => rule.examples.ok.map(example => [id, example, rule] as const)))(
  '%s, and every other rule, finds nothing in %j',
  (_, example, rule) => {
    expect(foundIn(example, rule)).toEqual([])
  },
)
