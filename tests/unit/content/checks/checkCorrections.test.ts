import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { contentFolder, type Fields, review, SITE } from '../../../support/contentFolder'

const corrected = (from: string, more: Fields = {}): Fields => ({
  updated: '2024-06-01T10:00',
  history: `[{ date: 2024-06-01T10:00, kind: correction, from: "${from}", text: "On disait « Perret »." }]`,
  ...more,
})

async function problems(fields: Fields, body?: string) {
  const folder = await contentFolder({ ...SITE, 'content/critiques/a.md': review(fields, body) })
  return (await inspect(folder)).problems
}

test.each([
  ['the body', corrected('Guillaume Perret'), 'Un film de *Guillaume* Perret.'],
  ['a field', corrected('Un complot deviné', { weaknesses: '["Un complot deviné trop tôt"]' }), undefined],
])('a correction whose words still stand in %s corrects nothing', async (_, fields, body) => {
  expect(await problems(fields, body)).toMatchObject([
    { rule: 'unfounded-claim', field: 'history.0.from', file: 'content/critiques/a.md' },
  ])
})

test('words that stand in the notice alone are corrected', async () => {
  expect(await problems(corrected('Perret'), 'Un film de Guillaume Pierret.')).toEqual([])
})

test('a correction without the words that stood is an error, a typo or an update needs none', async () => {
  const history = (kind: string) => ({
    updated: '2024-06-01T10:00',
    history: `[{ date: 2024-06-01T10:00, kind: ${kind}, text: "Un nom." }]`,
  })
  expect(await problems(history('correction'))).toMatchObject([
    { rule: 'missing-field', field: 'history.0', hint: expect.stringContaining('« from »') },
  ])
  expect(await problems(history('update'))).toEqual([])
  expect(await problems(history('typo'))).toEqual([])
})
