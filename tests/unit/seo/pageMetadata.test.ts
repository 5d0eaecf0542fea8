import { expect, test } from 'vitest'
import { pageMetadata } from '@/lib/seo/pageMetadata'

const PAGE = { title: 'Duel', description: 'Un camion.', path: '/critiques/duel' }

test('only what is another site’s text is kept out of search engines, and its links still count', () => {
  expect(pageMetadata({ ...PAGE, noindex: true }).robots).toEqual({ index: false, follow: true })
  expect(pageMetadata({ ...PAGE, noindex: false }).robots).toBeUndefined()
})
