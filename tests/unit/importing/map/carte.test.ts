import { describe, expect, test } from 'vitest'
import { addToCarte } from '@/lib/importing/map/addToCarte'
import { readCarte } from '@/lib/importing/map/readCarte'

const problemsOf = (text: string) => readCarte(text, '.import/x/carte.yml').problems

describe('A map with a slip', () => {
  test.each([
    ['types:\n  post: critque\n', 2, 9, 'critique'],
    ['tipes:\n  post: critique\n', 1, 1, 'types'],
    ['notes:\n  7/10: 3.7\n', 2, 9, 'demi-points'],
    ['termes:\n  tag:x: genre wester\n', 2, 10, 'western'],
    ['auteurs:\n  lea: Léa Fixture\n', 2, 8, 'lea-fixture'],
    ['films:\n  wp:1: "Drive, le film"\n', 2, 9, 'Titre (2011)'],
    ['site:\n  addresse: https://a.fr\n', 2, 3, 'adresse'],
    ['site:\n  adresse: a point fr\n', 2, 12, 'https://'],
    ['types:\n  post: page\n  post: critique\n', 3, 3, 'une seule'],
    ['lecture:\n  film_dossier: x\n', 2, 3, 'clé'],
    ['types: critique\n', 1, 8, 'deux espaces'],
    ['codes:\n  x: [a]\n', 2, 6, 'même ligne'],
  ])('%j is told with its place and its remedy', (text, line, column, word) => {
    const [problem, ...more] = problemsOf(text)
    expect(more).toEqual([])
    expect(problem).toMatchObject({ file: '.import/x/carte.yml', line, column })
    expect(`${problem?.message} ${problem?.hint}`).toContain(word)
  })

  test('All slips are told at once', () => {
    expect(problemsOf('types:\n  post: x\ngenres:\n  Drama: y\nzz: {}\n')).toHaveLength(3)
  })
})

test('What is decided is read, and a question mark is no decision', () => {
  const { carte, problems } = readCarte(
    'notes:\n  7/10: 3.5\n  "?/10": "?"\n  B: sans\ngenres:\n  Dramedy: comedie, drame\nfilms:\n  wp:1: "Drive (2011)"\n  wp:2: drive\n  wp:3: "?"\ntermes:\n  tag:w: genre western\n',
    'carte.yml',
  )
  expect(problems).toEqual([])
  expect(carte.notes.get('7/10')).toBe(3.5)
  expect(carte.notes.get('?/10')).toBeNull()
  expect(carte.notes.get('B')).toBe('sans')
  expect(carte.genres.get('Dramedy')).toEqual(['comedie', 'drame'])
  expect(carte.films.get('wp:1')).toEqual({ title: 'Drive', year: 2011 })
  expect(carte.films.get('wp:2')).toEqual({ slug: 'drive' })
  expect(carte.films.get('wp:3')).toBeNull()
  expect(carte.termes.get('tag:w')).toEqual({ as: 'genre', slug: 'western' })
})

test('A second trial keeps what a human wrote, with their remarks, and adds what is new', () => {
  const first = addToCarte('', [
    { section: 'types', key: 'post', value: 'actualite', comment: '3 textes' },
    { section: 'notes', key: 'B', value: '?', comment: '1 texte' },
  ])
  const edited = first.replace('post: actualite', 'post: critique').replace('# 3 textes', '# décidé lundi')
  const second = addToCarte(edited, [
    { section: 'types', key: 'post', value: 'actualite', comment: '4 textes' },
    { section: 'types', key: 'page', value: 'page', comment: '1 texte' },
  ])
  expect(second).toContain('post: critique # décidé lundi')
  expect(second).toContain('page: page # 1 texte')
  expect(second).toContain('B: "?"')
  expect(addToCarte(second, [{ section: 'types', key: 'page', value: 'page', comment: '' }])).toBe(second)
})
