import { expect, test } from 'vitest'
import { ledgerOf } from '@/lib/model/figure/ledgerOf'
import { catalogueOf } from '../../../support/catalogueOf'
import { film, markdown } from '../../../support/contentFolder'

const figure = (about: string, counted: string, unit: string) =>
  markdown(
    {
      [about]: about === 'film' ? 'drive' : 'ryan-gosling',
      ...{ counted, unit, value: '90', how: '"A."', source: '{ title: "A", url: "https://a.fr/b" }' },
    },
    '',
  )

test('films stand before persons, and of each what counts the same in the order of the list of counts', async () => {
  const { figures } = await catalogueOf({
    'content/films/drive.md': film(),
    'content/personnes/ryan-gosling.md': markdown({ name: '"Ryan Gosling"' }),
    'content/chiffres/a.md': figure('person', 'films', 'films'),
    'content/chiffres/b.md': figure('film', 'voitures', 'voitures'),
    'content/chiffres/c.md': figure('film', 'entrees', 'entrees'),
    'content/chiffres/d.md': figure('film', 'duree', 'minutes'),
  })
  expect(ledgerOf(figures).map(entry => entry.figures.map(({ slug }) => slug))).toEqual([
    ['d', 'c', 'b'],
    ['a'],
  ])
})
