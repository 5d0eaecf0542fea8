import { expect, test } from 'vitest'
import { parse } from '@/lib/content/source/parse'
import { validate } from '@/lib/content/validate/validate'
import type { Folder } from '@/lib/model/contentTypes'
import type { ValidFile } from '@/lib/model/files'
import type { Problem } from '@/lib/model/problem'
import { author, type Fields, film, markdown, news, review } from '../../../support/contentFolder'

function validateText(text: string, folder: Folder = 'critiques'): ValidFile | Problem[] {
  const parsed = parse({ folder, slug: 'x', file: `content/${folder}/x.md`, text })
  return Array.isArray(parsed) ? parsed : validate(parsed)
}

function problemsOf(text: string, folder?: Folder): Problem[] {
  const result = validateText(text, folder)
  return Array.isArray(result) ? result : []
}

function dataOf(text: string, folder?: Folder): ValidFile['data'] {
  const result = validateText(text, folder)
  if (Array.isArray(result)) throw new Error(result.map(({ message }) => message).join('\n'))
  return result.data
}

const WRITE_INSTANT =
  'Écrivez l’année, le mois et le jour (AAAA-MM-JJ), puis au besoin l’heure de Paris (AAAA-MM-JJTHH:MM).'

const FILE = 'content/critiques/x.md'

test.each([
  ['critiques', review()],
  ['actualites', news()],
  ['films', film()],
  ['auteurs', author()],
  ['personnes', markdown({ name: '"Ryan Gosling"' })],
  ['plateformes', markdown({ name: '"Netflix"', url: '"https://www.netflix.com"' })],
  ['sagas', markdown({ title: '"Balle perdue"' })],
  [
    'pages',
    markdown({
      title: '"À propos"',
      summary: '"Qui nous sommes, ce que nous voulons, et comment nous joindre."',
    }),
  ],
] as const)('the least that a file of %s can hold is valid', (folder, text) => {
  expect(problemsOf(text, folder)).toEqual([])
})

test('a title that YAML reads as a number is shown quoted', () => {
  expect(problemsOf(review({ title: '1917' }))).toEqual([
    {
      file: FILE,
      line: 2,
      column: 8,
      field: 'title',
      rule: 'invalid-type',
      message: '« 1917 » — Il faut ici un texte.',
      hint: 'Mettez la valeur entre guillemets droits : title: "1917".',
    },
  ])
})

test('a rating with a decimal comma is shown with a point', () => {
  expect(problemsOf(review({ rating: '4,5' }))).toEqual([
    {
      file: FILE,
      line: 7,
      column: 9,
      field: 'rating',
      rule: 'invalid-type',
      message:
        '« 4,5 » — Une note est un nombre de 0 à 5 par demi-points, avec un point décimal (4.5), ou « null » pour « non noté ».',
      hint: 'Écrivez le nombre avec un point : rating: 4.5.',
    },
  ])
})

test.each(['0', '0.5', '3', '4.5', '5', 'null'])('the rating %s is valid', rating => {
  expect(problemsOf(review({ rating }))).toEqual([])
})

test.each([
  ['3.7', /demi-points/],
  ['5.5', /5/],
  ['-1', /0/],
  ['"4"', /un nombre de 0 à 5/],
  ['excellent', /un nombre de 0 à 5/],
])('the rating %s is refused', (rating, message) => {
  expect(problemsOf(review({ rating }))).toMatchObject([
    { line: 7, column: 9, field: 'rating', message: expect.stringMatching(message) },
  ])
})

test('a missing rating says what a rating is', () => {
  expect(problemsOf(review({ rating: null }))).toMatchObject([
    {
      field: 'rating',
      rule: 'missing-field',
      message: 'Ce champ est obligatoire et manque.',
      hint: 'Ajoutez « rating: » dans l’en-tête.',
    },
  ])
})

