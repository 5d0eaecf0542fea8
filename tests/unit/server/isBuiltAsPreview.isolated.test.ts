import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isBuiltAsPreview } from '@/lib/server/isBuiltAsPreview.mjs'

test.each([
  [{ env: { PREVIEW: '1' } }, true],
  [{ env: { PREVIEW: '' } }, false],
  [{}, false],
])('a build with the configuration %j is a preview: %s', async (config, expected) => {
  const root = await mkdtemp(path.join(tmpdir(), 'photogramme-'))
  onTestFinished(() => rm(root, { recursive: true }))
  await mkdir(path.join(root, '.next'))
  await writeFile(path.join(root, '.next/required-server-files.json'), JSON.stringify({ config }))
  expect(isBuiltAsPreview(root)).toBe(expected)
})
