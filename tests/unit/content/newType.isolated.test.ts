import { expect, test } from 'vitest'
import { gate } from '@/lib/content/gate'
import { inspect } from '@/lib/content/load'
import { CONTENT_TYPES } from '@/lib/model/contentTypes'
import type { Archive, Article } from '@/lib/model/items'
import { epoch } from '@/lib/time/instant'
import { contentFolder, review, SITE } from '../../support/contentFolder'

const NOW = epoch('2024-05-01T09:00:00+02:00')

// A type of the day after tomorrow, of which the gate knows as much as of any: nothing.
Object.assign(CONTENT_TYPES, {
  recipe: { ...CONTENT_TYPES.review, folder: 'recettes', path: (slug: string) => `/recettes/${slug}` },
})

/** An archive with a review, which recommends articles of the new type: one that is public, and all that are hidden. */
async function withRecipes(): Promise<{ archive: Archive; recipes: Article[] }> {
  const past = { date: '2020-01-01' }
  const folders = await contentFolder({
    ...SITE,
    'content/critiques/known.md': review(past),
    'content/critiques/shown.md': review({ ...past, related: '[critiques/scheduled]' }),
    'content/critiques/draft.md': review({ ...past, draft: 'true' }),
    'content/critiques/scheduled.md': review({ date: '2099-01-01' }),
    'content/critiques/embargoed.md': review({ ...past, embargo: '2099-01-01' }),
    'content/critiques/expired.md': review({ ...past, expires: '2021-01-01' }),
  })
  const { archive } = await inspect(folders)
  const [known, recipes] = [
    archive.articles.filter(({ slug }) => slug === 'known'),
    archive.articles.filter(({ slug }) => slug !== 'known'),
  ]
  for (const recipe of recipes) Object.assign(recipe, { kind: 'recipe' })
  known[0]?.related.push(...recipes)
  return { archive: { ...archive, articles: known }, recipes }
}

test('of a type of articles that the gate has never heard of, what is hidden is hidden', async () => {
  const { archive, recipes } = await withRecipes()
  const open = gate({ ...archive, articles: [...archive.articles, ...recipes] }, NOW)
  expect(open.articles.map(({ slug }) => slug)).toEqual(['known', 'shown'])
  expect(open.articles.map(({ related }) => related.map(({ slug }) => slug))).toEqual([['shown'], []])
  expect(open.withdrawals.map(({ addresses }) => addresses)).toEqual([['/recettes/expired']])
})

test('a list that the gate has never heard of does not pass: nobody has looked what it holds', async () => {
  const { archive, recipes } = await withRecipes()
  const open = gate({ ...archive, ...{ recipes } }, NOW)
  expect(recipes).toHaveLength(5)
  expect(Object.keys(open).sort()).toEqual(Object.keys(archive).sort())
  expect(open.articles.map(({ slug }) => slug)).toEqual(['known'])
})
