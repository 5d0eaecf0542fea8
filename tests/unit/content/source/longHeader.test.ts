import { expect, test } from 'vitest'
import { parse } from '@/lib/content/source/parse'
import { validate } from '@/lib/content/validate/validate'

const road = (header: string) => {
  const text = `---\n${header}\n---\nTexte\n`
  const parsed = parse({ folder: 'critiques', slug: 'a', file: 'content/critiques/a.md', text })
  return Array.isArray(parsed) ? parsed : validate(parsed)
}

test.each([
  ['lines', 'k: a\n'.repeat(2000), 502, /plus de 500 lignes/],
  ['fields', Array.from({ length: 2000 }, (_, at) => `k${at}: a`).join('\n'), 502, /plus de 500 lignes/],
  ['characters on one line', `title: "${'a b '.repeat(10_000)}"`, 2, /plus de 20.000 signes/],
  [
    'characters on many lines',
    `tags:\n${`  - ${'a'.repeat(96)}\n`.repeat(400)}`,
    200,
    /plus de 20.000 signes/,
  ],
  ['lists within a list', `tags: ${'['.repeat(20_000)}`, 2, /plus de 20.000 signes/],
])(
  'a header of too many %s is refused at the first line too many, unread',
  (_what, header, line, message) => {
    expect(road(header)).toMatchObject([{ line, column: 1, message: expect.stringMatching(message) }])
  },
)

test.each([
  ['lines', (count: number) => Array.from({ length: count }, (_, at) => `k${at}: a`).join('\n'), 500],
  // The end of its line is one.
  ['characters', (count: number) => `k: "${'a'.repeat(count - 6)}"`, 20_000],
])('a header may have so many %s and no more', (_what, header, most) => {
  const parsed = (count: number) =>
    parse({ folder: 'critiques', slug: 'a', file: 'a.md', text: `---\n${header(count)}\n---\nTexte\n` })
  expect(parsed(most)).toMatchObject({ body: 'Texte\n' })
  expect(parsed(most + 1)).toMatchObject([{ message: expect.stringMatching(/^L’en-tête compte plus de/) }])
})

test('each of hundreds of unknown fields is placed, without reading the header anew for each', () => {
  const fields = (count: number) => Array.from({ length: count }, (_, at) => `k${at}: a`).join('\n')
  const once = (count: number) => {
    const header = fields(count)
    const start = performance.now()
    const found = road(header)
    const spent = performance.now() - start
    expect(found).toHaveLength(count + 8)
    return spent
  }
  // The least of some: other work, collections of garbage and cold code come on top. What the processor has spent would
  // count the threads of other tests, too.
  const cost = (count: number) => Math.min(...Array.from({ length: 15 }, () => once(count)))
  // Eight times as many would cost 64 times as much.
  expect(cost(480) / cost(60)).toBeLessThan(32)
})
