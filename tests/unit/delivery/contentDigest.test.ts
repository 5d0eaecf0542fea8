import { rename, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { contentDigest } from '@/lib/delivery/contentDigest'
import { contentFolder, SITE } from '../../support/contentFolder'

const FILM = 'films/drive.md'

test('copies have the same, wherever and whenever they were written', async () => {
  const [here, there] = [await contentFolder(SITE), await contentFolder(SITE)]
  await utimes(path.join(there.content, FILM), 0, 0)
  expect(await contentDigest(here.content)).toBe(await contentDigest(there.content))
})

test('another byte, another name or another file make another', async () => {
  const { content } = await contentFolder(SITE)
  const digests = [await contentDigest(content)]
  await writeFile(path.join(content, FILM), 'x')
  digests.push(await contentDigest(content))
  await rename(path.join(content, FILM), path.join(content, 'films/driver.md'))
  digests.push(await contentDigest(content))
  await writeFile(path.join(content, 'films/bullitt.md'), '')
  digests.push(await contentDigest(content))
  expect(new Set(digests).size).toBe(4)
})
