import { expect, test } from 'vitest'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { bestByOutlet } from '@/lib/model/article/bestByOutlet'

const { reviews } = await getCatalogue()

test('films are ranked where they came out, the best first, cinemas among the outlets', () => {
  const outlets = bestByOutlet(reviews, 3)
  expect(outlets.map(({ platform }) => platform?.slug ?? null)).toEqual(
    expect.arrayContaining(['netflix', null]),
  )
  for (const { films: ranked } of outlets) {
    expect(ranked.length).toBeLessThanOrEqual(3)
    const ratings = ranked.map(({ rating }) => rating.mean)
    expect(ratings).toEqual([...ratings].sort((a, b) => b - a))
  }
})

test('what has no note has no rank', () => {
  expect(
    bestByOutlet(
      reviews.map(review => ({ ...review, rating: null })),
      3,
    ),
  ).toEqual([])
})
