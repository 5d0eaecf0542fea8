import { expect, test } from 'vitest'
import { search } from '@/lib/search/search'
import { catalogueOf } from '../../support/catalogueOf'
import { film, markdown } from '../../support/contentFolder'

const record = (title: string, slug: string, year: string, fields: Record<string, string> = {}) => ({
  [`content/films/${slug}.md`]: film({ title: `"${title}"`, year, ...fields }),
})

const FILES = {
  ...record('Overdose', 'overdose', '2022', { otherTitles: '["Mortels trafics"]' }),
  ...record('Balle perdue', 'balle-perdue', '2020', { cast: '[{ person: alban-lenoir }]' }),
  ...record('Balle perdue 2', 'balle-perdue-2', '2022', { cast: '[{ person: alban-lenoir }]' }),
  ...record('Balle au centre', 'balle-au-centre', '2019'),
  ...record('Le Salaire de la peur', 'le-salaire-de-la-peur', '2024'),
  ...record('Le Salaire de la peur', 'le-salaire-de-la-peur-1953', '1953'),
  ...record('Bullitt', 'bullitt', '1968'),
  'content/personnes/alban-lenoir.md': markdown({ name: 'Alban Lenoir' }, 'Il court et il tombe.'),
  'content/personnes/jeanne-rive.md': markdown({ name: 'Jeanne Rive' }, 'Elle attend un film.'),
}

const answersTo = async (q: string) =>
  (await search({ q }, await catalogueOf(FILES))).best.map(({ path }) => path)

test.each([
  ['its title', 'overdose', ['/films/overdose']],
  ['another title of it', 'mortels trafics', ['/films/overdose']],
  ['the beginning of its title', 'overd', ['/films/overdose']],
  ['its title with a slip', 'overdoze', ['/films/overdose']],
  ['a title that is two letters away', 'bulit', ['/films/bullitt']],
  ['its title and its year', 'overdose 2022', ['/films/overdose']],
  ['its title although others begin so', 'balle perdue', ['/films/balle-perdue']],
  [
    'a title that two films share',
    'le salaire de la peur',
    ['/films/le-salaire-de-la-peur', '/films/le-salaire-de-la-peur-1953'],
  ],
  ['a whole name', 'Alban Lenoir', ['/personnes/alban-lenoir']],
  ['a part of a name', 'lenoir', ['/personnes/alban-lenoir']],
])('%s is answered by what it names', async (_, q, paths) => {
  expect((await answersTo(q)).sort()).toEqual([...paths].sort())
})

test.each([
  ['a word of many titles', 'balle'],
  ['a word of bodies', 'tombe'],
  ['words that are too common', 'le la les'],
  ['somebody without a film', 'jeanne rive'],
  ['nothing', ''],
])('%s names nothing', async (_, q) => {
  expect(await answersTo(q)).toEqual([])
})
