import { beforeEach, expect, test, vi } from 'vitest'

const load = () => import('@/lib/editions/edition.mjs')

beforeEach(() => {
  vi.resetModules()
  Reflect.deleteProperty(globalThis, Symbol.for('photogramme.edition'))
})

test('edition 0 is that of the build: nothing is older', async () => {
  const { currentEdition } = await load()
  expect(currentEdition()).toEqual({ number: 0, id: '0', since: 0, stamp: null })
})

test('each edition counts one more and begins at its instant', async () => {
  const { beginEdition, currentEdition } = await load()
  beginEdition(1_000, 'a')
  expect(currentEdition()).toEqual({ number: 1, id: expect.any(String), since: 1_000, stamp: 'a' })
  beginEdition(2_000, null)
  expect(currentEdition()).toEqual({ number: 2, id: expect.any(String), since: 2_000, stamp: null })
})

test('two copies of the module, as a server holds them, show the same edition', async () => {
  const first = await load()
  vi.resetModules()
  const second = await load()
  expect(second).not.toBe(first)
  first.beginEdition(5_000, null)
  expect(second.currentEdition()).toMatchObject({ number: 1, since: 5_000 })
})

test('a stamp changes neither the number nor the beginning', async () => {
  const { beginEdition, currentEdition, stampEdition } = await load()
  beginEdition(1_000, null)
  const begun = currentEdition()
  stampEdition('b')
  expect(currentEdition()).toEqual({ ...begun, number: 1, since: 1_000, stamp: 'b' })
})

test('an edition that begins at the instant of an earlier one, in this process or another, is not the same', async () => {
  const ids = new Set<string>()
  for (let start = 0; start < 3; start += 1) {
    vi.resetModules()
    Reflect.deleteProperty(globalThis, Symbol.for('photogramme.edition'))
    const { beginEdition, currentEdition } = await load()
    for (const now of [1_000, 1_000, 500]) {
      beginEdition(now, null)
      ids.add(currentEdition().id)
    }
  }
  expect(ids.size).toBe(9)
})
