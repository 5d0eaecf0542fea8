import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { checkOrphans } from '@/lib/content/checks/checkOrphans'
import { folderListing } from '@/lib/content/source/folderListing'
import { read } from '@/lib/content/source/read'
import { unreadable } from '@/lib/content/source/unreadable'
import { imageSizeOf } from '@/lib/disk/imageSizeOf'
import { codeOf, readRegular } from '@/lib/disk/readRegular'
import { contentFolder, SITE } from '../../../support/contentFolder'
import { ODD_ENTRIES } from '../../../support/oddEntries'

const entries = Object.entries(ODD_ENTRIES)

test.each(entries)('%s among the files is a problem that names it, and goes with it', async (_, make) => {
  const { content } = await contentFolder(SITE)
  const whole = await folderListing(content)
  const file = path.join(content, 'films/essai.md')
  await make(file)
  const { files, problems } = await read(content)
  expect(files.map(({ slug }) => slug).sort()).toEqual(['drive', 'redaction'])
  expect(problems.map(({ file }) => file)).toEqual(['content/films/essai.md'])
  expect(problems[0]?.message).toMatch(/^\p{Lu}[^{}]+\.$/u)
  expect(problems[0]?.hint).not.toBe('')
  expect(await folderListing(content)).not.toBe(whole)
  for (const name of readdirSync(path.dirname(file)))
    if (name.startsWith('essai')) rmSync(path.join(path.dirname(file), name), { recursive: true })
  expect((await read(content)).problems).toEqual([])
})

test.each(entries.filter(([name]) => name !== 'a folder'))(
  '%s in place of a section, or of the whole content, is a problem too',
  async (_, make) => {
    const { content } = await contentFolder(SITE)
    await make(path.join(content, 'sagas'))
    const { files, problems } = await read(content)
    expect(files).toHaveLength(2)
    expect(problems.map(({ file }) => file)).toEqual(['content/sagas'])
    rmSync(content, { recursive: true })
    await make(content)
    const gone = await read(content)
    expect(gone.files).toEqual([])
    expect(gone.problems.map(({ file }) => file)).toEqual(['content'])
    expect(typeof (await folderListing(content))).toBe('string')
  },
)

test('content that is not there is one problem, and the signature tells when it comes', async () => {
  const { content } = await contentFolder({})
  rmSync(content, { recursive: true })
  const missing = await folderListing(content)
  // It may be on its way, as on a disk that is not mounted yet.
  expect(await read(content)).toMatchObject({
    problems: [{ file: 'content', message: 'Le dossier du contenu est introuvable.' }],
    isPassing: true,
  })
  mkdirSync(content)
  expect(await read(content)).toEqual({ files: [], problems: [] })
  symlinkSync('films', path.join(content, 'films'))
  expect(await read(content)).not.toHaveProperty('isPassing')
  expect(await folderListing(content)).not.toBe(missing)
})

test('a link to a file of the content is read like the file, and judged by it', async () => {
  const { content } = await contentFolder(SITE)
  symlinkSync('drive.md', path.join(content, 'films/bullitt.md'))
  const { files, problems } = await read(content)
  expect(problems).toEqual([])
  const texts = files.filter(({ folder }) => folder === 'films').map(({ text }) => text)
  expect(texts).toHaveLength(2)
  expect(texts[0]).toBe(texts[1])
  truncateSync(path.join(content, 'films/drive.md'), 2_000_000)
  expect((await read(content)).problems.map(({ file, message }) => [file, message])).toEqual([
    ['content/films/bullitt.md', 'Le fichier pèse 2,0 Mo ; la limite est de 160 ko.'],
    ['content/films/drive.md', 'Le fichier pèse 2,0 Mo ; la limite est de 160 ko.'],
  ])
})

test('a section that is a link to another place is one problem, however much lies there', async () => {
  const { content } = await contentFolder(SITE)
  symlinkSync('/proc', path.join(content, 'sagas'))
  expect((await read(content)).problems).toMatchObject([
    { file: 'content/sagas', message: 'Ce lien symbolique sort du dossier de contenu.' },
  ])
})

test('a file that keeps its size and its time is seen when its text is another', async () => {
  const { content } = await contentFolder(SITE)
  const file = path.join(content, 'films/drive.md')
  const [text] = (await read(content)).files.filter(({ slug }) => slug === 'drive').map(({ text }) => text)
  const { statSync, utimesSync } = await import('node:fs')
  const { atime, mtime } = statSync(file)
  const before = await folderListing(content)
  writeFileSync(file, (text ?? '').replace('2011', '2012'))
  utimesSync(file, atime, mtime)
  expect(await folderListing(content)).not.toBe(before)
  const after = (await read(content)).files.find(({ slug }) => slug === 'drive')
  expect(after?.text).toContain('2012')
})

test('rights that are taken away, and given back, change the signature', async () => {
  const { content } = await contentFolder(SITE)
  const file = path.join(content, 'films/drive.md')
  const before = await folderListing(content)
  chmodSync(file, 0)
  expect(await folderListing(content)).not.toBe(before)
})

test.each([
  ['EACCES', 'ses droits l’interdisent', false],
  ['EPERM', 'ses droits l’interdisent', false],
  ['EIO', '(EIO)', true],
  ['EMFILE', '(EMFILE)', true],
  ['EAGAIN', '(EAGAIN)', true],
  ['ENXIO', '(ENXIO)', true],
  ['ENOENT', 'introuvable', true],
])('a file that answers %s is named, and it is known whether that may pass', (code, message, passes) => {
  const told = unreadable('content/films/x.md', 'Ce fichier', code)
  expect(told.problem).toMatchObject({
    file: 'content/films/x.md',
    message: expect.stringMatching(/^Ce fichier /),
  })
  expect(told.problem.message).toContain(message)
  expect(told.passes).toBe(passes)
})

test('a pipe that takes the place of a file between the look and the opening holds nobody', async () => {
  const { content } = await contentFolder({})
  const pipe = path.join(content, 'pipe.md')
  await ODD_ENTRIES['a pipe']?.(pipe)
  const isFile = vi.spyOn((await import('node:fs')).Stats.prototype, 'isFile').mockReturnValueOnce(true)
  onTestFinished(() => isFile.mockRestore())
  const code = (() => {
    try {
      readRegular(pipe, 100)
      return 'read'
    } catch (error) {
      return codeOf(error)
    }
  })()
  expect(code).toBe('NOT_A_FILE')
})

test.each(entries)('%s in place of a picture is no picture, and fills nothing', async (_, make) => {
  const folders = await contentFolder({ 'public/images/autre.png': 'x' })
  await make(path.join(folders.public, 'images/x.png'))
  expect(imageSizeOf(folders.public, '/images/x.png')).toBeNull()
  const archive = { articles: [], films: [], people: [], sagas: [], authors: [], guides: [], figures: [] }
  const named = { ...archive, platforms: [], pages: [], withdrawals: [], tags: [] }
  const found = checkOrphans(named as unknown as Parameters<typeof checkOrphans>[0], folders)
  expect(found.map(({ file }) => file)).toContain('public/images/autre.png')
})
