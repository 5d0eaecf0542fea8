import { expect, test } from 'vitest'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { fitted } from '@/lib/text/fitted'

test.each([
  ['Court', 10, 'Court'],
  ['Le convoyeur attend dans la cour', 20, 'Le convoyeur attend…'],
  ['Une voiture, une autre', 15, 'Une voiture…'],
  ['Il parle « du film »', 11, 'Il parle…'],
  ['Poursuite à Marseille', 12, 'Poursuite…'],
])('%s in %i characters is %s', (text, most, expected) => {
  expect(fitted(text, most)).toBe(expected)
})

const page = { title: 'Balle perdue', description: 'x', path: '/critiques/balle-perdue' }

test('the name of the site goes first where a title is long', async () => {
  expect((await pageMetadata(page)).title).toBe('Balle perdue – Photogramme')
  const title = 'Un titre qui prend à lui seul soixante-dix signes, ou presque, pas plus'
  expect(String((await pageMetadata({ ...page, title })).title).length).toBeLessThanOrEqual(70)
  expect((await pageMetadata({ ...page, title: 'a'.repeat(60) })).title).toBe('a'.repeat(60))
})

test('large previews are wished for, and pages of others are followed but not indexed', async () => {
  expect((await pageMetadata(page)).robots).toMatchObject({ index: true, 'max-image-preview': 'large' })
  expect((await pageMetadata({ ...page, noindex: true })).robots).toMatchObject({
    index: false,
    follow: true,
  })
})
