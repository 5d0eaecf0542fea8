import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { movesOf } from '@/lib/content/catalogue/movesOf'
import { load } from '@/lib/content/load'
import type { ContentFolders } from '@/lib/model/files'
import { contentFolder, film, markdown, news, review, SITE } from '../../../support/contentFolder'
import { runContent } from '../runContent'

const textOf = (folders: ContentFolders, name: string) => readFile(path.join(folders.content, name), 'utf8')

async function everyFile({ content }: ContentFolders): Promise<Record<string, string>> {
  const names = await readdir(content, { recursive: true })
  const files = names.filter(name => name.endsWith('.md'))
  return Object.fromEntries(
    await Promise.all(files.map(async name => [name, await readFile(path.join(content, name), 'utf8')])),
  )
}

/** A film that everything refers to, in every form that there is. */
const BODY = [
  'Voir [Drive, /films/drive](/films/drive#fiche "le film"), et :spoiler[la fin]{film=drive} du film.',
  '',
  ':::spoiler{film="drive"}',
  'Le mot drive reste.',
  ':::',
  '',
  '::film[drive]',
  '',
  'Un [autre lien][fiche].',
  '',
  '[fiche]: /films/drive',
].join('\n')

const FILES = {
  ...SITE,
  'content/films/drive-2.md': film({ title: '"Drive 2"' }, 'La suite de [Drive](/films/drive).'),
  'content/films/drive.md': film({ formerSlugs: '[vieux-drive] # déjà déplacé' }),
  'content/critiques/c.md': review({ film: "'drive' # le film", nolink: '[drive]' }, BODY),
  'content/actualites/a.md': news({ films: '[drive-2, drive]', related: '[critiques/c]', tags: '["drive"]' }),
}

test('every form of reference is rewritten, and nothing else of any file changes', async () => {
  const folders = await contentFolder(FILES)
  const before = await everyFile(folders)
  const { code, out } = await runContent(folders, ['rename', 'film', 'drive', 'conduite'])
  expect(code).toBe(0)
  expect(out).toContain('/films/drive → /films/conduite, en un seul saut')
  const after = await everyFile(folders)

  expect(after['films/drive.md']).toBeUndefined()
  expect(after['films/conduite.md']).toBe(
    before['films/drive.md']?.replace('[vieux-drive]', '[vieux-drive, drive]'),
  )
  expect(after['critiques/c.md']).toBe(
    before['critiques/c.md']
      ?.replace("film: 'drive' # le film", "film: 'conduite' # le film")
      .replace('nolink: [drive]', 'nolink: [conduite]')
      .replace('](/films/drive#fiche', '](/films/conduite#fiche')
      .replace('{film=drive}', '{film=conduite}')
      .replace('{film="drive"}', '{film="conduite"}')
      .replace('::film[drive]', '::film[conduite]')
      .replace('[fiche]: /films/drive', '[fiche]: /films/conduite'),
  )
  expect(after['actualites/a.md']).toBe(
    before['actualites/a.md']?.replace('[drive-2, drive]', '[drive-2, conduite]'),
  )
  expect(after['films/drive-2.md']).toBe(
    before['films/drive-2.md']?.replace('/films/drive)', '/films/conduite)'),
  )
})

test('people are rewritten in nested credits and in quotations, articles in « related »', async () => {
  const folders = await contentFolder({
    ...SITE,
    'content/personnes/ryan-gosling.md': markdown({ name: '"Ryan Gosling"' }),
    'content/films/drive.md': film({
      cast: '[{ person: ryan-gosling, role: "x" }]',
      directors: '[ryan-gosling]',
    }),
    'content/critiques/a.md': review(
      {},
      ':::citation{by=ryan-gosling source="ryan-gosling, 2011"}\nOui.\n:::',
    ),
    'content/actualites/b.md': news({ related: '[critiques/a]' }, 'Voir [la critique](/critiques/a).'),
    'content/actualites/a.md': news(),
  })
  expect((await runContent(folders, ['rename', 'personne', 'ryan-gosling', 'gosling'])).code).toBe(0)
  expect(await textOf(folders, 'films/drive.md')).toContain('cast: [{ person: gosling, role: "x" }]')
  expect(await textOf(folders, 'films/drive.md')).toContain('directors: [gosling]')
  expect(await textOf(folders, 'critiques/a.md')).toContain('{by=gosling source="ryan-gosling, 2011"}')
  expect((await runContent(folders, ['rename', 'critique', 'a', 'neuve'])).code).toBe(0)
  const item = await textOf(folders, 'actualites/b.md')
  expect(item).toContain('related: [critiques/neuve]')
  expect(item).toContain('](/critiques/neuve)')
  expect(await textOf(folders, 'critiques/neuve.md')).toContain('aliases: [a]')
})

