import { rename, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { contentDigest } from '@/lib/content/source/contentDigest'
import { read } from '@/lib/content/source/read'
import { contentFolder, SITE } from '../../../support/contentFolder'
import { ODD_ENTRIES } from '../../../support/oddEntries'

const FILM = 'films/drive.md'

async function digestOfFolder(content: string): Promise<string> {
  return contentDigest((await read(content)).files)
}

test('copies have the same, wherever and whenever they were written', async () => {
  const [here, there] = [await contentFolder(SITE), await contentFolder(SITE)]
  await utimes(path.join(there.content, FILM), 0, 0)
  expect(await digestOfFolder(here.content)).toBe(await digestOfFolder(there.content))
})

test('another byte, another name or another file make another', async () => {
  const { content } = await contentFolder(SITE)
  const digests = [await digestOfFolder(content)]
  await writeFile(path.join(content, FILM), 'x')
  digests.push(await digestOfFolder(content))
  await rename(path.join(content, FILM), path.join(content, 'films/driver.md'))
  digests.push(await digestOfFolder(content))
  await writeFile(path.join(content, 'films/bullitt.md'), '')
  digests.push(await digestOfFolder(content))
  expect(new Set(digests).size).toBe(4)
})

test.each(Object.entries(ODD_ENTRIES))('%s is not part of it, and holds nobody', async (_, make) => {
  const { content } = await contentFolder(SITE)
  const digest = await digestOfFolder(content)
  await make(path.join(content, 'films/essai.md'))
  expect(await digestOfFolder(content)).toBe(digest)
})
