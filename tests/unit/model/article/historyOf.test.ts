import { expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { gate } from '@/lib/content/gate'
import { inspect } from '@/lib/content/load'
import { historyOf } from '@/lib/model/article/historyOf'
import { versionOf } from '@/lib/model/article/versionOf'
import { epoch } from '@/lib/time/instant'
import { author, contentFolder, news, review, SITE } from '../../../support/contentFolder'

const NOW = epoch('2025-01-01T00:00:00+01:00')

async function inspected(files: Record<string, string>) {
  return inspect(await contentFolder({ ...SITE, ...files }), NOW)
}

async function catalogueOf(files: Record<string, string>): Promise<Catalogue> {
  const { archive, problems } = await inspected(files)
  expect(problems).toEqual([])
  return new Catalogue(gate(archive, NOW))
}

const revisions = (...list: string[]) => `[${list.map(item => `{ ${item}, reason: "Revu." }`).join(', ')}]`

const REVISED = {
  date: '2024-01-01',
  updated: '2024-06-01',
  ratingHistory: revisions('date: 2024-03-01, from: 2, to: null', 'date: 2024-06-01, from: null, to: 3.5'),
}

test('the history of an article holds all that was changed, oldest first, in words', async () => {
  const history =
    '[{ date: 2024-04-01, kind: correction, from: "Perret", text: "Un nom." }, { date: 2024-02-01, kind: typo, text: "Un mot." }]'
  const { reviews } = await catalogueOf({ 'content/critiques/a.md': review({ ...REVISED, history }) })
  expect(
    reviews.flatMap(historyOf).map(({ date, kind, text }) => `${date.slice(0, 10)} ${kind} ${text}`),
  ).toEqual([
    '2024-02-01 typo Un mot.',
    '2024-03-01 rating de 2 (décevant) à «\u00A0non noté\u00A0». Revu.',
    '2024-04-01 correction Un nom.',
    '2024-06-01 rating de «\u00A0non noté\u00A0» à 3,5 (très bien). Revu.',
  ])
})

test('the log of revised notes holds those of all public reviews, newest first', async () => {
  const catalogue = await catalogueOf({
    'content/critiques/a.md': review(REVISED),
    'content/critiques/b.md': review({
      date: '2024-01-01',
      updated: '2024-05-01',
      ratingHistory: revisions('date: 2024-05-01, from: 4, to: 3.5'),
    }),
    'content/critiques/cachee.md': review({ ...REVISED, draft: 'true' }),
  })
  expect(
    catalogue
      .ratingRevisions()
      .map(({ review: { slug }, revision }) => `${slug} ${revision.from} ${revision.to}`),
  ).toEqual(['a null 3.5', 'b 4 3.5', 'a 2 null'])
})

test.each([
  ['does not end at the note', ['date: 2024-03-01, from: 2, to: 3'], ['ratingHistory.0.to']],
  ['changes nothing', ['date: 2024-03-01, from: 3.5, to: 3.5'], ['ratingHistory.0.to']],
  [
    'has a gap',
    ['date: 2024-03-01, from: 2, to: 3', 'date: 2024-04-01, from: 4, to: 3.5'],
    ['ratingHistory.1.from'],
  ],
  [
    'goes back in time',
    ['date: 2024-04-01, from: 2, to: 3', 'date: 2024-03-01, from: 3, to: 3.5'],
    ['ratingHistory.1.date'],
  ],
  ['is older than the review', ['date: 2023-03-01, from: 2, to: 3.5'], ['ratingHistory.0.date']],
  ['is newer than the update', ['date: 2024-07-01, from: 2, to: 3.5'], ['ratingHistory.0.date']],
  ['gives no half points', ['date: 2024-03-01, from: 2.2, to: 3.5'], ['ratingHistory.0.from']],
])('a chain of notes that %s is refused', async (_, list, fields) => {
  const { problems } = await inspected({
    'content/critiques/a.md': review({ ...REVISED, ratingHistory: revisions(...list) }),
  })
  expect(problems.map(({ field }) => field)).toEqual(fields)
})

test('contributors are authors with a role, and their page lists the article', async () => {
  const files = {
    'content/auteurs/lea-moreau.md': author({ name: '"Une traductrice"', kind: 'person' }),
    'content/actualites/a.md': news({ contributors: '[{ author: lea-moreau, role: traduction }]' }),
  }
  const catalogue = await catalogueOf(files)
  const [item] = catalogue.news
  expect(item?.authors.map(({ slug }) => slug)).toEqual(['redaction'])
  expect(item?.contributors.map(({ author: { name }, role }) => `${name} ${role}`)).toEqual([
    'Une traductrice traduction',
  ])
  const translator = catalogue.author('lea-moreau')
  expect(translator && catalogue.articlesBy(translator)).toEqual([item])

  const { problems } = await inspected({
    ...files,
    'content/actualites/b.md': news({ contributors: '[{ author: lea-moreu, role: traduction }]' }),
    'content/actualites/c.md': news({ contributors: '[{ author: lea-moreau, role: stagiaire }]' }),
  })
  expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
    'content/actualites/b.md contributors.0.author',
    'content/actualites/c.md contributors.0.role',
  ])
})

test('a story goes on from news to reviews', async () => {
  const catalogue = await catalogueOf({
    'content/actualites/annonce.md': news({ date: '2022-01-01', thread: 'drive' }),
    'content/actualites/tournage.md': news({ date: '2023-01-01', thread: 'drive' }),
    'content/critiques/critique.md': review({ date: '2024-01-01', thread: 'drive' }),
  })
  const story = catalogue.articles.map(article => catalogue.threadOf(article).map(({ slug }) => slug))
  expect(story).toEqual([
    ['annonce', 'tournage'],
    ['annonce', 'critique'],
    ['tournage', 'critique'],
  ])
})

test('a version changes with the text and with nothing else', async () => {
  const versions = async (body: string) => {
    const catalogue = await catalogueOf({ 'content/critiques/a.md': review({ tags: '[a]' }, body) })
    return catalogue.reviews.map(versionOf)
  }
  expect(await versions('Un texte.')).toEqual(await versions('Un texte.'))
  expect(await versions('Un texte.')).not.toEqual(await versions('Un autre texte.'))
})