test('a slug is the file name, so the field is refused whatever it says', () => {
  expect(problemsOf(review({ slug: 'on' }))).toEqual([
    {
      file: FILE,
      line: 10,
      column: 1,
      field: 'slug',
      rule: 'unknown-field',
      message: 'Ce champ n’existe pas ici.',
      hint: 'Retirez-le : l’adresse est le nom du fichier.',
    },
  ])
})

test('a quoted "false" is not a draft flag, and the advice does not turn it into true', () => {
  expect(problemsOf(review({ draft: '"false"' }))).toEqual([
    {
      file: FILE,
      line: 10,
      column: 8,
      field: 'draft',
      rule: 'invalid-type',
      message: '« false » — Il faut ici true ou false.',
      hint: 'Écrivez draft: false, sans guillemets.',
    },
  ])
})

test('a time without a day is no date', () => {
  expect(problemsOf(review({ date: '12:30:00' }))).toEqual([
    {
      file: FILE,
      line: 4,
      column: 7,
      field: 'date',
      rule: 'invalid-date',
      message: '« 12:30:00 » — Cette date n’est pas lisible.',
      hint: WRITE_INSTANT,
    },
  ])
})

test.each([
  ['2023-02-29', /n’existe pas au calendrier/],
  ['2024-03-31T02:30', /saute/],
  ['2024-10-27T02:30', /deux fois à Paris/],
  ['31/02/2023', /n’existe pas au calendrier/],
  ['05/01/2024', /se lit de deux façons/],
  ['lundi 1er mai 2024', /jour de la semaine/],
  ['20240501', /un texte/],
])('the date %s is refused with its reason', (date, message) => {
  expect(problemsOf(review({ date }))).toMatchObject([
    {
      line: 4,
      column: 7,
      field: 'date',
      rule: expect.stringMatching(/^invalid-(?:date|type)$/),
      message: expect.stringMatching(message),
      hint: expect.stringMatching(/\S/),
    },
  ])
})

test('dates are stored with the offset of Paris', () => {
  expect(dataOf(review({ date: '2024-05-01', embargo: '2024-01-15T09:00' }))).toMatchObject({
    date: '2024-05-01T00:00:00+02:00',
    embargo: '2024-01-15T09:00:00+01:00',
  })
})

test.each([
  ['sumary', '"x"', 'Vouliez-vous dire « summary » ?'],
  ['ratings', '3', 'Vouliez-vous dire « rating » ?'],
  ['note', '3', 'Le champ s’appelle « rating ».'],
  ['titre', '"x"', 'Le champ s’appelle « title ».'],
  ['chapo', '"x"', 'Le champ s’appelle « summary ».'],
  ['auteurs', '[redaction]', 'Le champ s’appelle « authors » et prend une liste : [redaction].'],
  ['auteur', 'redaction', 'Le champ s’appelle « authors » et prend une liste : [redaction].'],
  ['author', 'redaction', 'Le champ s’appelle « authors » et prend une liste : [redaction].'],
  ['couleur', 'bleu', /^Les champs connus sont : title, summary, /],
])('the unknown field %s is reported at its key with advice', (key, value, hint) => {
  expect(problemsOf(review({ [key]: value }))).toEqual([
    {
      file: FILE,
      line: 10,
      column: 1,
      field: key,
      rule: 'unknown-field',
      message: 'Ce champ n’existe pas ici.',
      hint: typeof hint === 'string' ? hint : expect.stringMatching(hint),
    },
  ])
})

test('an unknown field inside a list is reported at its key', () => {
  const cast = '\n  - { person: "Ryan Gosling", rôle: le conducteur }'
  expect(problemsOf(film({ cast }), 'films')).toMatchObject([
    { line: 7, column: 31, field: 'cast.0.rôle', hint: 'Le champ s’appelle « role ».' },
  ])
})

