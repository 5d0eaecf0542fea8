import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { recordsOf } from '@/lib/model/items'
import {
  author,
  contentFolder,
  figure,
  film,
  markdown,
  news,
  review,
  SITE,
} from '../../../support/contentFolder'

const summary = '"Un chapô assez long pour que les moteurs de recherche en fassent une description."'
const page = (body: string) => markdown({ title: '"Une page"', summary }, body)

/** One unfinished file of every type of record, each needed by somebody. */
const NEEDED = {
  ...SITE,
  'content/films/taxi.md': film(
    {
      title: '"Taxi"',
      year: '1998',
      directors: '[luc-besson]',
      saga: '{ saga: taxi, position: 1 }',
      cast: '[{ person: samy, role: "À FAIRE" }]',
      figures: '[taxi-entrees]',
      releases: '[{ date: 1998-04-08, country: FR, medium: cinema }]',
    },
    'À FAIRE : le synopsis.',
  ),
  'content/personnes/luc-besson.md': markdown({ name: '"Luc Besson"', birthPlace: '"À FAIRE"' }, 'Une vie.'),
  'content/personnes/samy.md': markdown({ name: '"Samy Naceri"' }, 'À FAIRE : quelques phrases, ou rien.'),
  'content/auteurs/lea.md': author({ name: '"Léa Dupont"', bio: '"À FAIRE : qui est-ce ?"' }),
  'content/plateformes/canal.md': markdown(
    { name: '"Canal"', url: '"https://www.canal.example/"', service: '"À FAIRE"' },
    'Un texte.',
  ),
  'content/sagas/taxi.md': markdown({ title: '"Taxi, la saga"' }, 'À FAIRE'),
  'content/chiffres/taxi-entrees.md': figure({ film: 'taxi', how: '"À FAIRE : comment on compte."' }),
  'content/pages/aide.md': page('À FAIRE'),
  'content/par-ou-commencer/taxi.md': markdown(
    {
      title: '"Un parcours"',
      summary,
      steps: '[{ film: taxi, why: "Un." }, { film: drive, why: "À FAIRE" }]',
    },
    'Un texte.',
  ),
  'content/critiques/taxi.md': review(
    { film: 'taxi', authors: '[lea]' },
    'Voir [l’aide](/aide), et ses :chiffre[1 000 entrées]{slug=taxi-entrees}.',
  ),
  'content/actualites/une.md': news({ platforms: '[canal]' }, 'Voir [le film](/films/taxi).'),
}

test('what is left to write in a record stops nobody, and only its name is there for those who need it', async () => {
  const { archive, problems, warnings } = await inspect(await contentFolder(NEEDED))
  expect(problems).toEqual([])
  const marked = new Set(warnings.filter(({ rule }) => rule === 'todo').map(({ file }) => file))
  expect([...marked]).toEqual(
    Object.entries(NEEDED)
      .flatMap(([file, text]) => (text.includes('À FAIRE') ? [file] : []))
      .sort(),
  )
  expect(archive.articles.map(({ slug }) => slug).sort()).toEqual(['taxi', 'une'])
  const [taxi] = archive.films.filter(({ slug }) => slug === 'taxi')
  expect(taxi).toMatchObject({ title: 'Taxi', year: 1998, genres: [], releases: [], saga: null })
  expect(taxi?.directors.map(({ name }) => name)).toEqual(['Luc Besson'])
  expect(taxi?.cast.map(({ person, role }) => [person.name, role])).toEqual([['Samy Naceri', undefined]])
  expect([archive.figures, archive.guides, archive.pages]).toEqual([[], [], []])
  expect(archive.platforms.map(({ name, body }) => [name, body.markdown])).toEqual([['Canal', '']])
  expect(JSON.stringify(archive)).not.toContain('À FAIRE')
  expect(
    recordsOf(archive).filter(({ item }) => 'body' in item && item.body?.markdown.includes('À FAIRE')),
  ).toEqual([])
})

test('whoever links to what is hidden, or quotes it, is told', async () => {
  const { warnings } = await inspect(await contentFolder(NEEDED))
  const told = warnings.filter(({ rule }) => rule === 'held-back')
  expect(told.map(({ file, line, column }) => [file, line, column])).toEqual([
    ['content/critiques/taxi.md', 12, 6],
    ['content/critiques/taxi.md', 12, 30],
  ])
  expect(told[0]?.message).toContain('content/pages/aide.md')
})

test('a record that nobody needs is not there at all', async () => {
  const alone = {
    ...SITE,
    'content/films/taxi.md': film(
      { title: '"Taxi"', year: '1998', directors: '["Gérard Pirès"]' },
      'À FAIRE',
    ),
    'content/personnes/samy.md': markdown({ name: '"Samy Naceri"' }, 'À FAIRE'),
    'content/sagas/taxi.md': markdown({ title: '"Taxi, la saga"' }, 'À FAIRE'),
  }
  const { archive, problems } = await inspect(await contentFolder(alone))
  expect(problems).toEqual([])
  expect(archive.films.map(({ slug }) => slug)).toEqual(['drive'])
  expect(archive.sagas).toEqual([])
  expect(archive.people.map(({ slug }) => slug)).not.toContain('samy')
})

test('a record whose very name is left to write is not there, which is an error: what needs it waits', async () => {
  const files = {
    ...SITE,
    'content/films/taxi.md': film({ title: '"À FAIRE"', year: '1998' }),
    'content/critiques/taxi.md': review({ film: 'taxi' }),
    'content/actualites/une.md': news(),
  }
  const { archive, problems } = await inspect(await contentFolder(files))
  expect(problems.map(({ file, line, rule }) => [file, line, rule])).toEqual([
    ['content/films/taxi.md', 2, 'todo'],
  ])
  expect(archive.films.map(({ slug }) => slug)).toEqual(['drive'])
  expect(archive.articles.map(({ slug }) => slug)).toEqual(['une'])
})

test('an article in which something is left to write has an error, unless it is a draft', async () => {
  const folders = await contentFolder({
    ...SITE,
    'content/actualites/une.md': news({}, 'À FAIRE'),
    'content/actualites/deux.md': news({ draft: 'true' }, 'À FAIRE'),
  })
  const { problems } = await inspect(folders)
  expect(problems.map(({ file }) => file)).toEqual(['content/actualites/une.md'])
})
