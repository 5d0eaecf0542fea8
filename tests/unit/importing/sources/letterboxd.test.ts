import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLetterboxd } from '@/lib/importing/sources/letterboxd'
import type { SourceEntry } from '@/lib/importing/sources/sourceItem'
import { entriesOf, itemsById, itemWith, leftIn } from '../../../support/importing/entriesOf'
import { LETTERBOXD } from '../../../support/importing/letterboxdExport'
import { type SourceFiles, writtenFolder } from '../../../support/importing/writtenFolder'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})
function folderOf(files: SourceFiles): string {
  const folder = writtenFolder(files)
  folders.push(folder)
  return folder
}
const read = (files: SourceFiles) => entriesOf(readLetterboxd(folderOf(files)))

let entries: SourceEntry[] = []
beforeAll(async () => {
  entries = await read(LETTERBOXD)
})
const item = (id: string) => itemWith(entries, `lb:https://boxd.it/${id}`)

test('the profile is the site and its author', () => {
  expect(entries.slice(0, 2)).toEqual([
    { entry: 'site', site: { title: 'Letterboxd', address: 'https://letterboxd.com/lucie_f/' } },
    {
      entry: 'author',
      author: {
        key: 'lucie_f',
        name: 'Lucie Fixture',
        biography: 'Écrit des essais, parfois.',
        website: 'https://letterboxd.com/lucie_f/',
      },
    },
  ])
})

describe('a review', () => {
  test('has its film, note, day, keywords and text', () => {
    expect(item('r1')).toMatchObject({
      where: { file: 'reviews.csv', line: 2 },
      type: 'review',
      title: 'Le Quai, le soir (1958)',
      slug: 'le-quai-le-soir-1958',
      published: '2019-02-03',
      film: { title: 'Le Quai, le soir', year: 1958 },
      rating: { value: '4.5', scale: '5' },
      seen: { date: '2019-02-03' },
      fields: [{ name: 'date', value: '2019-02-04' }],
      authors: [{ key: 'lucie_f', name: 'Lucie Fixture' }],
    })
    expect(item('r1').terms.map(({ label }) => label)).toEqual(['nuit', 'noir et blanc'])
  })

  test('keeps its HTML; bare breaks of lines are paragraphs and breaks', () => {
    expect(item('r1').body).toEqual({
      format: 'html',
      text: '<p>Un <b>quai</b>, une "valise".</p>\n<p>Deux lignes<br>sans paragraphe & rien d’autre.</p>',
      dialect: 'plain',
    })
  })

  test('without a note has none, and is of the day on which it was written', () => {
    expect(item('r2')).toMatchObject({ rating: null, published: '2020-05-06', seen: { rewatch: true } })
    expect(item('r2').where.line).toBe(6)
  })

  test('one of several of a film has an id and a slug of its own', () => {
    const quays = [...itemsById(entries).values()].filter(({ film }) => film?.year === 1958)
    expect(quays.map(({ id, slug }) => [id, slug])).toEqual([
      ['lb:https://boxd.it/r1', 'le-quai-le-soir-1958'],
      ['lb:https://boxd.it/r3', 'le-quai-le-soir-1958-2'],
      ['lb:https://boxd.it/r3#2021-07-09', 'le-quai-le-soir-1958-3'],
    ])
  })

  test('that Letterboxd has no film for any more is a review all the same', () => {
    expect(item('o1')).toMatchObject({ title: 'Le Bac (1973)', rating: { value: '5' } })
  })
})

test('a list is a text with its films, in their order', () => {
  expect(item('l1')).toMatchObject({
    type: 'list',
    title: 'Mes ports',
    published: '2020-02-03',
    where: { file: 'lists/mes-ports.csv', line: 3 },
    fields: [
      { name: 'film 1', value: 'Le Port (1971)' },
      { name: 'film 2', value: 'Le Quai, le soir (1958)' },
      { name: 'film 3', value: 'Tom & Jerry' },
    ],
  })
  expect(item('l1').body.text).toContain('<p>Trois <i>ports</i>.</p>')
  expect(item('l1').body.text).toContain('<li><em>Le Port</em> (1971) — Le plus <b>beau</b></li>')
  expect(item('l1').body.text).toContain('<li><em>Tom &amp; Jerry</em></li>')
})

test('a list whose films change is another one', async () => {
  const name = 'lists/mes-ports.csv'
  const changed = await read({ ...LETTERBOXD, [name]: String(LETTERBOXD[name]).replace('Jerry', 'Tim') })
  expect(itemWith(changed, 'lb:https://boxd.it/l1').sha256).not.toBe(item('l1').sha256)
})

