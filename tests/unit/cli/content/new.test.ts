import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { ContentFolders } from '@/lib/model/files'
import { epoch } from '@/lib/time/instant'
import { contentFolder, film, markdown, review, SITE } from '../../../support/contentFolder'
import { runContent } from '../runContent'

const FILES = {
  ...SITE,
  'content/personnes/ryan-gosling.md': markdown({
    name: '"Ryan Gosling"',
    aliases: '["Ryan Thomas Gosling"]',
  }),
  'content/plateformes/netflix.md': markdown({ name: '"Netflix"', url: '"https://www.netflix.com"' }),
  'content/sagas/nuits.md': markdown({ title: '"Nuits"' }),
  'content/films/drive.md': film({
    directors: '[ryan-gosling]',
    saga: '{ saga: nuits, position: 1 }',
    releases: '[{ date: "2011", country: FR, medium: svod, platform: netflix }]',
  }),
}

const textOf = (folders: ContentFolders, name: string) => readFile(path.join(folders.content, name), 'utf8')

/** The fields and the body of each type, as few as are required. */
const ARGUMENTS: [type: string, file: string, options: string[]][] = [
  ['critique', 'critiques/drive.md', ['--film', 'drive', '--titre', 'Drive : "la nuit"']],
  ['actualite', 'actualites/ca-tourne.md', ['--titre', 'Ça tourne', '--films', 'drive']],
  ['actualite', 'actualites/un-dossier.md', ['--titre', 'Un dossier', '--format', 'dossier']],
  [
    'film',
    'films/taxi.md',
    ['--titre', 'Taxi', '--annee', '1998', '--realisation', 'A B', '--genres', 'action'],
  ],
  ['personne', 'personnes/jean-reno.md', ['--nom', 'Jean Reno']],
  ['plateforme', 'plateformes/arte.md', ['--nom', 'Arte', '--adresse', 'https://www.arte.tv']],
  ['saga', 'sagas/taxi.md', ['--titre', 'Taxi']],
  ['auteur', 'auteurs/a-b.md', ['--nom', 'A B', '--bio', 'Écrit.']],
  [
    'page',
    'pages/nous.md',
    ['--titre', 'Nous', '--resume', 'Qui nous sommes, ce que nous voulons, et comment nous joindre.'],
  ],
]

test.each(ARGUMENTS)(
  'a new %s passes the check apart from what is marked « À FAIRE »',
  async (type, file, options) => {
    const folders = await contentFolder(FILES)
    expect(await runContent(folders, ['new', type, ...options])).toMatchObject({ code: 0, err: '' })
    const { out } = await runContent(folders, ['check', '--json'])
    const { problems, warnings } = JSON.parse(out)
    const text = await textOf(folders, file)
    const marked = text.split('\n').flatMap((line, index) => (line.includes('À FAIRE') ? [index + 1] : []))
    const told = [...problems, ...warnings].filter(({ message }) => message.includes('À FAIRE'))
    expect(told.map(({ file, line }: { file: string; line: number }) => [file, line])).toEqual(
      marked.map(line => [`content/${file}`, line]),
    )
    expect(problems.filter((problem: unknown) => !told.includes(problem))).toEqual([])
    // An article is a draft: what is marked in it holds nothing back.
    if (type === 'critique' || type === 'actualite') expect(problems).toEqual([])
  },
)

test('what the records know is filled in', async () => {
  const folders = await contentFolder({
    ...FILES,
    'content/critiques/avant.md': review({ tags: '["nuit"]' }),
    'content/films/taxi.md': film({ title: '"Taxi"' }),
  })
  await runContent(folders, ['new', 'actualite', '--titre', 'Un', '--films', 'drive'])
  expect(await textOf(folders, 'actualites/un.md')).toContain(
    'films: [drive]\npeople: [ryan-gosling]\nplatforms: [netflix]\n',
  )
  await runContent(folders, [
    ...['new', 'actualite', '--titre', 'Les deux', '--format', 'top', '--films', 'taxi,drive'],
  ])
  expect(await textOf(folders, 'actualites/les-deux.md')).toContain(
    'format: top\nranking: [taxi, drive]\npeople: [',
  )
  await runContent(folders, ['new', 'critique', '--film', 'drive', '--titre', 'Deux', '--note', '3,5'])
  const second = await textOf(folders, 'critiques/drive.md')
  expect(second).toContain('rating: 3.5\n')
  expect(second).toContain('tags: ["nuit"]\n')
  expect(second).toContain('date: 2024-06-01T12:00\ndraft: true\n')
  const director = [
    '--annee',
    '2030',
    '--realisation',
    'Ryan Thomas Gosling, Abbey Lee',
    '--genres',
    'Road movie',
  ]
  await runContent(folders, ['new', 'film', '--titre', 'Drive', '--saga', 'nuits', ...director])
  const record = await textOf(folders, 'films/drive-2030.md')
  expect(record).toContain('directors: [ryan-gosling, "Abbey Lee"]\ngenres: [road-movie]\n')
  expect(record).toContain('saga: { saga: nuits, position: 2 }\n')
})

test('the hour that autumn repeats is written with its offset', async () => {
  const folders = await contentFolder(FILES)
  await runContent(folders, ['new', 'actualite', '--titre', 'Un'], {
    now: epoch('2024-10-27T02:30:00+01:00'),
  })
  expect(await textOf(folders, 'actualites/un.md')).toContain('date: 2024-10-27T02:30:00+01:00\n')
})

