import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { load } from '@/lib/content/load'
import { contentFolder, film, news, review, SITE } from '../../../support/contentFolder'
import { runContent } from '../runContent'

const FILES = {
  ...SITE,
  'content/critiques/c.md': review({ aliases: '[vieille]' }, '::film[drive]'),
  'content/actualites/a.md': news({ films: '[drive]' }, 'Sans lien.'),
  'content/films/taxi.md': film({ title: '"Taxi"' }),
}

test('used-by tells every place, by line and column', async () => {
  const { code, out } = await runContent(await contentFolder(FILES), ['used-by', 'film', 'drive'])
  expect(code).toBe(0)
  expect(out.split('\n').slice(1)).toEqual([
    '  content/actualites/a.md:6:9  films',
    '  content/critiques/c.md:6:7  film',
    '  content/critiques/c.md:13:8  texte',
  ])
})

test('what is named somewhere is not deleted, and the places are told', async () => {
  const folders = await contentFolder(FILES)
  const { code, err } = await runContent(folders, ['delete', 'film', 'drive'])
  expect(code).toBe(1)
  expect(err).toContain('content/critiques/c.md:6:7  film')
  expect(await readdir(path.join(folders.content, 'films'))).toContain('drive.md')
})

test('what nothing names is deleted', async () => {
  const folders = await contentFolder(FILES)
  expect((await runContent(folders, ['delete', 'film', 'taxi'])).code).toBe(0)
  expect(await readdir(path.join(folders.content, 'films'))).toEqual(['drive.md'])
})

test('--gone leaves a notice for the address and for the former ones, which the check accepts', async () => {
  const folders = await contentFolder(FILES)
  const { code } = await runContent(folders, ['delete', 'critique', 'c', '--gone', 'À la demande de "X".'])
  expect(code).toBe(0)
  expect(await readFile(path.join(folders.content, 'retraits/critiques-c.md'), 'utf8')).toContain(
    'title: "Un titre"',
  )
  const { withdrawals } = await load(folders)
  expect(withdrawals).toMatchObject([
    {
      slug: 'critiques-c',
      addresses: ['/critiques/c', '/critiques/vieille'],
      date: '2024-06-01T12:00:00+02:00',
    },
  ])
})

test('an address is not withdrawn and in use at once', async () => {
  const folders = await contentFolder(FILES)
  await runContent(folders, ['delete', 'critique', 'c', '--gone', 'Erreur.'])
  const { code, err } = await runContent(folders, [
    'new',
    'critique',
    '--film',
    'drive',
    '--titre',
    'C',
    '--nom-de-fichier',
    'c',
  ])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const check = await runContent(folders, ['check'])
  expect(check.code).toBe(1)
  expect(check.err).toContain(
    '« /critiques/c » — Cette adresse est retirée, et mène pourtant à « /critiques/c ».',
  )
})

test('a reason is required where one is announced', async () => {
  const folders = await contentFolder(FILES)
  expect((await runContent(folders, ['delete', 'critique', 'c', '--gone', ' '])).code).toBe(2)
})
