import { expect, test } from 'vitest'
import { inspect, load } from '@/lib/content/load'
import { articlesOf } from '@/lib/model/items'
import { ContentError } from '@/lib/model/problem'
import { contentFolder, film, news, review, SITE } from '../../support/contentFolder'

const THREE_BROKEN = {
  ...SITE,
  'content/critiques/zebre.md': review({ rating: '4,5', note: '4' }, 'Voir [ici](/films/nulle-part).'),
  'content/critiques/abeille.md': review({ title: 'Le film : critique', rating: '4,5' }),
  'content/films/taxi.md': film({ genres: '[polcier]', year: '"1998"' }),
  'content/critique/perdue.md': review(),
  'content/critiques/lune.md': review({ film: 'drivve' }, 'Voir [ici](/films/drivve).'),
}

test('every problem of every broken file is reported at once, sorted by file, line and column', async () => {
  const { problems } = await inspect(await contentFolder(THREE_BROKEN))
  expect(problems.map(({ file, line, column, field }) => [file, line, column, field])).toEqual([
    ['content/critique', 1, 1, undefined],
    ['content/critiques/abeille.md', 2, 8, undefined],
    ['content/critiques/abeille.md', 7, 9, 'rating'],
    ['content/critiques/lune.md', 6, 7, 'film'],
    ['content/critiques/lune.md', 12, 6, undefined],
    ['content/critiques/zebre.md', 7, 9, 'rating'],
    ['content/critiques/zebre.md', 10, 1, 'note'],
    ['content/critiques/zebre.md', 13, 6, undefined],
    ['content/films/taxi.md', 3, 7, 'year'],
    ['content/films/taxi.md', 5, 10, 'genres.0'],
  ])
})

test('content with problems throws one error that tells them all, in French', async () => {
  const folders = await contentFolder(THREE_BROKEN)
  const error = await load(folders).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ContentError)
  const { message, problems } = error as ContentError
  expect(problems).toHaveLength(10)
  expect(message).toContain('10 problèmes dans le contenu')
  expect(message).toContain(
    'content/critiques/lune.md:6:7\n  « film » : « drivve » — Aucun fichier de ce nom dans films.\n  → Vouliez-vous dire « drive » ?',
  )
  expect(message).toContain(
    'content/critique:1:1\n  Ce dossier ou fichier n’appartient à aucun type de contenu.',
  )
})

test('one problem is counted in the singular', async () => {
  const folders = await contentFolder({ ...SITE, 'content/critiques/x.md': review({ rating: '4,5' }) })
  await expect(load(folders)).rejects.toThrow(/^1 problème dans le contenu\n/)
})

test('valid content loads, drafts and all', async () => {
  const archive = await load(
    await contentFolder({ ...SITE, 'content/critiques/x.md': review({ draft: 'true', date: '2999-01-01' }) }),
  )
  expect(articlesOf(archive, 'review')).toMatchObject([
    { slug: 'x', draft: true, date: '2999-01-01T00:00:00+01:00' },
  ])
})

test.each([
  ['an empty file', '', 1, 1, 'Le fichier est vide.'],
  [
    'no front matter',
    'Un film.',
    1,
    1,
    'L’en-tête manque : le fichier doit commencer par une ligne « --- ».',
  ],
  ['front matter that is not closed', '---\ntitle: Drive\n', 1, 1, 'L’en-tête n’est pas fermé.'],
])('%s is a problem of that file only', async (_, text, line, column, message) => {
  const { archive, problems } = await inspect(await contentFolder({ ...SITE, 'content/films/taxi.md': text }))
  expect(problems).toMatchObject([{ file: 'content/films/taxi.md', line, column, message }])
  expect(archive.films.map(({ slug }) => slug)).toEqual(['drive'])
})

const bad = review({ rating: '4,5' })
const dead = review({}, 'Un texte.\n\nVoir [ici](/nulle-part).')

test.each([
  ['as typed', (text: string) => text],
  ['with a byte-order mark', (text: string) => `\uFEFF${text}`],
  ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['with both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['with blanks behind the fences', (text: string) => text.replaceAll('---', '---  ')],
])('positions in the front matter and in the body are right %s', async (_, write) => {
  const { problems } = await inspect(
    await contentFolder({
      ...SITE,
      'content/critiques/a.md': write(review()),
      'content/critiques/b.md': write(bad),
      'content/critiques/c.md': write(dead),
    }),
  )
  expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual([
    ['content/critiques/b.md', 7, 9],
    ['content/critiques/c.md', 14, 6],
  ])
})

test('an article without a text is refused, and a draft reminded of it', async () => {
  const folder = await contentFolder({
    ...SITE,
    'content/actualites/vide.md': news({ title: '"Vide"', summary: summaryOf('vide') }, ''),
    'content/actualites/note.md': news(
      { title: '"Note"', summary: summaryOf('note') },
      '<!-- à écrire -->\n',
    ),
    'content/actualites/ebauche.md': news(
      { title: '"Ébauche"', summary: summaryOf('ébauche'), draft: 'true' },
      ' \n',
    ),
  })
  const { problems, warnings } = await inspect(folder)
  expect(problems).toMatchObject([
    { file: 'content/actualites/note.md', message: 'Cet article n’a pas de texte.' },
    { file: 'content/actualites/vide.md', message: 'Cet article n’a pas de texte.' },
  ])
  expect(warnings).toMatchObject([{ file: 'content/actualites/ebauche.md', severity: 'warning' }])
})

test('a revision dated after today is doubted where readers see it already', async () => {
  const folder = await contentFolder({
    ...SITE,
    'content/actualites/lue.md': news({
      title: '"Lue"',
      summary: summaryOf('lue'),
      updated: '2031-01-01T09:00',
    }),
    'content/actualites/prevue.md': news({
      title: '"Prévue"',
      summary: summaryOf('prévue'),
      date: '2030-12-01T09:00',
      updated: '2031-01-01T09:00',
    }),
  })
  const { warnings } = await inspect(folder, Date.parse('2029-05-01T09:00:00Z'))
  expect(warnings).toMatchObject([
    { file: 'content/actualites/lue.md', field: 'updated', message: expect.stringContaining('est à venir') },
  ])
})

function summaryOf(word: string): string {
  return JSON.stringify(`Un chapô qui parle de ${word} et de rien d’autre, assez long pour les moteurs.`)
}
