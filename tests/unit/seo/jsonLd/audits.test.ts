import { expect, test } from 'vitest'
import { richResultFaults } from '../../../support/richResultFaults'
import { vocabularyFaults } from '../../../support/schemaVocabulary'

/** Audits that find nothing anywhere are worth nothing: each of these is a mistake that they are there for. */
test.each([
  [{ '@type': 'Movie', directr: [] }, '/Movie.directr is no property of Movie'],
  [{ '@type': 'Film', name: 'x' }, ' is of no type: « Film »'],
  [{ '@type': 'ImageObject', license: 'CC BY 4.0' }, '/ImageObject.license is no CreativeWork or URL'],
  [{ '@type': 'Movie', actor: 'Ryan Gosling' }, '/Movie.actor is no PerformingGroup or Person'],
  [{ '@type': 'Movie', actor: { '@type': 'Place' } }, '/Movie.actor is no PerformingGroup or Person'],
  [{ '@type': 'Movie', duration: '100 min' }, '/Movie.duration is no Duration'],
  [{ '@type': 'Article', datePublished: '1er mai' }, '/Article.datePublished is no Date or DateTime'],
  [{ '@type': 'Article', keywords: [] }, '/Article.keywords is empty'],
  [{ '@type': 'Article', headline: ' x' }, '/Article.headline is no Text'],
  [{ '@type': 'Article', author: [{ '@type': 'Person', nme: 'x' }] }, 'Person.nme is no property of Person'],
  [{ '@type': 'Review', itemReviewed: { '@type': 'Movie', name: 'x' } }, null],
])('of %j schema.org says %j', (node, fault) => {
  expect(vocabularyFaults(node)).toEqual(fault === null ? [] : [expect.stringContaining(fault)])
})

const PERSON = { '@type': 'Person', name: 'x', url: 'https://example.org/' }
const RATING = { '@type': 'Rating', ratingValue: 3, bestRating: 5, worstRating: 0 }
const REVIEW = { '@type': 'Review', author: [PERSON], datePublished: '2024-05-01', reviewRating: RATING }

test.each([
  [{ ...REVIEW, itemReviewed: { '@type': 'Movie', name: 'x', url: 'https://example.org/' } }, null],
  [REVIEW, '"itemReviewed" is missing'],
  [{ ...REVIEW, reviewRating: { ...RATING, ratingValue: 7 } }, 'rating beyond its scale'],
  [{ ...REVIEW, author: [{ ...PERSON, name: '' }] }, 'author of Review without a name'],
  [
    { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1 }] },
    'ItemList of one element',
  ],
  [{ '@type': 'BreadcrumbList', itemListElement: [] }, 'BreadcrumbList of one element'],
  [{ '@type': 'Article', headline: 'x'.repeat(111) }, 'headline too long'],
  [{ '@type': 'NewsArticle', headline: 'x' }, 'NewsArticle without image'],
  [{ ...RATING, '@type': 'AggregateRating', ratingCount: 1, reviewCount: 1 }, 'AggregateRating of one'],
])('of %j search engines say %j', async (node, fault) => {
  const faults = await richResultFaults([node])
  expect(faults).toEqual(fault === null ? [] : expect.arrayContaining([expect.stringContaining(fault)]))
})
