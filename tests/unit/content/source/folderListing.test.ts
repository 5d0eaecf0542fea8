import { rename, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { folderListing } from '@/lib/content/source/folderListing'
import { contentFolder, film } from '../../../support/contentFolder'

test.each<[string, (content: string) => Promise<void>]>([
  ['added', content => writeFile(path.join(content, 'films/taxi.md'), film())],
  ['saved', content => writeFile(path.join(content, 'films/drive.md'), film({}, 'Un texte plus long.'))],
  ['renamed', content => rename(path.join(content, 'films/drive.md'), path.join(content, 'films/taxi.md'))],
  ['removed', content => rm(path.join(content, 'films/drive.md'))],
  ['linked', content => symlink('nulle-part.md', path.join(content, 'films/taxi.md'))],
])('the signature changes when a file is %s', async (_, change) => {
  const { content } = await contentFolder({ 'content/films/drive.md': film() })
  const before = await folderListing(content)
  expect(await folderListing(content)).toBe(before)
  await change(content)
  expect(await folderListing(content)).not.toBe(before)
})

test('the signature changes when what a link leads to is saved, even where nobody looks', async () => {
  const { content } = await contentFolder({ 'content/films/.caché': film() })
  await symlink('.caché', path.join(content, 'films/drive.md'))
  const before = await folderListing(content)
  await writeFile(path.join(content, 'films/.caché'), film({}, 'Un texte plus long.'))
  expect(await folderListing(content)).not.toBe(before)
})
