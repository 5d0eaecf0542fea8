import { expect, test } from 'vitest'
import { articleImages } from '@/lib/seo/jsonLd/images'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { reviewThings } from '@/lib/seo/jsonLd/review'
import { catalogueOf } from '../../../support/catalogueOf'
import { review } from '../../../support/contentFolder'

test.each([
  [[], null],
  [['/films/a'], null],
  [['/films/a', '/films/b'], 2],
])('%j is a list of %j', (paths, length) => {
  expect(itemList('/films', paths)?.itemListElement ?? null).toEqual(
    length && expect.objectContaining({ length }),
  )
})

test.each([
  ['[]', undefined],
  ['["La nuit"]', 'La nuit'],
  ['["La nuit", "Le silence"]', { '@type': 'ItemList', itemListElement: [{ position: 1 }, { position: 2 }] }],
])('the strengths %s are told as %j', async (strengths, told) => {
  const catalogue = await catalogueOf({
    'content/critiques/a.md': review({ strengths, weaknesses: strengths }),
  })
  const [own] = catalogue.reviews.flatMap(reviewThings)
  const notes = { ...(told !== undefined && { positiveNotes: told, negativeNotes: told }) }
  expect(JSON.parse(JSON.stringify(own))).toMatchObject(notes)
  expect(Object.keys(JSON.parse(JSON.stringify(own))).filter(key => key.endsWith('Notes'))).toEqual(
    Object.keys(notes),
  )
})

test.each([
  ['CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  ['Droits réservés', undefined],
])('the licence « %s » of a picture is an address, or none, and its words stay', async (license, url) => {
  const catalogue = await catalogueOf({
    'content/critiques/a.md': review({}),
  })
  const [article] = catalogue.articles
  if (!article) throw new Error('no article')
  const image = { src: '/images/a.jpg', alt: 'Le port', credit: 'Jeanne Aubry', license }
  expect(articleImages({ ...article, image })[0]).toMatchObject({
    '@type': 'ImageObject',
    creditText: 'Jeanne Aubry',
    copyrightNotice: license,
    license: url,
  })
})
