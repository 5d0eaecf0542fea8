import { expect, test } from 'vitest'
import { versus } from '@/lib/model/article/versus'
import { versusThings } from '@/lib/seo/jsonLd/versus'
import { versusMetadata, versusWords } from '@/lib/seo/versusMetadata'
import { catalogueOf } from '../../../support/catalogueOf'
import { author, film, review } from '../../../support/contentFolder'
import { graphOf } from '../../../support/pageAt'
import { richResultFaults } from '../../../support/richResultFaults'
import { vocabularyFaults } from '../../../support/schemaVocabulary'

const LONG = 'Le Convoyeur '.repeat(9).trim()

async function faced(ratings: [string, string], title = 'Drive') {
  const catalogue = await catalogueOf({
    'content/auteurs/jeanne-aubry.md': author({ name: 'Jeanne Aubry', kind: 'person' }),
    'content/films/drive.md': film({ title: `"${title}"` }),
    'content/critiques/pour.md': review({
      rating: ratings[0],
      date: '2021-06-12T18:00',
      updated: '2025-01-01T00:00',
      authors: '[jeanne-aubry]',
    }),
    'content/critiques/contre.md': review({
      rating: ratings[1],
      date: '2024-02-08T19:10',
      authors: '[redaction, jeanne-aubry]',
    }),
  })
  const [subject] = catalogue.films
  const opinions = subject && versus(catalogue.reviewsOf([subject]))
  if (!opinions) throw new Error('no two reviews')
  const { title: headline, description } = versusWords(subject, opinions)
  return {
    things: versusThings(subject, opinions, headline, description),
    metadata: await versusMetadata(subject, opinions),
  }
}

test('two reviews face to face are an article: by both authors, of the day of the second, about the film', async () => {
  const { things, metadata } = await faced(['4.5', '2'])
  expect(things[0]).toMatchObject({
    '@type': 'Article',
    headline: 'Drive (2011)\u00A0: pour et contre',
    url: 'http://localhost:3000/films/drive/pour-contre',
    mainEntityOfPage: 'http://localhost:3000/films/drive/pour-contre',
    datePublished: '2024-02-08T19:10:00+01:00',
    dateModified: '2025-01-01T00:00:00+01:00',
    author: [{ name: 'Jeanne Aubry' }, { name: 'La rédaction' }],
    about: { '@id': 'http://localhost:3000/films/drive#film' },
    hasPart: [
      { '@id': 'http://localhost:3000/critiques/pour#critique' },
      { '@id': 'http://localhost:3000/critiques/contre#critique' },
    ],
    image: expect.arrayContaining([expect.stringContaining('/partage/16x9/films/drive/pour-contre.png')]),
  })
  expect(metadata.openGraph).toMatchObject({
    type: 'article',
    publishedTime: '2024-02-08T19:10:00+01:00',
    modifiedTime: '2025-01-01T00:00:00+01:00',
  })
})

test.each([
  { ratings: ['4.5', '2'], title: 'Drive' },
  { ratings: ['null', '2'], title: 'Drive' },
  { ratings: ['null', 'null'], title: 'Drive' },
  { ratings: ['3', '3'], title: LONG },
] satisfies { ratings: [string, string]; title: string }[])(
  'with $ratings stars, all that it names is on the page, and all of it is valid',
  async ({ ratings, title }) => {
    const { things } = await faced(ratings, title)
    const ids = things.map(thing => thing['@id'])
    const named = [...JSON.stringify(things).matchAll(/\{"@id":"([^"]*)"\}/g)].map(([, id = '']) => id)
    expect(named.filter(id => !ids.includes(id) && !id.includes('/#'))).toEqual([])
    expect(graphOf(things).flatMap(node => vocabularyFaults(node))).toEqual([])
    const faults = await richResultFaults(graphOf(things))
    expect(faults).toEqual([])
    expect(ids.length).toBe(new Set(ids).size)
  },
)
