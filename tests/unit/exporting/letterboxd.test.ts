import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { plainSpaces } from '@/lib/typography/plainSpaces'
import { film, review } from '../../support/contentFolder'
import { exportOf } from './exportOf'
import { WHOLE_SITE } from './wholeSite'

type Row = Record<string, string>
const rowsIn = (csv = ''): Row[] => parse(csv, { columns: true })

test('A row for each review, which comes back exactly', async () => {
  const { files } = await exportOf(WHOLE_SITE, ['letterboxd'])
  const [second, first] = rowsIn(files['letterboxd.csv'])
  expect(first).toMatchObject({
    Title: 'The Drive',
    Year: '2011',
    imdbID: 'tt0780504',
    tmdbID: '',
    Rating: '4.5',
    WatchedDate: '',
    Rewatch: '',
    Tags: 'nuit, Los Angeles',
  })
  expect(second).toMatchObject({ Rating: '' })
  expect(plainSpaces(second?.Review ?? '')).toBe(
    '&#61;1+1 est un début.\n\nUne fin, "avec" des guillemets ; 100 %.',
  )
})

test('A review holds only what Letterboxd shows, and nothing hidden', async () => {
  const { files } = await exportOf(WHOLE_SITE, ['letterboxd'])
  const text = rowsIn(files['letterboxd.csv'])[1]?.Review ?? ''
  const elements = [...text.matchAll(/<\/?([a-z]+)/g)].map(([, name]) => name)
  expect([...new Set(elements)].sort()).toEqual(['a', 'blockquote', 'em', 'strong'])
  expect(text).not.toContain('s’en va')
  expect(text).not.toContain('il revient')
  expect(text).not.toContain('Caché dedans')
  expect(text).toContain('<strong>Un intertitre</strong>')
  expect(text).toContain('mai | 12')
  expect(text).toContain('1. premier\n2. second')
  const report = files['rapport.csv'] ?? ''
  for (const what of [
    'passage caché',
    'mots cachés',
    'image',
    'tableau',
    'champ « verdict »',
    'champ « authors »',
  ])
    expect(report).toContain(what)
})

test('No cell is a formula', async () => {
  const { files } = await exportOf(
    {
      'content/films/drive.md': film({ title: '"=HYPERLINK(1)"' }),
      'content/critiques/a.md': review({ tags: '["@nuit"]' }, '+33 est un indicatif.'),
    },
    ['letterboxd'],
  )
  const [row] = parse(files['letterboxd.csv'] ?? '', { columns: true }) as Row[]
  for (const value of Object.values(row ?? {})) expect(value).not.toMatch(/^[=+\-@\t]/)
  expect([row?.Title?.trim(), row?.Tags?.trim()]).toEqual(['=HYPERLINK(1)', '@nuit'])
})

test('No file is larger than Letterboxd takes, and each has its header', async () => {
  const long = 'Un long paragraphe. '.repeat(450)
  const reviews = Object.fromEntries(
    Array.from({ length: 8 }, (_, index) => [
      `content/critiques/r-${index}.md`,
      review({}, `${`${long}\n\n`.repeat(16)}Fin ${index}.`),
    ]),
  )
  const { files } = await exportOf(reviews, ['letterboxd'])
  const tables = Object.entries(files).filter(([name]) => name.startsWith('letterboxd'))
  expect(tables.length).toBeGreaterThan(1)
  for (const [, csv] of tables) expect(Buffer.byteLength(csv)).toBeLessThanOrEqual(1_000_000)
  expect(tables.flatMap(([, csv]) => rowsIn(csv))).toHaveLength(8)
})
