import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundlePageScript } from '@/lib/cli/bundlePageScript'
import { PAGE_SCRIPT } from '@/lib/pageScript'

const folder = path.resolve(import.meta.dirname, '../../../public/scripts')
const served = readFileSync(path.join(folder, PAGE_SCRIPT))

test('the script of the pages is what components/browser/ says, and the only one', async () => {
  const { name, bytes } = await bundlePageScript()
  expect({ name, text: new TextDecoder().decode(bytes) }).toEqual({
    name: PAGE_SCRIPT,
    text: served.toString(),
  })
  expect(readdirSync(folder)).toEqual([PAGE_SCRIPT])
})

test('all of the JavaScript is less than one kilobyte on its way', () => {
  expect(gzipSync(served).length).toBeLessThan(1000)
})
