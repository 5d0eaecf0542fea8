import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { contentFolder, review, SITE } from '../../support/contentFolder'
import { runContent } from '../cli/runContent'
import { textsIn } from './exportOf'

async function site() {
  const folders = await contentFolder({ ...SITE, 'content/critiques/drive.md': review() })
  const root = path.dirname(folders.content)
  const run = (...args: string[]) => runContent(folders, ['export', ...args])
  return { folders, root, run }
}

test('A folder with anything else in it is left as it is, whatever is asked', async () => {
  const { root, run } = await site()
  await mkdir(path.join(root, 'mien'))
  await writeFile(path.join(root, 'mien', 'notes.txt'), 'à moi')
  for (const more of [[], ['--remplacer']]) {
    const { code, err } = await run('json', '--vers', 'mien', ...more)
    expect(code).toBe(1)
    expect(err).toContain('rien n’y a été touché')
  }
  expect(await textsIn(path.join(root, 'mien'))).toEqual({ 'notes.txt': 'à moi' })
})

test('An export takes the place of an earlier one only with --remplacer, and only where nothing was added', async () => {
  const { root, run } = await site()
  expect((await run('markdown', '--vers', 'sortie')).code).toBe(0)
  const { code, err } = await run('json', '--vers', 'sortie')
  expect([code, err]).toEqual([1, expect.stringContaining('--remplacer')])
  expect((await run('json', '--vers', 'sortie', '--remplacer')).code).toBe(0)
  expect(Object.keys(await textsIn(path.join(root, 'sortie')))).not.toContain('critiques/drive.md')
  await writeFile(path.join(root, 'sortie', 'ajout.txt'), 'à moi')
  const again = await run('json', '--vers', 'sortie', '--remplacer')
  expect([again.code, again.err]).toEqual([1, expect.stringContaining('ajout.txt')])
})

test('A file is not overwritten without --remplacer', async () => {
  const { root, run } = await site()
  await writeFile(path.join(root, 'x.xml'), 'à moi')
  expect((await run('wordpress', '--vers', 'x.xml')).err).toContain('existe déjà')
  expect((await textsIn(root))['x.xml']).toBe('à moi')
  expect((await run('wordpress', '--vers', 'x.xml', '--remplacer')).code).toBe(0)
  expect((await textsIn(root))['x.xml']).toContain('<rss')
})

test('What is interrupted leaves nothing, nor does what is refused', async () => {
  const { folders, root } = await site()
  const stop = new AbortController()
  stop.abort()
  const before = await readdir(root)
  const { code, err } = await runContent(folders, ['export', 'json', '--vers', 'sortie'], {
    signal: stop.signal,
  })
  expect([code, err]).toEqual([1, '✗ Export interrompu : rien n’en reste.'])
  expect(await readdir(root)).toEqual(before)
})

test('Nothing is written through a link, nor among what the site is made of', async () => {
  const { root, run } = await site()
  await mkdir(path.join(root, 'ailleurs'))
  await symlink(path.join(root, 'ailleurs'), path.join(root, 'lien'))
  expect((await run('json', '--vers', 'lien')).code).toBe(1)
  expect(await readdir(path.join(root, 'ailleurs'))).toEqual([])
  for (const target of ['.', '..', 'content/x', 'public/images/x']) {
    expect((await run('json', '--vers', target)).code).toBe(2)
  }
})

test.each([
  [['wordpresse', '--vers', 'x'], 'Vouliez-vous dire'],
  [[], 'Il manque le format'],
  [['json'], '--vers'],
  [['markdown', '--vers', 'x.md'], 'un dossier'],
  [['json', '--vers', 'x', '--directives', 'garder'], 'markdown'],
])('%j is misuse, and is told how to mend it', async (args, told) => {
  const { run } = await site()
  const { code, err } = await run(...args)
  expect([code, err]).toEqual([2, expect.stringContaining(told)])
})

test('Content with mistakes is not exported', async () => {
  const folders = await contentFolder({ ...SITE, 'content/critiques/drive.md': review({ film: 'taxi' }) })
  const { code, err } = await runContent(folders, ['export', 'json', '--vers', 'sortie'])
  expect([code, err]).toEqual([1, expect.stringContaining('rien n’a été écrit')])
})
