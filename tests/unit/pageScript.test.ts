import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundlePageScript } from '@/lib/cli/bundlePageScript'
import { PAGE_SCRIPT, PAGE_SCRIPT_INTEGRITY } from '@/lib/pageScript'

const folder = path.resolve(import.meta.dirname, '../../public/scripts')
const served = readFileSync(path.join(folder, PAGE_SCRIPT))

test('the script of the pages is what components/browser/ says, and the only one', async () => {
  const { bytes, ...rest } = await bundlePageScript()
  expect({ ...rest, text: new TextDecoder().decode(bytes) }).toEqual({
    name: PAGE_SCRIPT,
    integrity: PAGE_SCRIPT_INTEGRITY,
    text: served.toString(),
  })
  expect(readdirSync(folder)).toEqual([PAGE_SCRIPT])
})

test('browsers run the script only if it is the one that the pages name', () => {
  const digest = createHash('sha384').update(served).digest('base64')
  expect(PAGE_SCRIPT_INTEGRITY).toBe(`sha384-${digest}`)
})

test('all of the JavaScript is less than one kilobyte on its way', () => {
  expect(gzipSync(served).length).toBeLessThan(1000)
})