test('a word in « nolink » that is the name of another item too stays beside the new one', async () => {
  const folders = await contentFolder({
    ...SITE,
    'content/sagas/drive.md': markdown({ title: '"Drive"' }),
    'content/critiques/a.md': review({ nolink: '[drive]' }),
    'content/critiques/b.md': review({ nolink: '\n  - drive' }),
  })
  expect((await runContent(folders, ['rename', 'film', 'drive', 'route'])).code).toBe(0)
  expect(await textOf(folders, 'critiques/a.md')).toContain('nolink: [drive, route]\n')
  expect(await textOf(folders, 'critiques/b.md')).toContain('nolink: \n  - drive\n  - route\n')
})

test('a chain of names stays one hop, and a name may be taken back', async () => {
  const folders = await contentFolder({ ...SITE, 'content/critiques/a.md': review() })
  for (const [from, to] of [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
  ] as const) {
    expect((await runContent(folders, ['rename', 'critique', from, to])).code).toBe(0)
  }
  const moves = movesOf(await load(folders))
  expect(Object.fromEntries(moves)).toEqual({
    '/critiques/b': '/critiques/a',
    '/critiques/c': '/critiques/a',
  })
})

test('a list of former names with one on each line gets one more line', async () => {
  const folders = await contentFolder({
    ...SITE,
    'content/critiques/a.md': review({ aliases: '\n  - un # le premier\n  - deux' }),
  })
  await runContent(folders, ['rename', 'critique', 'a', 'b'])
  expect(await textOf(folders, 'critiques/b.md')).toContain(
    'aliases: \n  - un # le premier\n  - deux\n  - a\n',
  )
})

test('the line ends of Windows and a byte-order mark stay', async () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
  const folders = await contentFolder({
    ...SITE,
    'content/films/drive.md': windows(film()),
    'content/critiques/a.md': windows(review({}, 'Voir [le film](/films/drive).')),
  })
  expect((await runContent(folders, ['rename', 'film', 'drive', 'route'])).code).toBe(0)
  expect(await textOf(folders, 'critiques/a.md')).toBe(
    windows(review({ film: 'route' }, 'Voir [le film](/films/route).')),
  )
  expect(await textOf(folders, 'films/route.md')).toBe(windows(film({ formerSlugs: '[drive]' })))
})

test.each([
  ['a name that exists', 'drive-2', 2, 'existe déjà'],
  ['its own name', 'drive', 2, 'porte déjà ce nom'],
  ['a name that is no address', 'Été', 2, 'Écrivez par exemple « ete »'],
  ['the former name of another', 'ancien', 1, 'Cette ancienne adresse est déjà prise'],
])('%s is refused, and nothing is written', async (_, to, code, message) => {
  const folders = await contentFolder({
    ...SITE,
    'content/films/drive-2.md': film({ formerSlugs: '[ancien]' }),
    'content/critiques/c.md': review(),
  })
  const before = await everyFile(folders)
  const result = await runContent(folders, ['rename', 'film', 'drive', to])
  expect(result.code).toBe(code)
  expect(result.err).toContain(message)
  expect(await everyFile(folders)).toEqual(before)
})

test('--essai writes nothing', async () => {
  const folders = await contentFolder(FILES)
  const before = await everyFile(folders)
  const { code, out } = await runContent(folders, ['rename', 'film', 'drive', 'conduite', '--essai'])
  expect(code).toBe(0)
  expect(out).toContain('content/critiques/c.md (7\u00A0endroits)')
  expect(await everyFile(folders)).toEqual(before)
})

test('in the content of the site, every kind of item can be renamed and the check still passes', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'photogramme-'))
  onTestFinished(() => rm(root, { recursive: true }))
  const project = path.resolve(import.meta.dirname, '../../../..')
  const folders = { content: path.join(root, 'content'), public: path.join(project, 'public') }
  await cp(path.join(project, 'content'), folders.content, { recursive: true })
  const firstOf = async (folder: string) => {
    const [first = ''] = (await readdir(path.join(folders.content, folder))).sort()
    return first.replace('.md', '')
  }
  const before = movesOf(await load(folders)).size
  for (const [type, folder] of [
    ['critique', 'critiques'],
    ['actualite', 'actualites'],
    ['film', 'films'],
    ['personne', 'personnes'],
    ['plateforme', 'plateformes'],
    ['saga', 'sagas'],
    ['auteur', 'auteurs'],
    ['page', 'pages'],
  ] as const) {
    const from = await firstOf(folder)
    const { code, err } = await runContent(folders, ['rename', type, from, `neuf-${from}`])
    expect(err).toBe('')
    expect(code).toBe(0)
  }
  // Throws when anything refers to a former name in another way than by its address.
  expect(movesOf(await load(folders)).size).toBe(before + 8)
})
