import { rename, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { signatureOf } from '@/lib/content/signatureOf'
import { contentFolder, film } from '../../support/contentFolder'

test.each<[string, (content: string) => Promise<void>]>([
  ['added', content => writeFile(path.join(content, 'films/taxi.md'), film())],
  ['saved', content => writeFile(path.join(content, 'films/drive.md'), film({}, 'Un texte plus long.'))],
  ['renamed', content => rename(path.join(content, 'films/drive.md'), path.join(content, 'films/taxi.md'))],
  ['removed', content => rm(path.join(content, 'films/drive.md'))],
  ['linked', content => symlink('nulle-part.md', path.join(content, 'films/taxi.md'))],
])('the signature changes when a file is %s', async (_, change) => {
  const { content } = await contentFolder({ 'content/films/drive.md': film() })
  const before = await signatureOf(content)
  expect(await signatureOf(content)).toBe(before)
  await change(content)
  expect(await signatureOf(content)).not.toBe(before)
})
