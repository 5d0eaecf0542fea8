import { expect, test } from 'vitest'
import { gate, nextChange, nextEdition } from '@/lib/content/gate'
import { inspect } from '@/lib/content/load'
import { type Archive, articlesOf } from '@/lib/model/items'
import { epoch } from '@/lib/time/instant'
import { contentFolder, type Fields, news, review, SITE } from '../../support/contentFolder'

const NOW = epoch('2024-05-01T09:00:00+02:00')

/** Whatever can be linked: the check refuses a reference to a hidden item, and the gate holds without it. */
async function archiveOf(
  reviews: Record<string, Fields>,
  items: Record<string, Fields> = {},
): Promise<Archive> {
  const folders = await contentFolder({
    ...SITE,
    ...Object.fromEntries(
      Object.entries(reviews).map(([slug, fields]) => [`content/critiques/${slug}.md`, review(fields)]),
    ),
    ...Object.fromEntries(
      Object.entries(items).map(([slug, fields]) => [`content/actualites/${slug}.md`, news(fields)]),
    ),
  })
  return (await inspect(folders)).archive
}

test.each<[string, Fields, number, boolean]>([
  ['published long ago is shown', { date: '2020-01-01' }, NOW, true],
  ['is hidden one millisecond before its date', { date: '2024-05-01T09:00' }, NOW - 1, false],
  ['is shown at its date', { date: '2024-05-01T09:00' }, NOW, true],
  ['that is a draft is hidden', { date: '2020-01-01', draft: 'true' }, NOW, false],
  [
    'is hidden one millisecond before its embargo',
    { date: '2020-01-01', embargo: '2024-05-01T09:00' },
    NOW - 1,
    false,
  ],
  ['is shown at its embargo', { date: '2020-01-01', embargo: '2024-05-01T09:00' }, NOW, true],
  ['is hidden between its date and its embargo', { date: '2024-04-01', embargo: '2024-06-01' }, NOW, false],
  [
    'is shown one millisecond before it expires',
    { date: '2020-01-01', expires: '2024-05-01T09:00' },
    NOW - 1,
    true,
  ],
  [
    'is gone at the instant at which it expires',
    { date: '2020-01-01', expires: '2024-05-01T09:00' },
    NOW,
    false,
  ],
  ['is hidden between its embargo and its date', { date: '2024-06-01', embargo: '2024-04-01' }, NOW, false],
  ['that is a draft is hidden after its embargo', { draft: 'true', embargo: '2020-01-01' }, NOW, false],
])('an article %s', async (_, fields, now, shown) => {
  const open = gate(await archiveOf({ a: fields }, { a: fields }), now)
  expect(articlesOf(open, 'review')).toHaveLength(shown ? 1 : 0)
  expect(articlesOf(open, 'news')).toHaveLength(shown ? 1 : 0)
})

test('an article that is shown recommends no article that is hidden, nor does any that it recommends', async () => {
  const past = { date: '2020-01-01' }
  const archive = await archiveOf(
    {
      a: { ...past, related: '[critiques/draft, critiques/b, actualites/scheduled, critiques/embargoed]' },
      b: { ...past, related: '[critiques/draft, critiques/a]' },
      draft: { ...past, draft: 'true' },
      embargoed: { ...past, embargo: '2999-01-01' },
    },
    { scheduled: { date: '2999-01-01' } },
  )
  const reviews = articlesOf(gate(archive, NOW), 'review')
  const [a] = reviews
  expect(reviews.map(({ slug }) => slug)).toEqual(['a', 'b'])
  expect(a?.related.map(({ slug }) => slug)).toEqual(['b'])
  expect(a?.related[0]?.related.map(({ slug }) => slug)).toEqual(['a'])
  expect(articlesOf(archive, 'review')[0]?.related).toHaveLength(4)
})

test('what an article recommends is the very article of the list', async () => {
  const archive = await archiveOf({ a: { related: '[actualites/b]' } }, { b: { related: '[critiques/a]' } })
  const open = gate(archive, NOW)
  const reviews = articlesOf(open, 'review')
  const items = articlesOf(open, 'news')
  expect(reviews[0]?.related[0]).toBe(items[0])
  expect(items[0]?.related[0]).toBe(reviews[0])
})

test('the next opening is the earliest instant at which a hidden article may be shown', async () => {
  const archive = await archiveOf(
    {
      past: { date: '2020-01-01' },
      draft: { date: '2024-05-02', draft: 'true' },
      embargoed: { date: '2024-05-02', embargo: '2024-05-10' },
    },
    { scheduled: { date: '2024-05-06', embargo: '2024-05-03' } },
  )
  const scheduled = epoch('2024-05-06T00:00:00+02:00')
  const embargoed = epoch('2024-05-10T00:00:00+02:00')
  expect(nextChange(archive, NOW)).toBe(scheduled)
  expect(nextChange(archive, scheduled - 1)).toBe(scheduled)
  expect(nextChange(archive, scheduled)).toBe(embargoed)
  expect(nextChange(archive, embargoed)).toBeNull()
})

