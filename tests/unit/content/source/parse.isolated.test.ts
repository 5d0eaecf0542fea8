import { expect, test, vi } from 'vitest'
import { parse } from '@/lib/content/source/parse'
import type { ParsedFile } from '@/lib/model/files'
import type { Problem } from '@/lib/model/problem'

const FILE = 'content/films/drive.md'

function parseText(text: string): ParsedFile | Problem[] {
  return parse({ folder: 'films', slug: 'drive', file: FILE, text })
}

function parsed(text: string): ParsedFile {
  const result = parseText(text)
  if (Array.isArray(result)) throw new Error(result.map(({ message }) => message).join('\n'))
  return result
}

test('a file is cut into data and body, and the body knows its first line', () => {
  expect(parsed('---\ntitle: Drive\ngenres: [thriller]\n---\n\nUn *film*.\n')).toMatchObject({
    folder: 'films',
    slug: 'drive',
    file: FILE,
    data: { title: 'Drive', genres: ['thriller'] },
    body: '\nUn *film*.\n',
    bodyLine: 5,
  })
})

test.each([
  ['Drive : la nuit', 8, '"Drive : la nuit"'],
  ['Drive: la nuit', 8, '"Drive: la nuit"'],
  ['"Drive" : la nuit', 8, String.raw`"\"Drive\" : la nuit"`],
  ['« Drive » : la nuit', 8, '"« Drive » : la nuit"'],
])('the title %s with an unquoted colon names its line and how to quote it', (title, column, quoted) => {
  expect(parseText(`---\ntitle: ${title}\nyear: 2011\n---\n`)).toEqual([
    {
      file: FILE,
      line: 2,
      column,
      rule: 'yaml',
      message: 'Cette ligne contient « : » hors de guillemets : YAML y voit un second champ.',
      hint: `Mettez la valeur entre guillemets droits : title: ${quoted}.`,
    },
  ])
})

