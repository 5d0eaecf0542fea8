import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isReserved } from '@/lib/model/reserved'
import { SLUG_PATTERN, slugOf } from '@/lib/text/slug'

test.each([
  ['Sète', 'sete'],
  ["L'Œuvre au noir", 'l-oeuvre-au-noir'],
  ['L’Œuvre au noir', 'l-oeuvre-au-noir'],
  ['Fast & Furious', 'fast-et-furious'],
  ['100 % loup', '100-pour-cent-loup'],
  ['A75', 'a75'],
  ['Morgan S. Dalibert', 'morgan-s-dalibert'],
  ['  Ça – et là ! ', 'ca-et-la'],
])('the address of "%s" is %s', (label, slug) => {
  expect(slugOf(label)).toBe(slug)
  expect(slug).toMatch(SLUG_PATTERN)
})

test('no page of the editors can take the address of a route or of a folder of files', () => {
  const root = path.resolve(import.meta.dirname, '../../..')
  const names = ['app', 'public'].flatMap(folder =>
    readdirSync(path.join(root, folder), { withFileTypes: true })
      .filter(entry => entry.isDirectory() && SLUG_PATTERN.test(entry.name))
      .map(({ name }) => name),
  )
  // What app/fonts holds is built into other addresses.
  expect(names.filter(name => name !== 'fonts' && !isReserved('pages', name))).toEqual([])
})