test.each([
  ['a top without a ranking', { format: 'top' }, 6, 'format', 'au moins deux films'],
  ['a top of one film', { format: 'top', ranking: '[drive]' }, 6, 'format', 'au moins deux films'],
  ['a ranking of a dossier', { format: 'dossier', ranking: '[a, b]' }, 7, 'ranking', 'Seul un top'],
  ['a ranking of news', { ranking: '[a, b]' }, 6, 'ranking', 'Seul un top'],
  [
    'a film ranked twice',
    { format: 'top', ranking: '[a, b, a]' },
    7,
    'ranking.2',
    '« a » est déjà classé, en position 1.',
  ],
])('%s is refused', (_, fields, line, field, message) => {
  expect(problemsOf(news(fields), 'actualites')).toEqual([
    expect.objectContaining({ line, field, message: expect.stringContaining(message) }),
  ])
})

test('a format that is nearly one is shown the right ones', () => {
  expect(problemsOf(news({ format: 'tops' }), 'actualites')).toMatchObject([{ line: 6, field: 'format' }])
})

test.each([
  ['rating', '3', 'Retirez-le, ou rangez le fichier dans content/critiques/.'],
  ['film', 'drive', 'Ici, écrivez « films ».'],
])('the field %s of reviews is not taken for another in a news item', (field, value, hint) => {
  expect(problemsOf(news({ [field]: value }), 'actualites')).toMatchObject([
    { field, line: 6, column: 1, message: 'Ce champ est celui des critiques.', hint },
  ])
})

test.each([
  ['7/10', 'Écrivez le nombre seul : rating: 3.5.'],
  ['3.7', 'Écrivez 3.5 ou 4.'],
  ['bien', 'Écrivez un nombre, en chiffres et sans guillemets.'],
])('the note %s comes with a note that can be written', (rating, hint) => {
  expect(problemsOf(review({ rating }))).toMatchObject([{ field: 'rating', hint }])
})

test.each([
  ['28/04/2023', 'Écrivez 2023-04-28 (heure de Paris).'],
  ['28 avril 2023 à 11h', 'Écrivez 2023-04-28T11:00 (heure de Paris).'],
  ['vendredi 28 avril 2023', 'Écrivez 2023-04-28 (heure de Paris).'],
  ['1er août 2023, 9h30', 'Écrivez 2023-08-01T09:30 (heure de Paris).'],
  ['2023-04-28T11h00', 'Écrivez 2023-04-28T11:00 (heure de Paris).'],
  ['Fri, 28 Apr 2023 09:00:00 GMT', 'Écrivez 2023-04-28T11:00 (heure de Paris).'],
  ['demain', WRITE_INSTANT],
])('the date %s comes with one that can be read', (date, hint) => {
  expect(problemsOf(review({ date }))).toMatchObject([
    { field: 'date', line: 4, message: `« ${date} » — Cette date n’est pas lisible.`, hint },
  ])
})

test.each([
  [
    'a field left empty',
    { title: '' },
    2,
    'title',
    'Ce champ est obligatoire et il est vide.',
    'Écrivez sa valeur derrière les deux-points.',
  ],
  [
    'a word instead of a list',
    { authors: 'redaction' },
    5,
    'authors',
    '« redaction » — Il faut ici une liste.',
    'Écrivez une liste entre crochets : authors: [redaction].',
  ],
  [
    'a file name instead of a slug',
    { film: 'drive.md' },
    6,
    'film',
    '« drive.md » — Une référence est le nom d’un fichier, sans « .md » : minuscules, chiffres et traits d’union.',
    'Écrivez « drive », si c’est ce fichier.',
  ],
  [
    'a related article without its folder',
    { related: '[drive]' },
    10,
    'related.0',
    '« drive » — Un renvoi s’écrit avec son dossier : « critiques/balle-perdue » ou « actualites/bac-nord-salles ».',
    'Écrivez critiques/drive ou actualites/drive.',
  ],
] as const)('%s is explained', (_, fields, line, field, message, hint) => {
  expect(problemsOf(review(fields))).toMatchObject([{ file: FILE, line, field, message, hint }])
})

