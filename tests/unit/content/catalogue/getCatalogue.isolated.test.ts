import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { epoch } from '@/lib/time/instant'
import { contentFolder, review, SITE } from '../../../support/contentFolder'

test('the catalogue changes at the instant at which an article opens, and not between two openings', async () => {
  const { content } = await contentFolder({
    ...SITE,
    'content/critiques/parue.md': review({ date: '2024-01-01' }),
    'content/critiques/embargo.md': review({ date: '2024-01-01', embargo: '2024-05-01T09:00' }),
  })
  const before = process.cwd()
  onTestFinished(() => process.chdir(before))
  process.chdir(path.dirname(content))

  const opening = epoch('2024-05-01T09:00:00+02:00')
  const early = await getCatalogue(opening - 86_400_000)
  expect(early.reviews.map(({ slug }) => slug)).toEqual(['parue'])
  expect(await getCatalogue(opening - 1)).toBe(early)

  const late = await getCatalogue(opening)
  expect(late.reviews.map(({ slug }) => slug)).toEqual(['embargo', 'parue'])
  expect(await getCatalogue(opening + 86_400_000)).toBe(late)

  const back = await getCatalogue(opening - 1)
  expect(back.reviews.map(({ slug }) => slug)).toEqual(['parue'])
})