test.each([
  ['a required answer is missing', ['critique', '--film', 'drive'], 'Il manque --titre'],
  ['a film is unknown', ['critique', '--film', 'drve', '--titre', 'x'], 'Vouliez-vous dire « drive » ?'],
  [
    'a rating is none',
    ['critique', '--film', 'drive', '--titre', 'x', '--note', '4.2'],
    'n’est pas une note',
  ],
  [
    'an invitation to nothing is told',
    ['critique', '--film', 'drive', '--titre', 'x', '--invitation', 'oui'],
    'Dites comment le film a été vu',
  ],
  [
    'an invitation is neither yes nor no',
    ['critique', '--film', 'drive', '--titre', 'x', '--vu', 'en salle', '--invitation', 'peut-être'],
    'Répondez oui ou non',
  ],
  ['a format is none', ['actualite', '--titre', 'x', '--format', 'tops'], 'Vouliez-vous dire « top » ?'],
  [
    'a top ranks one film',
    ['actualite', '--titre', 'x', '--format', 'top', '--films', 'drive'],
    'au moins deux films',
  ],
  ['the schema refuses an answer', ['personne', '--nom', 'A B', '--pays', 'Syldavie'], 'nationality'],
  [
    'the file exists',
    [
      'film',
      '--nom-de-fichier',
      'drive',
      '--titre',
      'x',
      '--annee',
      '2000',
      '--realisation',
      'A B',
      '--genres',
      'action',
    ],
    'existe déjà',
  ],
  ['the address is reserved', ['page', '--titre', 'Archives', '--resume', 'x'], 'réservée par le site'],
])('when %s, nothing is written', async (_, args, message) => {
  const folders = await contentFolder(FILES)
  const before = await readdir(folders.content, { recursive: true })
  const { code, err } = await runContent(folders, ['new', ...args])
  expect(code).toBe(2)
  expect(err).toContain(message)
  expect(await readdir(folders.content, { recursive: true })).toEqual(before)
})

test('at a terminal, what is missing is asked for, and a required answer until it is given', async () => {
  const folders = await contentFolder(FILES)
  const answers = ['', 'Un titre', '', '', '4']
  const asked: string[] = []
  const ask = async (question: string) => {
    asked.push(question)
    return answers.shift() ?? ''
  }
  const { code } = await runContent(folders, ['new', 'critique', '--film', 'drive'], { ask })
  expect(code).toBe(0)
  expect(asked.slice(0, 2)).toEqual(['Titre : ', 'Titre (obligatoire) : '])
  expect(await textOf(folders, 'critiques/drive.md')).toMatch(/title: "Un titre"[\s\S]*rating: 4\n/)
})

test.each([
  [['--vu', 'en salle', '--invitation', 'oui'], 'seen: { how: "en salle", invited: true }'],
  [['--vu', 'en vidéo', '--invitation', 'non'], 'seen: { how: "en vidéo", invited: false }'],
  [['--vu', 'en vidéo'], 'seen: { how: "en vidéo" }'],
])('a new review says how the film was seen: %s', async (answers, field) => {
  const folders = await contentFolder(FILES)
  const { code } = await runContent(folders, [
    'new',
    'critique',
    '--film',
    'drive',
    '--titre',
    'X',
    ...answers,
  ])
  expect(code).toBe(0)
  expect(await textOf(folders, 'critiques/drive.md')).toContain(`\n${field}\n`)
  expect(JSON.parse((await runContent(folders, ['check', '--json'])).out).problems).toEqual([])
})

test('nobody answers how the film was seen: the field is not there', async () => {
  const folders = await contentFolder(FILES)
  const answers = ['Un titre', '', '', '4', '', '']
  const asked: string[] = []
  const ask = async (question: string) => {
    asked.push(question)
    return answers.shift() ?? ''
  }
  expect((await runContent(folders, ['new', 'critique', '--film', 'drive'], { ask })).code).toBe(0)
  expect(asked.join('\n')).toMatch(/Film vu comment[\s\S]*Sur invitation/)
  expect(await textOf(folders, 'critiques/drive.md')).not.toContain('seen')
})

test('at a terminal, an answer that names nothing is asked for again, and no other answer is lost', async () => {
  const folders = await contentFolder(FILES)
  const answers = ['drve', 'Drive', 'Un titre', '28/04/2023', '2023-04-28', '', '7', '3,5']
  const said: string[] = []
  const { code } = await runContent(folders, ['new', 'critique', '--nom-de-fichier', 'nuit'], {
    ask: async question => {
      said.push(question)
      return answers.shift() ?? ''
    },
    complain: line => said.push(line),
  })
  expect(code).toBe(0)
  expect(said.filter(line => line.startsWith('✗'))).toEqual([
    '✗ « drve » n’est le nom d’aucun fichier (film). Vouliez-vous dire « drive » ?',
    '✗ « 28/04/2023 » n’est pas un instant lisible. Écrivez 2023-04-28 (heure de Paris).',
    '✗ « 7 » n’est pas une note : de 0 à 5, par demi-points.',
  ])
  expect(await textOf(folders, 'critiques/nuit.md')).toMatch(
    /date: 2023-04-28\n[\s\S]*film: drive\nrating: 3\.5\n/,
  )
})

test('a film that has its record is not given a second one', async () => {
  const folders = await contentFolder(FILES)
  const more = ['--realisation', 'A B', '--genres', 'action', '--pays', 'France, us']
  const again = await runContent(folders, ['new', 'film', '--titre', 'DRIVE', '--annee', '2011', ...more])
  expect(again).toMatchObject({
    code: 2,
    err: expect.stringContaining('Ce film a déjà sa fiche : films/drive.'),
  })
  const other = await runContent(folders, ['new', 'film', '--titre', 'Drive', '--annee', '1997', ...more])
  expect(other.code).toBe(0)
  expect(await textOf(folders, 'films/drive-1997.md')).toContain('countries: [FR, US]')
})
