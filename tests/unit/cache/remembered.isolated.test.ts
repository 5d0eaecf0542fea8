import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inCacheFolder, runAs, startAnew } from '@/tests/support/cacheFolder'

inCacheFolder()

const FILE = '.next/cache/photogramme/remembered/lengths'
const A = { file: 'a.md', text: 'Vitesse !' }
const B = { file: 'b.md', text: '' }

/** The memory of a process that has just started; `computed` tells for which texts it had to compute. */
async function newProcess() {
  startAnew()
  const { keepRemembered, remembered } = await import('@/lib/cache/remembered')
  const lengths = remembered<number>('lengths')
  const computed: string[] = []
  const lengthOf = (text: typeof A) =>
    lengths.of(text, () => {
      computed.push(text.file)
      return text.text.length
    })
  return { keepRemembered, remembered, lengths, lengthOf, computed }
}

async function keep(...texts: (typeof A)[]): Promise<void> {
  const { lengthOf, keepRemembered } = await newProcess()
  texts.map(lengthOf)
  keepRemembered(texts)
}

test('a result is computed once in a process, and not at all in later ones', async () => {
  const { lengthOf, computed, keepRemembered } = await newProcess()
  expect([lengthOf(A), lengthOf(A), lengthOf(B)]).toEqual([9, 9, 0])
  expect(computed).toEqual(['a.md', 'b.md'])
  keepRemembered([A, B])
  const later = await newProcess()
  expect([later.lengthOf({ ...A }), later.lengthOf({ ...B })]).toEqual([9, 0])
  expect(later.computed).toEqual([])
})

test('another text is unknown, and so is the same one of another file', async () => {
  await keep(A)
  const { lengths } = await newProcess()
  expect(lengths.get({ ...A, text: 'Lenteur !' })).toBeUndefined()
  expect(lengths.get({ ...A, file: 'b.md' })).toBeUndefined()
  expect(lengths.get({ ...A })).toBe(9)
})

test('a result that holds no longer is computed again', async () => {
  const { lengths } = await newProcess()
  lengths.set(A, 1)
  expect(lengths.of(A, () => 2)).toBe(1)
  expect(
    lengths.of(
      A,
      () => 2,
      known => known > 1,
    ),
  ).toBe(2)
  expect(lengths.get(A)).toBe(2)
})

test('that there is nothing is a result, too', async () => {
  const { remembered } = await newProcess()
  const nothing = remembered<null>('nothing')
  nothing.set(A, null)
  expect(nothing.of(A, () => expect.unreachable())).toBeNull()
})

test('what a process did not ask for stays kept as long as its text, and what is gone goes', async () => {
  await keep(A, B)
  const second = await newProcess()
  const c = { file: 'c.md', text: 'Suite' }
  second.lengthOf(c)
  second.keepRemembered([A, c])
  const { lengths } = await newProcess()
  expect([A, B, c].map(lengths.get)).toEqual([9, undefined, 5])
})

test('a process that found out nothing new writes nothing', async () => {
  await keep(A)
  const before = readFileSync(FILE)
  const { lengthOf, keepRemembered } = await newProcess()
  lengthOf(A)
  writeFileSync(FILE, 'untouched')
  keepRemembered([A])
  expect(String(readFileSync(FILE))).toBe('untouched')
  expect(before.length).toBeGreaterThan(0)
})

test('a result that cannot be cloned is packed for the disk and made again of its text', async () => {
  const form = {
    pack: (tell: () => string) => tell().length,
    unpack: (packed: unknown, { text }: typeof A) => {
      return () => text.slice(0, Number(packed))
    },
  }
  const first = await newProcess()
  first.remembered('telling', form).set(A, () => 'Vit')
  first.keepRemembered([A])
  expect((await newProcess()).remembered('telling', form).get({ ...A })?.()).toBe('Vit')
})

test('what other code has kept is unknown, and code under development keeps nothing', async () => {
  await keep(A)
  runAs('two')
  expect((await newProcess()).lengths.get(A)).toBeUndefined()
  runAs('')
  await keep(B)
  runAs('two')
  expect((await newProcess()).lengths.get(B)).toBeUndefined()
})

test.each<[string, (file: Buffer) => Buffer]>([
  ['empty', () => Buffer.alloc(0)],
  ['cut short', file => file.subarray(0, -9)],
  ['zeros', file => Buffer.alloc(file.length)],
  ['changed by one letter', file => Buffer.from(file.toString('latin1').replace('a.md', 'b.md'), 'latin1')],
])('a damaged file (%s) counts as empty', async (_, damage) => {
  await keep(A)
  writeFileSync(FILE, damage(readFileSync(FILE)))
  const { lengths } = await newProcess()
  expect([lengths.get(A), lengths.get({ ...A, file: 'b.md' })]).toEqual([undefined, undefined])
})
