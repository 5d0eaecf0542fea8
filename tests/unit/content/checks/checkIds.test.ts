import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { contentFolder, film, markdown, review, SITE } from '../../../support/contentFolder'

async function told(files: Record<string, string>) {
  const { problems, warnings } = await inspect(await contentFolder({ ...SITE, ...files }))
  return { problems, warnings }
}

const person = (ids: string) => markdown({ name: '"Nora Lens"', ids })

test('two films of one identifier are an error of the later, which names the earlier', async () => {
  const { problems } = await told({
    'content/films/a.md': film({ title: '"A"', ids: '{ imdb: tt0062765, tmdb: 12, wikidata: Q1 }' }),
    'content/films/b.md': film({ title: '"B"', ids: '{ imdb: tt0062765, tmdb: 13, wikidata: Q2 }' }),
  })
  expect(problems).toMatchObject([
    {
      file: 'content/films/b.md',
      line: 6,
      field: 'ids.imdb',
      rule: 'duplicate-id',
      message: '« tt0062765 » est déjà l’identifiant de content/films/a.md:6.',
    },
  ])
})

test('two people of one identifier are an error; a film and a person may have one number', async () => {
  const { problems } = await told({
    'content/films/a.md': film({ title: '"A"', ids: '{ tmdb: 12 }' }),
    'content/personnes/nora-lens.md': person('{ tmdb: 12, imdb: nm0000001 }'),
    'content/personnes/nora-lens-2.md': person('{ tmdb: 14, imdb: nm0000001 }'),
  })
  expect(problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual(['ids.imdb duplicate-id'])
})

test.each([
  ['films', '{ imdb: "https://www.imdb.com/title/tt0062765/" }', 'Écrivez tt0062765.'],
  ['films', '{ tmdb: "https://www.themoviedb.org/movie/64690-drive" }', 'Écrivez 64690.'],
  ['films', '{ letterboxd: "https://letterboxd.com/film/drive-2011/" }', 'Écrivez drive-2011.'],
  ['films', '{ letterboxd: "https://boxd.it/29w4" }', 'Écrivez boxd.it/29w4.'],
  [
    'films',
    '{ allocine: "https://www.allocine.fr/film/fichefilm_gen_cfilm=182018.html" }',
    'Écrivez 182018.',
  ],
  ['films', '{ imdb: nm0000001 }', 'Copiez-le de l’adresse de sa page.'],
  ['personnes', '{ imdb: "https://www.imdb.com/name/nm0000001/" }', 'Écrivez nm0000001.'],
  [
    'personnes',
    '{ letterboxd: "https://letterboxd.com/director/nora-lens/" }',
    'Écrivez director/nora-lens.',
  ],
  ['personnes', '{ tmdb: 1.5 }', 'Copiez-le'],
])(
  'an identifier of %s that is none, %s, is refused with the right one where it is in sight',
  async (folder, ids, hint) => {
    const file = folder === 'films' ? film({ title: '"A"', ids }) : person(ids)
    const { problems } = await told({ [`content/${folder}/a.md`]: file })
    expect(problems).toHaveLength(1)
    expect(problems[0]?.hint).toContain(hint.startsWith('Copiez') ? '' : hint)
  },
)

test('a film without makers or genres is a warning that names what is missing, and stops nothing', async () => {
  const { problems, warnings } = await told({
    'content/films/a.md': film({ title: '"A"', directors: null, genres: null }),
    'content/critiques/a.md': review({ film: 'a' }),
  })
  expect(problems).toEqual([])
  expect(warnings.filter(({ rule }) => rule === 'film-stub')).toMatchObject([
    { file: 'content/films/a.md', hint: 'Complétez « directors » et « genres ».' },
  ])
})
