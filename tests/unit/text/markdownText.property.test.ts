import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { baseProcessor } from '@/lib/markdown/processor'
import { blanked, ofKinds, spansOf, without } from '@/lib/text/markdownText'
import { SHAPES } from '../markdown/quadraticShapes'

const processor = baseProcessor()
const FORMS = [
  'a',
  '`b`',
  '[c](/d)',
  ':spoiler[MOT]{film=x}',
  '*e*',
  'https://f.fr',
  ':spoiler[MOT [g](/h) `i`]{film=x}',
]

/** A line of text of which every word is another one once `MOT` is numbered. */
const line = fc
  .array(fc.constantFrom(...FORMS, 'MOT', 'MOT'), { minLength: 1, maxLength: 4 })
  .map(parts => parts.join(' '))
const paragraph = fc.array(line, { minLength: 1, maxLength: 2 }).map(lines => lines.join('\n'))

const indented = (text: string, by: string) => text.replace(/^(?=.)/gm, by)
const colonsIn = (text: string) => Math.max(2, ...Array.from(text.matchAll(/:{3,}/g), ([run]) => run.length))

/** Blocks that hold each other as editors write them. */
const { blocks } = fc.letrec<{ blocks: string; block: string }>(tie => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map(parts => parts.join('\n\n')),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph,
    paragraph.map(text => `\`\`\`\n${text}\n:::spoiler{film=x}\n\`\`\``),
    line.map(text => `## ${text}`),
    tie('blocks').map(text => indented(text, '> ').replace(/^$/gm, '>')),
    tie('blocks').map(text => indented(text, '     ')),
    tie('blocks').map(text => `- ${indented(text, '  ').trimStart()}`),
    tie('blocks').map(text => `10. ${indented(text, '    ').trimStart()}`),
    fc
      .tuple(
        tie('blocks'),
        fc.constantFrom('spoiler{film=x}', 'spoiler{film="x"}', 'encadre{title="t"}', 'citation'),
      )
      .map(([text, head]) => {
        const colons = ':'.repeat(colonsIn(text) + 1)
        return `${colons}${head}\n${text}\n${colons}`
      }),
  ),
}))

/** The numbered words of a body by whether a parser finds them in a spoiler. Codes hold no spoiler. */
function wordsOf(body: string): { hidden: string[]; shown: string[] } {
  const words = { hidden: [] as string[], shown: [] as string[] }
  const walk = (node: Nodes, isHidden: boolean): void => {
    const isSpoiler =
      (node.type === 'containerDirective' || node.type === 'textDirective') && node.name === 'spoiler'
    if ('value' in node) words[isHidden ? 'hidden' : 'shown'].push(...(node.value.match(/MOT\d+X/g) ?? []))
    if ('children' in node) for (const child of node.children) walk(child, isHidden || isSpoiler)
  }
  walk(processor.parse(body), false)
  return words
}

function numbered(body: string): string {
  let count = 0
  return body.replace(/MOT/g, () => `MOT${count++}X`)
}

describe('against the parser that makes the pages', () => {
  test('no word of a spoiler survives, and every word in the open does', () => {
    fc.assert(
      fc.property(blocks.map(numbered), body => {
        const hidden = ofKinds(spansOf(body), ['spoiler'])
        const words = wordsOf(body)
        for (const text of [blanked(body, hidden), without(body, hidden)]) {
          expect(text.match(/MOT\d+X/g) ?? []).toEqual(words.shown)
        }
        expect(words.hidden.length + words.shown.length).toBe(body.match(/MOT\d+X/g)?.length ?? 0)
      }),
      { numRuns: 300 },
    )
  })
})

const anything = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\n\n',
        ' ',
        '\t',
        '    ',
        '`',
        '``',
        '```\n',
        '~~~\n',
        ':',
        '::',
        ':::\n',
        '::::\n',
        '> ',
        '- ',
        '1. ',
      ),
      fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '{',
        '}',
        '\\',
        '<',
        '>',
        '<!--',
        '-->',
        '[^1]',
        '[^1]: ',
        '[^2]',
        '\n[^2]: ',
        '[a]: b',
      ),
      fc.constantFrom(
        ':spoiler[',
        ':spoiler[a]{film=x}',
        ':::spoiler{film=x}\n',
        '::::spoiler\n',
        ':::citation\n',
        '::film[a]\n',
      ),
      fc.constantFrom('a', 'é', 'https://', 'www.', '|', '#', '---', '\u2028', '\r\n', '\u{1F600}'),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))

test('whatever is written: length and lines stay, spans are in order and within the body', () => {
  fc.assert(
    fc.property(anything, body => {
      const spans = spansOf(body)
      const text = blanked(body, spans)
      expect(text).toHaveLength(body.length)
      expect(text.split('\n').map(({ length }) => length)).toEqual(
        body.split('\n').map(({ length }) => length),
      )
      for (const [index, { start, end }] of spans.entries()) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(body.length)
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.start ?? 0)
      }
    }),
    { numRuns: 1000 },
  )
})

test('what is blank stays blank: a second reading of the text without spoilers finds none', () => {
  fc.assert(
    fc.property(blocks, body => {
      const text = blanked(body, ofKinds(spansOf(body), ['spoiler', 'code']))
      const again = blanked(text, ofKinds(spansOf(text), ['spoiler']))
      expect(again).toBe(text)
    }),
    { numRuns: 200 },
  )
})

/** What makes readers of Markdown slow, and what might this one. */
const UNITS = [
  ...SHAPES.map(({ unit }) => unit),
  ...[
    '`',
    '`` ` ',
    '](',
    '[a](b ',
    ']{',
    '](x) ',
    '<',
    '<!--',
    '<!-- a\n\n',
    ':spoiler[',
    ':spoiler[a] ',
    ':spoiler[a]{',
    '\\[',
  ],
  ...[
    '> ',
    '- ',
    '- a\n',
    '\t',
    ' ',
    '\n',
    ':::spoiler{film=x}\n',
    '::::encadre\n:::\n',
    '[^a]: ',
    '[^1]: [^2]\n',
    '[^1]',
    '[a]: ',
  ],
  ...['```\n', '~~~\n```\n', '- - - x', '# ', 'https://', 'www.', ':::spoiler{film=x}\n[^1]\n:::\n[^1]: a\n'],
]

test.each([...new Set(UNITS)])(
  '%j, many times: eight times the text takes no more than thirty times as long',
  unit => {
    const took = (length: number) => {
      const body = unit.repeat(Math.ceil(length / unit.length))
      const times = [1, 2, 3].map(() => {
        const { user, system } = process.cpuUsage()
        spansOf(body)
        const after = process.cpuUsage()
        return after.user + after.system - user - system
      })
      return Math.min(...times)
    }
    // A millisecond is not measured well.
    expect(took(80_000)).toBeLessThan(30 * Math.max(took(10_000), 1000))
  },
)