test.each([
  ['a field without a space after its colon', 'year: 2011\ntitle:Drive\nruntime: 100', 3, 1, /espace/],
  ['a field further right than the one above', 'year: 2011\n  title: Drive', 2, 7, /retrait/],
  ['a field written twice', 'title: Drive\nyear: 2011\ntitle: Drive', 4, 1, /deux fois \(« title »\)/],
  ['a tab as indent', 'cast:\n\t- a', 3, 1, /tabulation/],
  ['a list that is not closed', 'year: 2011\ngenres: [thriller\ntitle: Drive', 3, 9, /n’est pas fermé/],
  [
    'a list at the end that is not closed',
    'year: 2011\ngenres: ["thriller", "action"',
    3,
    9,
    /n’est pas fermé/,
  ],
  ['a list with a comma too many', 'genres: [thriller,, action]', 2, 19, /virgule est de trop/],
  ['an apostrophe in a list that is not closed', "genres: ['71]", 2, 14, /n’est pas fermé/],
  ['a list of several lines that is not closed', 'cast:\n  [\n  a\ntitle: Drive', 5, 1, /retrait/],
  ['a list without its comma', 'genres: ["thriller" "action"]', 2, 21, /virgule/],
  ['a quote that is not closed', 'year: 2011\ntitle: "Drive', 3, 14, /pas fermé/],
  ['quotes inside quotes', 'title: "Un "film" noir"', 2, 13, /ferme la valeur/],
  ['curly quotes around a value', 'title: ”Drive : la nuit”', 2, 8, /guillemets courbes/],
  ['curly quotes around a value without a colon', 'title: “Drive”', 2, 8, /guillemets courbes/],
  ['a quote that is not opened', 'title: Drive, la nuit"', 2, 8, /aucun ne l’ouvre/],
  ['an apostrophe between apostrophes', "title: 'L'art de se taire'", 2, 11, /apostrophe du texte/],
  [
    'a no-break space behind the colon',
    'year: 2011\ntitle:\u00A0Drive\nruntime: 100',
    3,
    1,
    /espace insécable/,
  ],
  ['a backslash in quotes', 'title: "AC\\DC"', 2, 11, /barre oblique inverse/],
  [
    'a form feed that was the name of a folder',
    String.raw`title: "Vu dans\films"`,
    2,
    16,
    /barre oblique inverse/,
  ],
  ['a line end that was the name of a folder', String.raw`title: "C:\nuit"`, 2, 11, /barre oblique inverse/],
  ['a title that begins with an apostrophe', "title: 'Round Midnight\nyear: 1986", 2, 23, /apostrophe/],
  ['an item that begins with an apostrophe', "tags:\n  - '71\nyear: 1986", 3, 8, /apostrophe/],
  ['a quote that is open to the end', 'title: "Drive\nyear: 2011', 2, 14, /pas fermé/],
  ['a value that begins with @', 'title: @home', 2, 8, /réserve/],
  ['a value that begins with a percent sign', 'title: %', 2, 8, /réserve/],
  ['a film title between stars', 'title: *Drive* au cinéma', 2, 8, /« \* »/],
  ['a value that begins with an ampersand', 'title: &Drive', 2, 8, /« & »/],
  ['a text cut at its number sign', 'title: Numéro #1', 2, 15, /« # » serait perdu/],
  ['a short text cut at its number sign', 'title: drive #1', 2, 14, /« # » serait perdu/],
  ['a text cut in a list', 'tags:\n  - Le no #1', 3, 11, /« # » serait perdu/],
  ['a value that begins with an exclamation mark', 'title: !Drive', 2, 8, /« ! »/],
])('%s is reported once, at its line', (_, frontMatter, line, column, message) => {
  expect(parseText(`---\n${frontMatter}\n---\nTexte\n`)).toEqual([
    {
      file: FILE,
      line,
      column,
      rule: 'yaml',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(/\.$/),
    },
  ])
})

test('a title that begins with an apostrophe is told how to be quoted', () => {
  expect(parseText("---\ntitle: 'Round Midnight\nyear: 1986\n---\n")).toMatchObject([
    { hint: `Mettez la valeur entre guillemets droits : title: "'Round Midnight".` },
  ])
})

test.each([
  String.raw`title: "Un titre écrit\nsur deux lignes"`,
  String.raw`title: "Il dit :\nOui"`,
  String.raw`title: "C:\\films"`,
  String.raw`title: "Il est dans C:\\\\nuit"`,
  String.raw`title: "Un \"Drive\" de nuit"`,
  String.raw`title: 'C:\films'`,
  String.raw`title: C:\films`,
  "title: 'L''art\n  de se taire'",
])('a sign that YAML knows is no fault: %s', line => {
  expect(parseText(`---\n${line}\n---\n`)).not.toBeInstanceOf(Array)
})

test.each([
  'rating: 3 # à revoir',
  'film: drive # le premier',
  'date: 2020-01-01T09:00 # midi ?',
  'title: "Un #1" # vu',
  '# seul',
  'title: C#',
])('a remark on its own is no fault: %s', line => {
  expect(parseText(`---\n${line}\n---\n`)).not.toBeInstanceOf(Array)
})

test.each([
  'title: « Drive »',
  'title: “Drive” ou la nuit',
  'title: Un "Drive" de nuit',
  'title: "Drive"',
  'title: \'Un "Drive"\'',
])('quotes within a text are left alone: %s', line => {
  expect(parseText(`---\n${line}\n---\n`)).not.toBeInstanceOf(Array)
})

test('an empty field has its own place, at which its problem is told', () => {
  expect(parsed('---\ntitle: Drive\nyear:\n---\n').placeOf(['year'], 'key')).toEqual({
    file: FILE,
    line: 3,
    column: 1,
  })
})

test('values that repeat each other without end are refused', () => {
  const levels = [
    'a: &a [x, x]',
    ...['b', 'c', 'd'].map((name, level) => `${name}: &${name} [*${'abc'[level]}]`),
  ]
  expect(parseText(`---\n${levels.join('\n')}\n---\n`)).toHaveLength(levels.length)
})

test.each(['&x Drive', '&x "Drive"', '&x [Drive]'])('an anchor is refused before any value: %s', value => {
  expect(parseText(`---\ntitle: ${value}\n---\n`)).toMatchObject([{ file: FILE, line: 2, column: 8 }])
})

test('brackets nested twenty thousand deep are a problem, not a crash', () => {
  expect(parseText(`---\ntitle: ${'['.repeat(20_000)}\n---\n`)).toMatchObject([{ file: FILE, line: 2 }])
})

test('a broken text gives its error each time that it is parsed', () => {
  const text = '---\ntitle: Drive : la nuit\n---\n'
  const first = parseText(text)
  expect(first).toHaveLength(1)
  expect(parseText(text)).toEqual(first)
})

test.each(['js', 'javascript', 'coffee', 'json', 'toml'])(
  'front matter in %s is refused and never runs',
  language => {
    const text = `---${language}\n{ title: (globalThis.frontMatterRan = true) }\n---\nTexte\n`
    expect(parseText(text)).toEqual([
      {
        file: FILE,
        line: 1,
        column: 4,
        rule: 'front-matter',
        message: `L’en-tête est annoncé en « ${language} » ; seul YAML est accepté, et rien n’est exécuté.`,
        hint: 'Remplacez cette première ligne par « --- » et écrivez les champs en YAML.',
      },
    ])
    expect(globalThis).not.toHaveProperty('frontMatterRan')
  },
)

test.each([
  ['an empty file', '', 1, 1, 'Le fichier est vide.'],
  ['a file of blanks', ' \n\n', 1, 1, 'Le fichier est vide.'],
  [
    'a file without front matter',
    'Un film.\n',
    1,
    1,
    'L’en-tête manque : le fichier doit commencer par une ligne « --- ».',
  ],
  [
    'a file whose front matter begins on its second line',
    '\n---\ntitle: Drive\n---\n',
    1,
    1,
    'L’en-tête manque : le fichier doit commencer par une ligne « --- ».',
  ],
  ['front matter that is not closed', '---\ntitle: Drive\n\nUn film.\n', 1, 1, 'L’en-tête n’est pas fermé.'],
  ['one line only', '---', 1, 1, 'L’en-tête n’est pas fermé.'],
  [
    'a closing line with text behind it',
    '---\ntitle: Drive\n--- Un film.\n',
    3,
    4,
    'La ligne « --- » qui ferme l’en-tête porte autre chose.',
  ],
  ['front matter that is a list', '---\n- a\n---\n', 2, 1, 'L’en-tête n’est pas une liste de champs.'],
  [
    'front matter that is a sentence',
    '---\nUn film\n---\n',
    2,
    1,
    'L’en-tête n’est pas une liste de champs.',
  ],
])('%s is told apart', (_, text, line, column, message) => {
  expect(parseText(text)).toEqual([
    { file: FILE, line, column, rule: 'front-matter', message, hint: expect.stringMatching(/\.$/) },
  ])
})

test.each([
  ['without fields', '---\n---\nTexte\n', 3],
  ['of comments only', '---\n# à remplir\n---\nTexte\n', 4],
  ['announced as YAML', '---yaml\n---\nTexte\n', 3],
  ['with blanks behind its fences', '--- \n---  \nTexte\n', 3],
])('front matter %s has no data, and its body begins on the line below it', (_, text, bodyLine) => {
  expect(parsed(text)).toMatchObject({ data: {}, body: 'Texte\n', bodyLine })
})

test('a line of dashes in the body belongs to the body', () => {
  expect(parsed('---\ntitle: Drive\n---\nUn\n\n---\n\nDeux').body).toBe('Un\n\n---\n\nDeux')
})

test.each([
  ['on', 'on'],
  ['no', 'no'],
  ['12:30:00', '12:30:00'],
  ['2024-05-01', '2024-05-01'],
  ['0123', 123],
  ['true', true],
  ['1917', 1917],
])('the value "%s" is read as YAML 1.2 has it', (written, value) => {
  expect(parsed(`---\nvalue: ${written}\n---\n`).data).toEqual({ value })
})

const CAST = [
  '---',
  'title: Drive',
  'cast:',
  '  - { person: "Ryan Gosling", role: le conducteur }',
  '---',
  '',
]

test.each([
  ['a value', ['title'], 'value', 2, 8],
  ['a key', ['title'], 'key', 2, 1],
  ['a value in a list', ['cast', 0, 'role'], 'value', 4, 37],
  ['a key in a list', ['cast', 0, 'role'], 'key', 4, 31],
  ['an item of a list', ['cast', 0], 'value', 4, 5],
  ['the parent of a missing field', ['cast', 0, 'job'], 'value', 4, 5],
  ['the key above a missing item', ['cast', 3], 'value', 3, 1],
  ['the first field when nothing is nearer', ['year'], 'value', 2, 1],
] as const)('the place of %s is found', (_, field, part, line, column) => {
  expect(parsed(CAST.join('\n')).placeOf(field, part)).toEqual({ file: FILE, line, column })
})

test('a field with nothing behind it is not given, which null written out is', () => {
  const parsed = parse({
    folder: 'critiques',
    slug: 'a',
    file: 'content/critiques/a.md',
    text: '---\nrating:\nfilm: null\n---\n',
  })
  expect('data' in parsed && parsed.data).toEqual({ film: null })
})

test.each([
  [
    'in the front matter',
    '---\n<<<<<<< HEAD\ntitle: "A"\n=======\ntitle: "B"\n>>>>>>> julie\n---\nTexte\n',
    2,
  ],
  ['in the text', '---\ntitle: "A"\n---\n\n<<<<<<< HEAD\nUn\n=======\nDeux\n>>>>>>> julie\n', 5],
  ['around all', '<<<<<<< HEAD\n---\ntitle: "A"\n---\n=======\nRien\n>>>>>>> julie\n', 1],
])('marks of an unfinished merge %s are one problem', (_, text, line) => {
  expect(parseText(text)).toMatchObject([{ line, column: 1, message: expect.stringContaining('git') }])
})

test('what only looks like the mark of a merge is text', () => {
  expect(parseText('---\ntitle: "A"\n---\n\n<<<<<<<\n\nTitre\n=======\n')).not.toHaveProperty('length')
})

test('a field whose name is a list prints no warning of the library', () => {
  const warned = vi.spyOn(process, 'emitWarning').mockReturnValue()
  parseText('---\ntitle: Drive\n[REC]: un film\n---\n')
  expect(warned).not.toHaveBeenCalled()
  warned.mockRestore()
})
