import spec from 'commonmark-spec'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { baseProcessor } from '@/lib/markdown/processor'
import { sanitizeSchema } from '@/lib/markdown/sanitizeSchema'

/** Where we follow GFM or directives instead of CommonMark, and why. */
const DEVIATIONS = new Map([
  [602, 'GFM links the bare address inside what is no autolink because of its space'],
  [606, 'GFM links the bare mail address inside what is no autolink because of its backslash'],
  [608, 'GFM links the bare address between spaced angle brackets'],
  [609, '“:abc” is read as a text directive, which becomes text again only on the road of a body'],
  [611, 'GFM links a bare web address'],
  [612, 'GFM links a bare mail address'],
])

/** Where a construct is switched off, which prose triggers by accident (accidents/switchedOff.ts). */
const SWITCHED_OFF = {
  'an indent makes no code': [
    ...[
      1, 2, 3, 5, 6, 7, 8, 18, 36, 48, 49, 69, 70, 85, 87, 100, 107, 111, 112, 114, 115, 116, 117, 118, 134,
    ],
    ...[137, 211, 225, 231, 236, 238, 252, 253, 254, 257, 264, 270, 271, 272, 273, 274, 278, 286, 287, 288],
    ...[289, 290, 312, 313],
  ],
  'dashes below a paragraph are a break': [
    ...[59, 80, 81, 82, 83, 84, 86, 89, 90, 91, 95, 96, 102, 103, 115, 141, 215, 300],
  ],
}
for (const [why, numbers] of Object.entries(SWITCHED_OFF)) {
  for (const number of numbers) DEVIATIONS.set(number, why)
}

// The specification prints tabs as arrows.
const examples = spec.tests.map(({ number, markdown, html }) => ({
  number,
  markdown: markdown.replaceAll('→', '\t'),
  html: html.replaceAll('→', '\t'),
}))
const published = examples.filter(({ markdown }) => !holdsHtml(markdown))
const conforming = published.filter(({ number }) => !DEVIATIONS.has(number))

test('every example of the specification is run, deviates or holds HTML that is never published', () => {
  expect({
    all: examples.length,
    withHtml: examples.length - published.length,
    deviating: published.length - conforming.length,
    run: conforming.length,
  }).toEqual({ all: 652, withHtml: 73, deviating: 72, run: 507 })
})

test.each(conforming)('example $number of the specification becomes the HTML it asks for', example => {
  expect(actual(example.markdown)).toBe(expected(example.html))
})

test('the list of deviations names exactly the examples that differ', () => {
  const differing = published.filter(({ markdown, html }) => actual(markdown) !== expected(html))
  expect(differing.map(({ number }) => number)).toEqual([...DEVIATIONS.keys()].sort((a, b) => a - b))
})

function holdsHtml(markdown: string): boolean {
  let found = false
  visit(baseProcessor().parse(markdown), 'html', () => {
    found = true
  })
  return found
}

function actual(markdown: string): string {
  return withoutPositions(fragment(String(baseProcessor().processSync(markdown))))
}

function expected(html: string): string {
  return withoutPositions(sanitize(fragment(html), sanitizeSchema))
}

function fragment(html: string): Root {
  return fromHtml(html, { fragment: true })
}

/** The tree as JSON: two trees are equal when their texts are, and a difference stays readable. */
function withoutPositions(tree: ReturnType<typeof sanitize>): string {
  return JSON.stringify(tree, (key, value) => (key === 'position' || key === 'data' ? undefined : value), 1)
}
