import { expect, test } from 'vitest'
import { news, review } from '../../support/contentFolder'
import { exportOf } from './exportOf'

/** The present is 1 June 2024: one article of each state, each with a word of its own. */
const STATES = {
  'content/critiques/parue.md': review({ title: '"La parue"' }, 'Mot MARQUEPARUE.'),
  'content/critiques/brouillon.md': review(
    { title: '"La brouillonne"', draft: 'true' },
    'Mot MARQUEBROUILLON.',
  ),
  'content/critiques/future.md': review({ title: '"La future"', date: '2024-07-01' }, 'Mot MARQUEFUTURE.'),
  'content/actualites/embargo.md': news(
    { title: '"Sous embargo"', embargo: '2024-08-01' },
    'Mot MARQUEEMBARGO.',
  ),
  'content/actualites/expiree.md': news(
    { title: '"L’expirée"', expires: '2024-05-20' },
    'Mot MARQUEEXPIREE.',
  ),
}

const wordsIn = (files: Record<string, string>) =>
  [
    ...new Set(
      Object.values(files)
        .join('\n')
        .match(/MARQUE[A-Z]+/g),
    ),
  ].sort()

test.each(['wordpress', 'markdown', 'letterboxd', 'json'])(
  'What readers do not see is in no file of %s, not even by its name',
  async format => {
    const { code, files } = await exportOf(STATES, [format])
    expect(code).toBe(0)
    expect(wordsIn(files)).toEqual(['MARQUEPARUE'])
    for (const name of ['brouillon.md', 'future', 'embargo.md', 'La brouillonne', 'Sous embargo']) {
      expect(JSON.stringify(files)).not.toContain(name)
    }
  },
)

test.each(['wordpress', 'markdown', 'json'])(
  'With --brouillons %s holds drafts and what is to come, and never what has expired',
  async format => {
    const { files } = await exportOf(STATES, [format, '--brouillons'])
    expect(wordsIn(files)).toEqual(['MARQUEBROUILLON', 'MARQUEEMBARGO', 'MARQUEFUTURE', 'MARQUEPARUE'])
  },
)

test('Each item says its state', async () => {
  const { files } = await exportOf(STATES, ['json', '--brouillons'])
  const items = [files['critiques.json'], files['actualites.json']].flatMap(text => JSON.parse(text ?? '[]'))
  expect(Object.fromEntries(items.map(({ name, state }) => [name, state]))).toEqual({
    parue: 'published',
    brouillon: 'draft',
    future: 'scheduled',
    embargo: 'embargoed',
  })
})

test('Letterboxd shows all that it gets: it gets no draft, whatever is asked, and the report says so', async () => {
  const { files } = await exportOf(STATES, ['letterboxd', '--brouillons'])
  expect(wordsIn({ csv: files['letterboxd.csv'] ?? '' })).toEqual(['MARQUEPARUE'])
  expect(files['rapport.csv']).toMatch(/critiques\/brouillon,critique qui n’a pas paru/)
})