test.each([
  ['a genre outside the closed list', { genres: '[polcier]' }, 5, 10, 'Vouliez-vous dire « policier » ?'],
  ['a year in quotes', { year: '"2011"' }, 3, 7, 'Écrivez le nombre sans guillemets : year: 2011.'],
  ['half a minute', { runtime: '99.5' }, 6, 10, 'Écrivez 100.'],
  ['a length in hours', { runtime: '1h37' }, 6, 10, 'Écrivez le nombre seul : runtime: 97.'],
  ['a country in small letters', { countries: '[fr]' }, 6, 13, 'Écrivez FR.'],
  ['a country by its name', { countries: '[Etats-Unis]' }, 6, 13, 'Écrivez US.'],
  [
    'a name that is no list',
    { writers: '"Hossein Amini, James Sallis"' },
    6,
    10,
    'Écrivez une liste entre crochets : writers: ["Hossein Amini", "James Sallis"].',
  ],
  [
    'a first name in small letters',
    { writers: '["hossein amini"]' },
    6,
    11,
    expect.stringContaining('"Abbey Lee"'),
  ],
] as const)('%s is refused in a film', (_, fields, line, column, hint) => {
  expect(problemsOf(film(fields), 'films')).toMatchObject([
    { line, column, message: expect.stringMatching(/ — \S/), hint },
  ])
})

test.each(['2011-02-30', '2011-13', '31/10/2011', '20111'])(
  'the day %s of a release does not exist',
  date => {
    const releases = `[{ date: "${date}", country: FR, medium: cinema }]`
    expect(problemsOf(film({ releases }), 'films')).toMatchObject([
      { field: 'releases.0.date', message: `« ${date} » — Ce n’est pas un jour du calendrier.` },
    ])
  },
)

test.each([
  ['05/10/2011', 'Écrivez un jour "AAAA-MM-JJ", un mois "AAAA-MM" ou une année "AAAA".'],
  ['2011-10-05T23:30:00Z', 'Écrivez "2011-10-06".'],
  ['octobre 2011', 'Écrivez "2011-10".'],
])('the day %s of a release is never guessed, and told where it is sure', (date, hint) => {
  const releases = `[{ date: "${date}", country: FR, medium: cinema }]`
  expect(problemsOf(film({ releases }), 'films')).toMatchObject([{ field: 'releases.0.date', hint }])
})

test('a release is not postponed to the date it had', () => {
  const releases = '[{ date: "2020-06-19", country: FR, medium: cinema, movedFrom: ["2020-06-19"] }]'
  expect(problemsOf(film({ releases }), 'films')).toMatchObject([
    { field: 'releases.0.movedFrom', hint: expect.stringContaining('dates abandonnées') },
  ])
})

test('a year alone is written in quotes', () => {
  const releases = '[{ date: 2011, country: FR, medium: cinema }]'
  expect(problemsOf(film({ releases }), 'films')).toMatchObject([
    { field: 'releases.0.date', hint: 'Mettez la valeur entre guillemets droits : date: "2011".' },
  ])
})

const SHORT = '"Trop court."'
const LONG = `"${'Un chauffeur roule. '.repeat(9)}Fin."`

test.each([
  ['short', SHORT, 11],
  ['long', LONG, 184],
])('a summary too %s for a meta description asks for one', (_, summary, length) => {
  expect(problemsOf(review({ summary }))).toEqual([
    {
      file: FILE,
      line: 3,
      column: 10,
      field: 'summary',
      rule: 'length',
      message: expect.stringContaining(
        `Le chapô sert aussi de description pour les moteurs : ${length} caractères, il en faut de 50 à 170.`,
      ),
      hint: 'Ajustez le chapô, ou donnez une « description » à part.',
    },
  ])
  expect(
    problemsOf(
      review({ summary, description: '"Une description assez longue pour dire ce que tient la page."' }),
    ),
  ).toEqual([])
})

test.each([
  [49, 1],
  [50, 0],
  [170, 0],
  [171, 1],
])('a summary of %i characters gives %i problem', (length, count) => {
  expect(problemsOf(review({ summary: `"${'a'.repeat(length)}"` }))).toHaveLength(count)
})

