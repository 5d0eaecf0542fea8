import { expect, test } from 'vitest'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { foldsByFilm, foldsByYear } from '@/lib/model/article/foldsOf'
import type { Article, Film } from '@/lib/model/items'

const { articles, films } = await getCatalogue()
const [model] = articles as [Article]
const [one, other] = films as [Film, Film]

const about = (film: Film | null, ...days: string[]): Article[] =>
  days.map(day => ({ ...model, films: film ? [film] : [], date: `${day}T09:00:00+01:00` }))

const labels = (folded: Article[]) => foldsByFilm(folded).map(fold => [fold.label, fold.articles.length])

test.each([
  [['2022-11-04', '2022-11-30'], 'novembre 2022'],
  [['2022-09-01', '2022-11-30'], 'automne 2022'],
  [['2022-03-01', '2022-05-31'], 'printemps 2022'],
  [['2022-06-01', '2022-08-31'], 'été 2022'],
  [['2022-01-01', '2022-02-28'], 'hiver 2022'],
  [['2022-08-31', '2022-09-01'], '2022'],
  [['2022-01-05', '2022-12-05'], '2022'],
  [['2022-12-05'], 'décembre 2022'],
])('%s is told as %s', (days, span) => {
  expect(labels(about(one, ...days))).toEqual([[`${one.title}, ${span}`, days.length]])
})

test('a fold is of one film and one year; without a film the time is all', () => {
  expect(
    labels([
      ...about(one, '2022-11-04'),
      ...about(other, '2022-11-05'),
      ...about(one, '2022-11-06'),
      ...about(one, '2023-01-01'),
      ...about(null, '2023-01-02'),
    ]),
  ).toEqual([
    [`${one.title}, novembre 2022`, 2],
    [`${other.title}, novembre 2022`, 1],
    [`${one.title}, janvier 2023`, 1],
    ['janvier 2023', 1],
  ])
})

test('nothing is lost in folds', () => {
  for (const foldsOf of [foldsByFilm, foldsByYear]) {
    const folded = foldsOf(articles).flatMap(fold => fold.articles)
    expect(folded).toHaveLength(articles.length)
    expect(new Set(folded)).toEqual(new Set(articles))
  }
})