test('nothing else goes in silence', () => {
  expect(leftIn(entries).map(text => text.replace(/\): .*/, ')'))).toEqual([
    'Rien (2020) (reviews.csv:9)',
    '1 ligne de comments.csv (comments.csv:2)',
    '1 ligne de deleted/reviews.csv (deleted/reviews.csv:2)',
    'visionnage : Le Quai, le soir (1958), 2022-01-01, 4/5 (diary.csv:3)',
    '1 ligne de likes/films.csv (likes/films.csv:2)',
    'favoritefilms : https://boxd.it/f1, https://boxd.it/f2 (profile.csv:2)',
    'location : Lyon (profile.csv:2)',
    'pronoun : Elle (profile.csv:2)',
    'note : Le Port (1971), 2019-03-04, 0.5/5 (ratings.csv:3)',
    '2 lignes de watched.csv (watched.csv:3)',
    '1 ligne de watchlist.csv (watchlist.csv:2)',
  ])
})

test('a note that is not that of the review any more is told', async () => {
  const changed = await read({
    ...LETTERBOXD,
    'ratings.csv':
      'Date,Name,Year,Letterboxd URI,Rating\n2023-01-01,"Le Quai, le soir",1958,https://boxd.it/f1,1\n',
  })
  expect(leftIn(changed).join('\n')).toContain('note : Le Quai, le soir (1958), 2023-01-01, 1/5')
})

describe('an export comes', () => {
  test('as the archive that was downloaded', async () => {
    const folder = folderOf({})
    const file = path.join(folder, 'letterboxd.zip')
    const files = Object.entries(LETTERBOXD).map(
      ([name, text]) => [`letterboxd-lucie-2024/${name}`, String(text)] as const,
    )
    writeFileSync(file, zipped(files))
    const packed = await entriesOf(readLetterboxd(file))
    expect(packed.map(entry => JSON.stringify(entry)).sort()).toEqual(
      entries.map(entry => JSON.stringify(entry)).sort(),
    )
    writeFileSync(file, zipped(files).subarray(0, 800))
    await expect(entriesOf(readLetterboxd(file))).rejects.toThrow('Cette archive ZIP ne se lit pas')
  })

  test('as one table, also one made for Letterboxd to import', async () => {
    const folder = folderOf({
      'import.csv':
        'Title,Year,imdbID,tmdbID,Rating,WatchedDate,Rewatch,Review,Tags\nLe Phare,1967,tt0000017,12,3.5,2020-01-02,true,"Un <i>phare</i>.","mer, nuit"\n',
    })
    const [, made] = await entriesOf(readLetterboxd(path.join(folder, 'import.csv')))
    expect(made).toMatchObject({
      item: {
        id: 'lb:tt0000017#2020-01-02',
        film: { title: 'Le Phare', year: 1967, ids: { imdb: 'tt0000017', tmdb: '12' } },
        rating: { value: '3.5', scale: '5' },
        seen: { date: '2020-01-02', rewatch: true },
      },
    })
  })

  test('with a table in another encoding', async () => {
    const latin = Buffer.from(
      String(LETTERBOXD['reviews.csv']).replaceAll('’', "'").replace('Revu.', 'Été.'),
      'latin1',
    )
    const read1252 = await read({ 'reviews.csv': latin })
    expect(itemWith(read1252, 'lb:https://boxd.it/r3').body.text).toBe('<p>Été.</p>')
    expect(leftIn(read1252)[0]).toContain('WINDOWS-1252')
  })

  test('not at all', async () => {
    const folder = folderOf({ 'a.txt': 'rien' })
    await expect(entriesOf(readLetterboxd(folder))).rejects.toThrow('Aucun tableau')
    await expect(entriesOf(readLetterboxd(path.join(folder, 'x')))).rejects.toThrow('n’existe pas')
  })
})

/** A ZIP archive, as its specification (APPNOTE 4.3) lays it out. */
function zipped(files: readonly (readonly [string, string])[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of files) {
    const [title, bytes] = [Buffer.from(name), Buffer.from(text)]
    const packed = deflateRawSync(bytes)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(title.length, 22)
    parts.push(Buffer.from('PK\u0003\u0004', 'latin1'), common, title, packed)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, rest, title)
    offset += 30 + title.length + packed.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\u0005\u0006', 'latin1'), end])
}