test('at each opening the gate shows one article more', async () => {
  const archive = await archiveOf({
    a: { date: '2024-05-02' },
    b: { date: '2024-05-02', embargo: '2024-05-10' },
  })
  const first = nextChange(archive, NOW) ?? 0
  const second = nextChange(archive, first) ?? 0
  expect(
    [NOW, first - 1, first, second - 1, second].map(now => articlesOf(gate(archive, now), 'review').length),
  ).toEqual([0, 0, 1, 1, 2])
})

test('who may see drafts sees them whatever their date, but none before its embargo', async () => {
  const archive = await archiveOf({
    past: { draft: 'true', date: '2020-01-01' },
    future: { draft: 'true', date: '2999-01-01' },
    embargoed: { draft: 'true', embargo: '2024-06-01' },
    scheduled: { date: '2999-01-01' },
  })
  const editors = { drafts: true }
  const opening = epoch('2024-06-01T00:00:00+02:00')
  const shownAt = (now: number) => articlesOf(gate(archive, now, editors), 'review').map(({ slug }) => slug)
  expect(shownAt(NOW)).toEqual(['future', 'past'])
  expect(nextChange(archive, NOW, editors)).toBe(opening)
  expect(shownAt(opening)).toEqual(['embargoed', 'future', 'past'])
  expect(articlesOf(gate(archive, opening), 'review')).toEqual([])
})

test('an edition is due when something opens or, before that, when a day begins in Paris', async () => {
  const archive = await archiveOf({ bullitt: { date: '2024-05-01T18:00' } })
  const opening = epoch('2024-05-01T18:00:00+02:00')
  const midnight = epoch('2024-05-02T00:00:00+02:00')
  expect(nextEdition(archive, NOW)).toBe(opening)
  expect(nextEdition(archive, opening)).toBe(midnight)
  expect(nextEdition(archive, midnight)).toBe(epoch('2024-05-03T00:00:00+02:00'))
})

test('an article that expires is an instant to come, for readers and for those who see drafts', async () => {
  const archive = await archiveOf({
    a: { date: '2024-05-02', expires: '2024-05-04' },
    b: { date: '2020-01-01', expires: '2024-05-03' },
    c: { date: '2020-01-01', draft: 'true', expires: '2024-05-02T12:00' },
  })
  const instants = ['2024-05-02', '2024-05-03', '2024-05-04'].map(day => epoch(`${day}T00:00:00+02:00`))
  const [opening = 0, closing = 0, last = 0] = instants
  expect([NOW, opening, closing, last].map(now => nextChange(archive, now))).toEqual([...instants, null])
  expect(nextChange(archive, opening, { drafts: true })).toBe(epoch('2024-05-02T12:00:00+02:00'))
  expect(articlesOf(gate(archive, closing), 'review').map(({ slug }) => slug)).toEqual(['a'])
  expect(articlesOf(gate(archive, last, { drafts: true }), 'review')).toEqual([])
})

test('expired articles leave one notice at all their addresses, which tells nothing of them', async () => {
  const archive = await archiveOf(
    {
      gone: { date: '2020-01-01', expires: '2024-05-01T09:00', aliases: '[before]' },
      draft: { date: '2020-01-01', draft: 'true', expires: '2024-04-01' },
      stays: { date: '2020-01-01', related: '[critiques/gone]' },
    },
    { gone: { date: '2020-01-01', expires: '2024-05-01T09:00' } },
  )
  expect(gate(archive, NOW - 1).withdrawals).toEqual([])
  const { withdrawals, articles } = gate(archive, NOW)
  expect(withdrawals.map(({ addresses }) => addresses)).toEqual([
    ['/critiques/gone', '/critiques/before', '/actualites/gone'],
  ])
  expect(JSON.stringify(withdrawals)).not.toContain('Un titre')
  expect(articles.map(({ related }) => related)).toEqual([[]])
})

test.each([
  ['spring', '2027-03-28', '01:59', '03:00'],
  ['autumn', '2027-10-31', '02:59:59+01:00', '03:00'],
])(
  'across the clock change of %s an article opens and closes at its instant',
  async (_, day, opens, closes) => {
    const archive = await archiveOf({ a: { date: `${day}T${opens}`, expires: `${day}T${closes}` } })
    const [a] = articlesOf(archive, 'review')
    const [opening, closing] = [epoch(a?.date ?? ''), epoch(a?.expires ?? '')]
    // In spring one minute lies between them, in autumn one second: the hour that comes twice is told by its offset.
    expect(closing - opening).toBe(day.includes('-03-') ? 60_000 : 1_000)
    const instants = [opening - 1000, opening, closing - 1000, closing, closing + 1000]
    expect(instants.map(now => articlesOf(gate(archive, now), 'review').length)).toEqual([0, 1, 1, 0, 0])
  },
)
