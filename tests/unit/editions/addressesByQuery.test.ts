import { expect, test } from 'vitest'
import { addressesByQuery, withoutParameters } from '@/lib/editions/addressesByQuery'
import { atOnce } from '@/lib/turns/steps'

const many = (count: number) =>
  atOnce(
    addressesByQuery(
      Array.from({ length: count }, (_, index): [string, string][] => [
        [`/?p=${index}`, `/a/${index}`],
        [`/index.php?id=${index}&option=com_content`, `/b/${index}`],
        [`/grille?x=${index % 100}&y=${Math.floor(index / 100)}`, `/c/${index}`],
      ]).flat(),
    ),
  )

test('thirty thousand are each found', () => {
  const find = many(10_000)
  for (const index of [0, 17, 4_711, 9_999]) {
    expect(find('/', `?a=b&p=${index}&utm_source=x`)?.value).toBe(`/a/${index}`)
    expect(find('/index.php', `?option=com_content&id=${index}`)?.value).toBe(`/b/${index}`)
    expect(find('/grille', `?y=${Math.floor(index / 100)}&x=${index % 100}`)?.value).toBe(`/c/${index}`)
  }
  expect(find('/', '?p=10000')).toBeNull()
  expect(find('/index.php', '?option=com_content')).toBeNull()
  expect(find('/autre', '?p=17')).toBeNull()
})

/** Milliseconds, the least of several: a machine may do other work meanwhile. */
function least(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 7 }, () => {
      const start = performance.now()
      work()
      return performance.now() - start
    }),
  )
}

test('a look takes no longer where there are a hundred times as many, not even for a hostile query', () => {
  const [few, lots] = [many(100), many(10_000)]
  const hostile = `?${Array.from({ length: 400 }, (_, index) => `option=com_content&p=${index}x`).join('&')}`
  for (const [path, query] of [
    ['/index.php', '?option=com_content&id=99'],
    ['/index.php', hostile],
    ['/', hostile],
  ] as const) {
    const looks = (find: typeof few) => () => {
      for (let index = 0; index < 200; index++) find(path, query)
    }
    expect(least(looks(lots)), path).toBeLessThan(10 * least(looks(few)) + 5)
  }
})

test('of a query stays what is not asked for, as it was written', () => {
  expect(withoutParameters('?a=%C3%A9&p=17&b', ['p=17'])).toBe('?a=%C3%A9&b')
  expect(withoutParameters('?p=17&p=17', ['p=17'])).toBe('')
})
