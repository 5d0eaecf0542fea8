import { expect, test } from 'vitest'
import { parseAndCheck } from '@/lib/markdown/checkBody'
import { exceededLimit } from '@/lib/markdown/exceededLimit'
import { simpleBody } from '@/lib/markdown/simpleBody'
import { tryBody } from '@/lib/markdown/trial'
import { body, records } from './bodies'
import { SHAPES, type Shape, shapeOf } from './quadraticShapes'

/** As long as a file may be (lib/content/source/read.ts). */
const LONGEST = 160_000

test.each(SHAPES.map(shape => [shape.what, shape] as const))(
  '%s beyond measure are refused in French, at the first line that is too much, before anything is parsed',
  (_what, shape) => {
    const markdown = shapeOf(shape, LONGEST)
    const [problem, ...others] = parseAndCheck(body(markdown, 10), records)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ file: 'essai.md', line: shape.line + 9, column: 1 })
    expect(problem?.message).toMatch(shape.message)
    expect(problem?.message).toMatch(/^(?:Ce|Les) .*\.$/)
    expect(problem?.hint).toMatch(/^\p{Lu}.*\.$/u)
    expect(simpleBody(markdown)).toBeNull()
  },
)

test.each([
  [
    '10,000 characters in a paragraph',
    `${'a '.repeat(6_000)}\n\n`,
    /^Ce paragraphe compte plus de 10.000 signes\.$/,
  ],
  ['500 lines in a paragraph', 'a\n'.repeat(600), /^Ce paragraphe compte plus de 500 lignes\.$/],
])('more than %s are refused at its first line', (_what, paragraph, message) => {
  expect(parseAndCheck(body(`Début.\n\n${paragraph}`), records)).toMatchObject([
    { line: 3, message: expect.stringMatching(message) },
  ])
})

const table = (columns: number, rows: number) =>
  `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${`${'|b'.repeat(columns)}|\n`.repeat(rows)}`

test.each([
  ['a table of fifty columns', table(50, 2), null],
  ['one column more', table(51, 2), 'Ce tableau a plus de 50 colonnes.'],
  ['a paragraph of five hundred lines', `${'a\n'.repeat(500)}`, null],
  ['one line more', `${'a\n'.repeat(501)}`, 'Ce paragraphe compte plus de 500 lignes.'],
  ['a paragraph of ten thousand characters', `${'a'.repeat(9_999)}\n`, null],
  ['one character more', `${'a'.repeat(10_000)}\n`, 'Ce paragraphe compte plus de 10\u202F000 signes.'],
])('%s is let pass or refused', (_, markdown, message) => {
  expect(exceededLimit(markdown)?.message ?? null).toBe(message)
})

/** Those that cost most at their longest, each of another kind. */
const DEAREST = [
  'stars within words',
  'links',
  'notes',
  'rows',
  'rows without bars',
  'lists in lists',
  'underlined crossheads',
]

test('the longest that is let pass of a shape costs a few times what the longest prose costs', () => {
  const prose = `${'Le film file droit, sans jamais perdre de vue la route ni ceux qui la tiennent. '.repeat(8)}\n\n`
  const longest = prose.repeat(Math.floor(LONGEST / prose.length))
  expect(exceededLimit(longest)).toBeNull()
  const measure = costOf(longest)
  const dear = SHAPES.filter(({ what }) => DEAREST.includes(what)).map(shape => ({
    what: shape.what,
    times: costOf(shapeOf(shape, longestOf(shape))) / measure,
  }))
  expect(dear).toHaveLength(DEAREST.length)
  expect(dear.filter(({ times }) => times > 10)).toEqual([])
})

/** The most of a shape that is let pass, to a few hundred characters. */
function longestOf(shape: Shape): number {
  let [passes, refused] = [0, LONGEST]
  while (refused - passes > 300) {
    const length = Math.floor((passes + refused) / 2)
    if (exceededLimit(shapeOf(shape, length))) refused = length
    else passes = length
  }
  return passes
}

/** Processor time, which other processes hardly lengthen. */
function costOf(markdown: string): number {
  const start = process.cpuUsage()
  tryBody(markdown)
  const { user, system } = process.cpuUsage(start)
  return user + system
}
