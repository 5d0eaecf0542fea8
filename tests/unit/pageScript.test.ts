import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleScripts } from '@/lib/cli/bundleScripts'
import { PAGE_SCRIPT, PAGE_SCRIPT_INTEGRITY } from '@/lib/pageScript'

const folder = path.resolve(import.meta.dirname, '../../public/scripts')
const served = readFileSync(path.join(folder, PAGE_SCRIPT))
const bundles = await bundleScripts()

test('the scripts of the pages are what components/browser/ says, and the only ones', () => {
  expect([bundles.page.name, bundles.page.integrity]).toEqual([PAGE_SCRIPT, PAGE_SCRIPT_INTEGRITY])
  const written = Object.values(bundles).map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])
  const found = readdirSync(folder).map(name => [name, readFileSync(path.join(folder, name), 'utf8')])
  expect(found.sort()).toEqual(written.sort())
})

test('browsers run the scripts only if they are those that the pages name', () => {
  const digest = (bytes: Uint8Array) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`
  expect(PAGE_SCRIPT_INTEGRITY).toBe(digest(served))
  for (const { name, bytes } of [bundles.search, bundles.list]) {
    expect(served.toString()).toContain(`"/scripts/${name}"`)
    expect(served.toString()).toContain(`"${digest(bytes)}"`)
  }
})

/** Bytes of files of public/scripts/ on their way. */
const weight = (...files: { bytes: Uint8Array }[]) =>
  files.reduce((sum, { bytes }) => sum + gzipSync(bytes).length, 0)

test('all of the JavaScript of a page is less than two kilobytes, three with that of the search or of a list', () => {
  expect(weight(bundles.page)).toBeLessThan(2000)
  expect(weight(bundles.page, bundles.search)).toBeLessThan(3000)
  expect(weight(bundles.page, bundles.list)).toBeLessThan(3000)
})
