import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FilmReviews } from '@/components/film/FilmReviews'
import { movie } from '@/lib/seo/jsonLd/movie'
import { catalogueOf } from '../../../support/catalogueOf'
import { author, film, review } from '../../../support/contentFolder'
import { graphIn, graphOf, pageAt } from '../../../support/pageAt'
import { richResultFaults } from '../../../support/richResultFaults'
import { vocabularyFaults } from '../../../support/schemaVocabulary'

const VERDICTS = ['Sec et beau.', 'Long et vide.', 'Ni l’un ni l’autre.']

/** Reviews of one film, each with its stars, or null for none: the film, and what its page says of it. */
async function filmOf(ratings: readonly (number | null)[]) {
  const files = ratings.map((rating, index) => [
    `content/critiques/c${index}.md`,
    review({
      rating: String(rating),
      date: `2024-05-0${9 - index}T09:00`,
      verdict: `"${VERDICTS[index]}"`,
      authors: '[jeanne-aubry]',
    }),
  ])
  const catalogue = await catalogueOf({
    'content/auteurs/jeanne-aubry.md': author({ name: 'Jeanne Aubry', kind: 'person' }),
    'content/films/drive.md': film({
      cast: '[{ person: Ryan Gosling, role: "Le chauffeur" }, { person: Carey Mulligan }]',
    }),
    ...Object.fromEntries(files),
  })
  const [drive] = catalogue.films
  if (!drive) throw new Error('no film')
  const reviews = catalogue.reviewsOf([drive])
  return { reviews, thing: movie(drive, reviews) }
}

test('a film carries its reviews: who gives how many stars, when, where, and why in a sentence', async () => {
  const { thing, reviews } = await filmOf([4.5, 2])
  expect(thing.review).toMatchObject([
    {
      '@type': 'Review',
      author: [
        { '@type': 'Person', name: 'Jeanne Aubry', url: 'http://localhost:3000/auteurs/jeanne-aubry' },
      ],
      reviewRating: { '@type': 'Rating', ratingValue: 4.5, bestRating: 5, worstRating: 0 },
      reviewBody: 'Sec et beau.',
      datePublished: '2024-05-09T09:00:00+02:00',
      url: 'http://localhost:3000/critiques/c0',
    },
    { reviewRating: { ratingValue: 2 }, reviewBody: 'Long et vide.' },
  ])
  // Nothing of it is for machines alone.
  const shown = renderToStaticMarkup(FilmReviews({ reviews }))
  for (const text of ['Jeanne Aubry', 'Sec et beau.', 'Long et vide.', '4,5', 'Un titre'])
    expect(shown).toContain(text)
  expect(graphOf([thing]).flatMap(node => vocabularyFaults(node))).toEqual([])
  expect(await richResultFaults(graphOf([thing]))).toEqual([])
})

test.each([
  { ratings: [], mean: undefined },
  { ratings: [4], mean: undefined },
  { ratings: [null], mean: undefined },
  { ratings: [4, null], mean: undefined },
  { ratings: [null, null], mean: undefined },
  { ratings: [4.5, 2], mean: { ratingValue: 3.25, ratingCount: 2, reviewCount: 2 } },
  { ratings: [0, 0], mean: { ratingValue: 0, ratingCount: 2, reviewCount: 2 } },
  { ratings: [4, 4, 3], mean: { ratingValue: 11 / 3, ratingCount: 3, reviewCount: 3 } },
  { ratings: [4, null, 3], mean: { ratingValue: 3.5, ratingCount: 2, reviewCount: 3 } },
])('reviews with $ratings stars have the mean $mean.ratingValue', async ({ ratings, mean }) => {
  const { thing } = await filmOf(ratings)
  expect(thing.aggregateRating).toEqual(
    mean && { '@type': 'AggregateRating', bestRating: 5, worstRating: 0, ...mean },
  )
  const starred = ratings.filter(rating => rating !== null).length
  const [node] = graphOf([thing])
  const count = (list: unknown) => (Array.isArray(list) ? list.length : 0)
  expect([count(node?.review), count(node?.subjectOf)]).toEqual([starred, ratings.length - starred])
  expect(JSON.stringify(thing.subjectOf) ?? '').not.toMatch(/"Review"|atingValue/)
  expect(graphOf([thing]).flatMap(node => vocabularyFaults(node))).toEqual([])
})

test('an actor is a person, whatever the role, and once', async () => {
  const catalogue = await catalogueOf({
    'content/films/drive.md': film({
      cast: '[{ person: Eddie Murphy, role: "Sherman" }, { person: Janet Jackson }, { person: Eddie Murphy, role: "Buddy" }]',
    }),
  })
  const [professor] = catalogue.films
  const { actor } = movie(professor ?? expect.fail('no film'))
  expect(actor).toMatchObject([
    { '@type': 'Person', name: 'Eddie Murphy', url: 'http://localhost:3000/personnes/eddie-murphy' },
    { '@type': 'Person', name: 'Janet Jackson' },
  ])
})

test('the page of a film with two reviews has their mean, that of a film with one has none', async () => {
  const movieOn = async (address: string) =>
    graphIn(await pageAt(address)).find(node => node['@type'] === 'Movie')
  expect(await movieOn('/films/drive')).toMatchObject({
    aggregateRating: { ratingCount: 2 },
    review: [{ '@type': 'Review' }, { '@type': 'Review' }],
  })
  const single = await movieOn('/films/balle-perdue')
  expect([single?.review, single?.aggregateRating]).toEqual([[expect.any(Object)], undefined])
})