test.each([
  ['critiques', review({ description: `"${'a'.repeat(49)}"` }), 'description'],
  ['critiques', review({ description: `"${'a'.repeat(171)}"` }), 'description'],
  ['pages', markdown({ title: '"Charte"', summary: `"${'a'.repeat(49)}"` }), 'summary'],
  ['pages', markdown({ title: '"Charte"', summary: `"${'a'.repeat(171)}"` }), 'summary'],
] as const)('a description in %s is held to the same length', (folder, text, field) => {
  expect(problemsOf(text, folder)).toMatchObject([{ field, message: expect.stringMatching(/50|170/) }])
})

test('an update earlier than the publication is refused', () => {
  expect(problemsOf(review({ updated: '2024-05-01T08:59' }))).toEqual([
    {
      file: FILE,
      line: 10,
      column: 10,
      field: 'updated',
      rule: 'inconsistent-fields',
      message: expect.stringMatching(/La mise à jour précède la publication\.$/),
      hint: 'Corrigez « updated » ou « date ».',
    },
  ])
})

test('instants are compared as instants, whatever their offsets', () => {
  expect(problemsOf(review({ updated: '2024-05-01T07:00Z' }))).toEqual([])
  expect(problemsOf(review({ updated: '2024-05-01T06:59Z' }))).toHaveLength(1)
})

const entry = (kind: string) => `[{ date: 2024-06-01, kind: ${kind}, from: "Perret", text: "Un nom." }]`

test.each([
  ['a correction without an update', { history: entry('correction') }, 1],
  ['an update of the text without an update', { history: entry('update') }, 1],
  ['a correction after the update', { history: entry('correction'), updated: '2024-05-31' }, 1],
  ['a correction at the update', { history: entry('correction'), updated: '2024-06-01' }, 0],
  ['a typo without an update', { history: entry('typo') }, 0],
] as const)('%s gives %#', (_, fields: Fields, count) => {
  const problems = problemsOf(review(fields))
  expect(problems).toHaveLength(count)
  expect(problems.every(({ field, line }) => field === 'history' && line === 10)).toBe(true)
})

test.each([
  'lino.jpg',
  '/lino.jpg',
  '/images/lino.svg',
  '/images/../lino.jpg',
  'https://example.org/lino.jpg',
])('the image %s lies outside the image folder', src => {
  const image = `{ src: "${src}", alt: "Lino", credit: "Netflix", license: presse }`
  expect(problemsOf(review({ image }))).toMatchObject([
    {
      line: 10,
      column: 15,
      field: 'image.src',
      message: `« ${src} » — Une image se range dans public/images et s’écrit « /images/nom.jpg ».`,
    },
  ])
})

test('an image without text or credit is refused', () => {
  expect(problemsOf(review({ image: '{ src: /images/lino.jpg, license: presse }' }))).toMatchObject([
    { line: 10, column: 1, field: 'image.alt', message: 'Ce champ est obligatoire et manque.' },
    { line: 10, column: 1, field: 'image.credit', message: 'Ce champ est obligatoire et manque.' },
  ])
})

test('a web address is complete', () => {
  const sources = '[{ title: "Une source", url: www.example.org }]'
  expect(problemsOf(review({ sources }))).toMatchObject([
    { line: 10, field: 'sources.0.url', message: expect.stringMatching(/adresse web complète/) },
  ])
})

test('every problem of a file is reported at once', () => {
  const fields = { title: '1917', rating: '4,5', draft: '"false"', date: '12:30:00', note: '3' }
  expect(problemsOf(review(fields)).map(({ field }) => field)).toEqual(
    expect.arrayContaining(['title', 'rating', 'draft', 'date', 'note']),
  )
  expect(problemsOf(review(fields))).toHaveLength(5)
})

test('text that readers see is set in French typography, names get their apostrophe', () => {
  expect(dataOf(review({ title: '"L\'été : quoi ?"', tags: '["l\'été"]' }))).toMatchObject({
    title: 'L’été\u00A0: quoi\u202F?',
    tags: ['l’été'],
  })
})

