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
  }).toEqual({ all: 652, withHtml: 72, deviating: 6, run: 574 })
})

test.each(conforming)('example $number of the specification becomes the HTML it asks for', example => {
  expect(actual(example.markdown)).toBe(expected(example.html))
})

test('the list of deviations names exactly the examples that differ', () => {
  const differing = published.filter(({ markdown, html }) => actual(markdown) !== expected(html))
  expect(differing.map(({ number }) => number)).toEqual([...DEVIATIONS.keys()])
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
