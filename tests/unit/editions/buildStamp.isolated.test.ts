import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { BUILD_STAMP, readBuildStamp } from '@/lib/editions/buildStamp'

beforeEach(async () => {
  const before = process.cwd()
  const folder = await mkdtemp(path.join(tmpdir(), 'photogramme-'))
  process.chdir(folder)
  await mkdir(path.dirname(BUILD_STAMP))
  return async () => {
    process.chdir(before)
    await rm(folder, { recursive: true })
  }
})

const STAMP = { inputDigest: 'f', digest: 'd', validUntil: 1_700_000_000_000 }

test('a stamp is read as it was written', async () => {
  await writeFile(BUILD_STAMP, JSON.stringify(STAMP))
  expect(await readBuildStamp()).toEqual(STAMP)
})

test('a build without a stamp has none', async () => {
  expect(await readBuildStamp()).toBeNull()
})

test.each([0, 1, 20])('a stamp cut after %i characters is none, and stops nobody', async length => {
  await writeFile(BUILD_STAMP, JSON.stringify(STAMP).slice(0, length))
  expect(await readBuildStamp()).toBeNull()
})