test.each([
  ['{ motif: asphlate }', 'art.motif', '« asphlate » — ', 'Vouliez-vous dire « asphalte » ?'],
  ['{ motif: impact, palette: ocr }', 'art.palette', '« ocr » — ', 'Vouliez-vous dire « ocre » ?'],
  [
    '{ motif: oeil, view: 3 }',
    'art.view',
    'Le motif « oeil » n’a pas de vue 3.',
    'Écrivez un nombre de 1 à 2.',
  ],
])('an art that cannot be drawn is told with what can: %s', (art, field, message, hint) => {
  const [problem, ...others] = problemsOf(film({ art }), 'films')
  expect(others).toEqual([])
  expect(problem).toMatchObject({ field, message: expect.stringContaining(message) })
  expect(problem?.hint.replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(hint)
})

test.each([
  ['at its date', { expires: '2024-05-01T09:00' }, 1],
  ['after its date', { expires: '2024-05-01T09:01' }, 0],
  ['before its embargo', { expires: '2024-05-02', embargo: '2024-05-03' }, 1],
  ['after its embargo', { expires: '2024-05-04', embargo: '2024-05-03' }, 0],
])('an article that expires %s', (_, fields, count) => {
  const problems = problemsOf(review(fields))
  expect(problems).toHaveLength(count)
  for (const { field, hint } of problems)
    expect([field, hint]).toEqual(['expires', expect.stringContaining('« date »')])
})

test.each([
  ['an empty text', { verdict: '""' }, 'Ce champ est vide.', 'Écrivez le texte entre les guillemets.'],
  [
    'a title without end',
    { title: `"${'Drive '.repeat(25)}"` },
    'Ce texte compte 149 caractères ; il en faut 110 au plus.',
    'Raccourcissez le texte.',
  ],
  ['a note out of ten', { rating: '7' }, /un nombre de 0 à 5/, 'Écrivez une note sur 5 : 7 sur 10 fait 3.5.'],
  [
    'a group that is one text',
    { image: '/images/a.jpg' },
    '« /images/a.jpg » — Il faut ici un groupe de champs.',
    'Écrivez image: { src: …, alt: …, credit: …, license: … }.',
  ],
  [
    'a group that lacks a field',
    { image: '{ src: /images/a.jpg, alt: "Lino", credit: "X" }' },
    'Ce champ est obligatoire et manque.',
    'Ajoutez « license: » dans « image ».',
  ],
  [
    'a name in brackets',
    { film: '[drive]' },
    '« [drive] » — Il faut ici un texte.',
    'Écrivez film: drive, sans crochets.',
  ],
  [
    'an element that a colon makes two',
    { strengths: '\n  - Un autre : bon' },
    'Il faut ici un texte.',
    'Si le texte contient « : », mettez-le entre guillemets droits (").',
  ],
  [
    'elements whose sign has no space behind it',
    { strengths: '\n  -"Un"' },
    '« -"Un" » — Il faut ici une liste.',
    'Commencez chaque élément de la liste par un trait d’union et une espace : « - … ».',
  ],
  [
    'a list that is a group',
    { history: '\n  kind: typo' },
    'Il faut ici une liste.',
    'Commencez chaque élément de la liste par un trait d’union et une espace : « - … ».',
  ],
] as const)('%s is told in words that need no manual', (_, fields, message, hint) => {
  expect(problemsOf(review(fields))).toMatchObject([
    { message: typeof message === 'string' ? message : expect.stringMatching(message), hint },
  ])
})

test('a no-break space before the colon is named, because nobody sees it', () => {
  expect(problemsOf(`${review()}`.replace('verdict:', 'verdict\u00A0:'))).toMatchObject([
    { hint: 'Effacez l’espace insécable qui suit « verdict » : les deux-points collent au nom du champ.' },
    { field: 'verdict', message: 'Ce champ est obligatoire et manque.' },
  ])
})
