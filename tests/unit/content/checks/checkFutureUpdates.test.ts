import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { epoch } from '@/lib/time/instant'
import { contentFolder, type Fields, review, SITE } from '../../../support/contentFolder'

const NOW = epoch('2025-01-01T09:00:00+01:00')
const history = (date: string) =>
  `[{ date: ${date}, kind: correction, from: "Perret", text: "Le nom est Pierret." }]`
const updated = (date: string): Fields => ({ updated: date, history: history(date) })

test.each<[what: string, fields: Fields, isTold: boolean]>([
  ['revised this very minute', updated('2025-01-01T09:00'), false],
  ['revised a minute from now', updated('2025-01-01T09:01'), true],
  ['never revised', {}, false],
  ['revised later, but not there yet', { ...updated('2025-03-01T09:00'), date: '2025-02-01T09:00' }, false],
  ['revised later, under an embargo', { ...updated('2025-03-01T09:00'), embargo: '2025-02-01T09:00' }, false],
  [
    'revised later, and there since this minute',
    { ...updated('2025-03-01T09:00'), date: '2025-01-01T09:00' },
    true,
  ],
  ['revised later, a draft', { ...updated('2025-03-01T09:00'), draft: 'true' }, false],
])('an article that is %s', async (_, fields, isTold) => {
  const folder = await contentFolder({ ...SITE, 'content/critiques/a.md': review(fields) })
  const { problems, warnings } = await inspect(folder, NOW)
  expect(problems).toEqual([])
  expect(warnings.filter(({ field }) => field === 'updated')).toHaveLength(isTold ? 1 : 0)
})
