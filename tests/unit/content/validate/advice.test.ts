import { describe, expect, test } from 'vitest'
import { parse } from '@/lib/content/source/parse'
import { validate } from '@/lib/content/validate/validate'
import { CONTENT_TYPES, type Folder, kindIn } from '@/lib/model/contentTypes'
import type { Problem } from '@/lib/model/problem'
import { type Fields, film, markdown, news, review } from '../../../support/contentFolder'

const LEAST: Partial<Record<Folder, (fields: Fields) => string>> = {
  critiques: review,
  actualites: news,
  films: film,
  personnes: fields => markdown({ name: '"Ryan Gosling"', ...fields }),
}

function read(folder: Folder, fields: Fields): { problems: Problem[]; data: Record<string, unknown> } {
  const least = LEAST[folder] ?? expect.unreachable(folder)
  const parsed = parse({ folder, slug: 'x', file: `content/${folder}/x.md`, text: least(fields) })
  const result = Array.isArray(parsed) ? parsed : validate(parsed)
  return Array.isArray(result) ? { problems: result, data: {} } : { problems: [], data: { ...result.data } }
}

const ofField = (problems: readonly Problem[], field: string) =>
  problems.filter(one => one.field === undefined || one.field.split('.')[0] === field)

/** The value that an advice names for a field, as it is to stand in the file; null when it names none. */
function advised(hint: string, field: string): string | null {
  const named = new RegExp(
    `(?:^|[ «])${field}: (.+?)(?:, sans (?:guillemets|crochets))?\\.(?: Un commentaire.*)?$`,
    's',
  )
  const [, value] = named.exec(hint) ?? []
  if (value && !/…| ou |^[^«]*»/.test(value)) return value
  const [, alone] =
    /^(?:Écrivez|Vouliez-vous dire) (?:« (.+?) »|("[^"]+"|[\w:/.+-]*\w))(?: \?|\.|, si c’est ce fichier\.| \(heure de Paris\)\.)$/
      .exec(hint)
      ?.slice(1)
      .filter(part => part !== undefined)
      .map(part => [part, part])[0] ?? []
  return alone && !alone.includes('»') ? alone : null
}

/** Whatever YAML reads as something else than what was typed, or stumbles over. */
const SPELLINGS = [
  ...[
    '007',
    '0o17',
    '0x1F',
    '1e3',
    '1_000',
    '.5',
    '+5',
    '-3',
    '1:30:00',
    '12:30',
    '2024-05-01',
    '1917',
    '3.10',
    '1.0',
  ],
  ...[
    'yes',
    'no',
    'on',
    'off',
    'oui',
    'non',
    'true',
    'False',
    'TRUE',
    'null',
    'Null',
    '~',
    '.inf',
    '.nan',
    '-.inf',
  ],
  ...[
    '[REC]',
    '{x}',
    '[REC',
    '{x',
    '[a, b]',
    '{a: b}',
    '[]',
    '{}',
    'Drive : la nuit',
    'Drive: la nuit',
    'Numéro #1',
    'Numéro # 1',
  ],
  ...[
    '@x',
    '`x`',
    '%x',
    '&x',
    '*x*',
    '*x',
    '!x',
    '!!str x',
    '|x',
    '> x',
    '? x',
    '- x',
    '-x',
    ', x',
    '}',
    ']',
    '#x',
  ],
  ...[
    '"a" b',
    "'a' b",
    "'L'art'",
    '"Un "film" noir"',
    '“Drive”',
    '« Drive »',
    'C:\\film',
    '"C:\\film"',
    'a\\b',
    'Fin :',
    'Fin:',
  ],
  ...[
    '🎬',
    '8½',
    'M',
    '12 h 30',
    '100 %',
    '=x',
    '<<',
    '__proto__',
    'constructor',
    'undefined',
    'NaN',
    '[object Object]',
  ],
  ...['Une ligne\n  et une autre', `${'Long '.repeat(60)}`, `${'9'.repeat(40)}`],
]

const OWN_WORDS =
  /\[object|NaN\b(?! »|")|undefined(?! »|")|Infinity|function|Invalid|Expected|expected|number|string|boolean|null(?! »|")/

/** Every field once: those that all articles have are those of reviews. */
const PLACES = [
  ...new Map(
    (['personnes', 'films', 'actualites', 'critiques'] as const).flatMap(folder =>
      Object.keys(CONTENT_TYPES[kindIn(folder)].schema.shape).map(field => [field, folder] as const),
    ),
  ),
].map(([field, folder]) => [folder, field] as const)

/** Faults that another field has a part in, or that no advice about a value can mend. */
const ELSEWHERE: readonly string[] = ['inconsistent-fields', 'length']

test.each(PLACES)('%s, %s: every advice is taken, and no problem speaks of the program', (folder, field) => {
  for (const spelling of SPELLINGS) {
    const { problems } = read(folder, { [field]: spelling })
    for (const problem of ofField(problems, field)) {
      const { message, hint } = problem
      const texts = `${message.replace(spelling, '')}\n${hint.replaceAll(spelling, '')}`
      expect(texts, spelling).not.toMatch(OWN_WORDS)
      if (problem.field !== undefined && problem.field !== field) continue
      const value = advised(hint, field)
      if (value === null) continue
      const again = ofField(read(folder, { [field]: value }).problems, field).filter(
        // A text in quotes is readable; whether the field takes it is the next question.
        ({ rule }) => (problem.rule === 'yaml' ? rule === 'yaml' : !ELSEWHERE.includes(rule)),
      )
      expect(again, `${field}: ${spelling} → ${value}`).toEqual([])
    }
  }
})

describe('a title is advised as it was typed', () => {
  test.each([
    ...[
      '007',
      '0o17',
      '0x1F',
      '1e3',
      '.5',
      '+5',
      '-3',
      '1917',
      '3.10',
      '1.0',
      'true',
      'False',
      'TRUE',
      'null',
      'Null',
    ],
    ...['.inf', '.nan', '[REC]', '{x}', '[a, b]', '{a: b}', '[]', '{}', 'Drive : la nuit', 'Drive: la nuit'],
    ...['Numéro #1', '@x', '`x`', '%x', '&x', '*x*', '!x', 'Fin :', `${'9'.repeat(40)}`],
  ])('%s', typed => {
    const { problems } = read('films', { title: typed })
    const [problem] = problems
    const value = advised(problem?.hint ?? '', 'title') ?? expect.unreachable(problem?.hint)
    expect(value).toBe(JSON.stringify(typed))
    expect(read('films', { title: value }).data.title).toBe(
      read('films', { title: JSON.stringify(typed) }).data.title,
    )
  })

  test.each(['yes', 'no', 'on', 'off', 'oui', '12:30', '1:30:00', '1_000', '2024-05-01', '🎬', 'M'])(
    '%s is a text',
    typed => {
      expect(read('films', { title: typed }).problems).toEqual([])
    },
  )

  test('the value is shown as it stands in the file', () => {
    expect(read('films', { title: '007' }).problems).toMatchObject([
      {
        message: '« 007 » — Il faut ici un texte.',
        hint: 'Mettez la valeur entre guillemets droits : title: "007".',
      },
    ])
  })
})

test.each([
  ['critiques', 'rating', '4,5', 4.5],
  ['critiques', 'rating', '"4"', 4],
  ['critiques', 'rating', '4/5', 4],
  ['critiques', 'rating', '4 sur 5', 4],
  ['critiques', 'rating', '7/10', 3.5],
  ['critiques', 'rating', '14/20', 3.5],
  ['critiques', 'rating', '3½', 3.5],
  ['critiques', 'rating', '★★★', 3],
  ['critiques', 'draft', 'oui', true],
  ['critiques', 'draft', 'yes', true],
  ['critiques', 'draft', 'non', false],
  ['critiques', 'draft', '"false"', false],
  ['critiques', 'draft', 'off', false],
  ['critiques', 'draft', '0', false],
  ['critiques', 'authors', 'redaction', ['redaction']],
  ['critiques', 'authors', 'Rédaction', ['redaction']],
  ['critiques', 'tags', '007', ['007']],
  ['critiques', 'tags', '@mot', ['@mot']],
  ['critiques', 'tags', 'Numéro #1', ['Numéro #1']],
  ['critiques', 'tags', 'Vitesse, San Francisco', ['Vitesse', 'San Francisco']],
  ['critiques', 'film', '1917', '1917'],
  ['critiques', 'film', 'content/films/1917.md', '1917'],
  ['critiques', 'film', '[drive]', 'drive'],
  ['critiques', 'film', 'Balle perdue', 'balle-perdue'],
  ['films', 'year', '"2011"', 2011],
  ['films', 'year', '2011-09-16', 2011],
  ['films', 'year', '16 septembre 2011', 2011],
  ['films', 'runtime', '1h37', 97],
  ['films', 'runtime', '1 h 37 min', 97],
  ['films', 'runtime', '97 minutes', 97],
  ['films', 'runtime', '1:37', 97],
  ['films', 'runtime', '1:37:00', 97],
  ['films', 'runtime', 'PT1H37M', 97],
  ['films', 'runtime', '99.5', 100],
  ['films', 'genres', 'policier', ['policier']],
  ['films', 'genres', 'Comédie, Science Fiction', ['comedie', 'science-fiction']],
  ['films', 'countries', 'fr', ['FR']],
  ['films', 'classification', '-12', '-12'],
  ['films', 'classification', 'Tous publics', 'tous-publics'],
  ['personnes', 'birth', '1980', '1980'],
  ['personnes', 'birth', '12 novembre 1980', '1980-11-12'],
  ['personnes', 'birth', '19801112', '1980-11-12'],
  ['critiques', 'date', '1714554000', '2024-05-01T11:00:00+02:00'],
  ['critiques', 'date', '20240501', '2024-05-01T00:00:00+02:00'],
] as const)('%s, %s: %s means %j', (folder, field, typed, meant) => {
  const { problems } = read(folder, { [field]: typed })
  const value = advised(problems[0]?.hint ?? '', field) ?? expect.unreachable(problems[0]?.hint)
  expect(read(folder, { [field]: value })).toMatchObject({ problems: [], data: { [field]: meant } })
})

test.each([
  ['rating', '3.7', [3.5, 4]],
  ['rating', '0.2', [0, 0.5]],
])('%s: %s lies between two', (field, typed, meant) => {
  const [problem] = read('critiques', { [field]: typed }).problems
  expect(problem?.hint.match(/[\d.]+(?= |\.$)/g)?.map(Number)).toEqual(meant)
})

test.each([
  [
    'an element of a list',
    'critiques',
    'tags',
    '[007]',
    'tags.0',
    'Mettez la valeur entre guillemets droits : "007".',
  ],
  [
    'a field of a group',
    'films',
    'cast',
    '[{ person: "A B", role: 007 }]',
    'cast.0.role',
    'Mettez la valeur entre guillemets droits : role: "007".',
  ],
  [
    'a ratio',
    'films',
    'art',
    '{ motif: asphalte, ratio: 1.85 }',
    'art.ratio',
    'Mettez la valeur entre guillemets droits : ratio: "1.85".',
  ],
  [
    'an identifier',
    'films',
    'ids',
    '{ imdb: "https://www.imdb.com/title/tt0062765/" }',
    'ids.imdb',
    'Écrivez tt0062765.',
  ],
  [
    'a picture',
    'critiques',
    'image',
    '{ src: public/images/a.jpg, alt: "A", credit: "B", license: "C" }',
    'image.src',
    'Écrivez /images/a.jpg.',
  ],
] as const)('%s is told how to stand in its place', (_, folder, field, typed, place, hint) => {
  expect(read(folder, { [field]: typed }).problems).toMatchObject([{ field: place, hint }])
})

describe('a field that is none', () => {
  test.each([
    ...['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'prototype', '__defineGetter__'],
    ...[
      '-2024',
      '1.5',
      'true',
      'null',
      '~',
      '"a b"',
      '"a.b"',
      'é',
      '🎬',
      '<<',
      '"x: y"',
      'on',
      '"0"',
      `${'x'.repeat(300)}`,
    ],
  ])('%s is reported at its key, in French', key => {
    const { problems } = read('critiques', { [key]: 'x' })
    expect(problems).toMatchObject([
      { line: 10, column: 1, rule: 'unknown-field', message: 'Ce champ n’existe pas ici.' },
    ])
    expect(problems[0]?.hint).toMatch(/^(?:Les champs connus|Vouliez-vous dire)/)
    expect(problems[0]?.hint).not.toMatch(OWN_WORDS)
  })

  test.each([
    ['films', 'Titre', 'title'],
    ['films', 'TITLE', 'title'],
    ['films', 'title', null],
    ['films', 'titel', 'title'],
    ['films', 'Année', 'year'],
    ['films', 'réalisateur', 'directors'],
    ['films', 'Réalisateurs', 'directors'],
    ['films', 'durée', 'runtime'],
    ['films', 'genre', 'genres'],
    ['films', 'pays', 'countries'],
    ['films', 'Titre original', 'originalTitle'],
    ['films', 'scénaristes', 'writers'],
    ['critiques', 'résumé', 'summary'],
    ['critiques', 'chapô', 'summary'],
    ['critiques', 'mots-clés', 'tags'],
    ['critiques', 'note', 'rating'],
    ['critiques', 'Date ', 'date'],
    ['critiques', 'points forts', 'strengths'],
    ['personnes', 'nationalité', 'nationality'],
    ['personnes', 'métiers', 'professions'],
    ['personnes', 'décès', 'death'],
  ] as const)('%s, %s: %s is meant', (folder, key, meant) => {
    const hint = read(folder, { [key]: 'x' }).problems.find(({ rule }) => rule === 'unknown-field')?.hint
    if (meant === null) expect(hint).toBeUndefined()
    else expect(hint).toMatch(new RegExp(`« ${meant} »`))
  })
})
