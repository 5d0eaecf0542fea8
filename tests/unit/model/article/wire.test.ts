import { expect, test } from 'vitest'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { wireOf } from '@/lib/model/article/wire'
import type { Article } from '@/lib/model/items'

const [model] = (await getCatalogue()).articles

const published = (...dates: string[]): Article[] => dates.map(date => ({ ...(model as Article), date }))

test('hours are told today, days by name for a week, then months', () => {
  const groups = wireOf(
    published(
      '2026-11-30T09:10:00+01:00',
      '2026-11-30T00:00:00+01:00',
      '2026-11-29T23:59:00+01:00',
      '2026-11-24T08:00:00+01:00',
      '2026-11-23T08:00:00+01:00',
      '2026-11-01T08:00:00+01:00',
      '2026-10-31T08:00:00+01:00',
    ),
    '2026-11-30',
  )
  expect(groups.map(({ label, date, mark, articles }) => [label, date, mark, articles.length])).toEqual([
    ['Aujourd’hui', '2026-11-30', 'hour', 2],
    ['Hier', '2026-11-29', 'none', 1],
    ['Mardi 24\u00A0novembre', '2026-11-24', 'none', 1],
    ['Novembre 2026', '2026-11', 'day', 2],
    ['Octobre 2026', '2026-10', 'day', 1],
  ])
})

test('the day after the clocks change is yesterday’s, and the first of the year follows the last', () => {
  const labels = (dates: string[], today: string) =>
    wireOf(published(...dates), today).map(({ label }) => label)
  expect(labels(['2026-03-29T12:00:00+02:00'], '2026-03-30')).toEqual(['Hier'])
  expect(labels(['2026-10-25T12:00:00+01:00'], '2026-10-26')).toEqual(['Hier'])
  expect(labels(['2026-12-31T12:00:00+01:00'], '2027-01-01')).toEqual(['Hier'])
  expect(labels([], '2027-01-01')).toEqual([])
})
