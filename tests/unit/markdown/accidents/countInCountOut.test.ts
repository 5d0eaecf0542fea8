import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import spec from 'commonmark-spec'
import fc from 'fast-check'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { parseAndCheck } from '@/lib/markdown/checkBody'
import { htmlToMarkdown } from '@/lib/markdown/htmlToMarkdown'
import { baseProcessor, checkProcessor } from '@/lib/markdown/processor'
import type { Records } from '@/lib/markdown/records'
import type { Span } from '@/lib/text/markdownSpan'
import { ofKinds, spansOf, without } from '@/lib/text/markdownText'
import { body, film, person } from '../bodies'

/** A site where every name exists. */
const ANY: Records = {
  films: { get: slug => film(slug, 'Un film'), keys: () => [] },
  people: { get: slug => person(slug, 'Une personne'), keys: () => [] },
  figures: { get: () => undefined, keys: () => [] },
  paths: { has: () => true, keys: () => [] },
  unreadable: { has: () => false },
}

/** What readers see of a page, the numbers of lists and the texts of pictures included. */
function shown(node: Nodes, item = 0): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const { tagName = '', properties = {} } = node.type === 'element' ? node : {}
  const parts: string[] = []
  if (tagName === 'img') parts.push(String(properties.alt ?? ''))
  if (tagName === 'li' && item > 0) parts.push(String(item - 1), ' ')
  let number = tagName === 'ol' ? Number(properties.start ?? 1) : -1
  for (const child of node.children) {
    const isItem = child.type === 'element' && child.tagName === 'li'
    // One more, so that a list that begins with 0 has a number too.
    parts.push(shown(child, number >= 0 && isItem ? number + 1 : 0))
    if (isItem && number >= 0) number += 1
  }
  return parts.join('')
}

const SIGNS_OF_MARKDOWN = ['comment', 'tag', 'directive', 'call', 'mark'] as const

/** Letters and digits of a body that are neither an address nor the name of anything. */
function written(markdown: string): string {
  return lettersOf(
    without(
      markdown,
      [...ofKinds(spansOf(markdown), SIGNS_OF_MARKDOWN), ...addressesOf(markdown)].sort(
        (one, other) => one.start - other.start,
      ),
    )
      .replace(/&#?\w+;/g, ' ')
      .replace(/^([ \t>]*(?:`{3,}|~{3,}))[a-z]+$/gm, '$1'),
  )
}

/** What stands behind the text of links and pictures, and the lines that give an address its name. */
function addressesOf(markdown: string): Span[] {
  const spans: Span[] = []
  const add = (start = 0, end = 0) => spans.push({ kind: 'target', start, end, name: null })
  visit(baseProcessor().parse(markdown), node => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (node.type === 'definition') add(start, end)
    else if (node.type === 'link' || node.type === 'linkReference') {
      if (!/^[[]/.test(markdown.slice(start))) return
      // Of a name that stands for the text there is only one.
      if (node.type === 'link' || node.referenceType === 'full')
        add(node.children.at(-1)?.position?.end.offset, end)
    } else if (node.type === 'image' || node.type === 'imageReference') {
      add((start ?? 0) + (node.alt ?? '').length + 2, end)
    }
  })
  return spans
}

function lettersOf(text: string): string {
  return Array.from(text.matchAll(/[\p{L}\p{N}]/gu), ([letter]) => letter).join('')
}

function isWithin(part: string, whole: string): boolean {
  let at = 0
  for (const letter of part) {
    at = whole.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** What a body loses on its page without a word of the check; null when nothing. */
function lost(markdown: string): { written: string; shown: string } | null {
  if (parseAndCheck(body(markdown), ANY).length > 0) return null
  const html = String(checkProcessor(ANY).processSync(markdown))
  const [source, page] = [written(markdown), lettersOf(shown(fromHtml(html, { fragment: true })))]
  // Notes stand at the end of the page, wherever they are written.
  const whole = markdown.includes('[^') ? [...source].sort().join('') : source
  const seen = markdown.includes('[^') ? [...page].sort().join('') : page
  return isWithin(whole, seen) ? null : { written: source, shown: page }
}

test('every example of CommonMark keeps its letters, in order, or the check says that it does not', () => {
  const examples = spec.tests.map(({ markdown }) => markdown.replaceAll('→', '\t'))
  expect(examples.map(markdown => ({ markdown, lost: lost(markdown) })).filter(one => one.lost)).toEqual([])
  expect(examples.filter(markdown => parseAndCheck(body(markdown), ANY).length === 0).length).toBeGreaterThan(
    250,
  )
})

test('every body of the site is printed whole', { timeout: 60_000 }, () => {
  const folder = path.resolve(import.meta.dirname, '../../../../content')
  const bodies = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md') && file !== 'LISEZMOI.md')
    .map(file => readFileSync(path.join(folder, file), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
  expect(bodies.map(lost).filter(Boolean)).toEqual([])
})

const PIECES = [
  ...[
    'MOT',
    'MOT',
    'MOT.',
    'Mot, MOT',
    '12',
    '1998. ',
    '1. ',
    '2. ',
    '10. ',
    '9. ',
    '007. ',
    '3) ',
    '1. MOT\n',
    '2. MOT\n',
  ],
  ...[
    '- ',
    '+ ',
    '* ',
    '- MOT\n',
    '+ MOT\n',
    '> ',
    '>> ',
    '# ',
    '## ',
    '## MOT #',
    '#',
    '####### ',
    '    ',
    '\t',
    '  ',
    ' ',
  ],
  ...[
    '\n',
    '\n\n',
    '\n\n',
    '\n\n',
    '  \n',
    '\\\n',
    '---',
    '***',
    '_ _ _',
    '===',
    '~~~\n',
    '```\n',
    '```MOT\n',
    '`',
    '~',
    '~~',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '\\',
    '|',
    '| MOT ',
    '| MOT | MOT |\n',
    '| --- | --- |\n',
    '\n| --- |\n',
    '[MOT]: MOT',
    '[MOT]: /a',
    '[MOT]',
  ],
  ...[
    '[MOT](/a)',
    '(MOT)',
    '[^1]',
    '\n\n[^1]: MOT',
    '\n\n[^MOT]: MOT',
    ':MOT',
    'MOT:MOT',
    '12:30',
    '::',
    ':::',
    '<',
    '<3',
    '&',
    '&copy',
  ],
  ...[
    '<!-- a -->',
    '[ ] ',
    '- [x] MOT',
    '!',
    '«\u00A0',
    '\u00A0»',
    '— ',
    '-',
    '*MOT*',
    '**MOT**',
    '{',
    '}',
    ':spoiler[MOT]{film=a}',
  ],
]

test('whatever pieces stand in a row: printed whole, or the check says that they are not', {
  timeout: 60_000,
}, () => {
  let count = 0
  const anything = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 10 }).map(parts =>
    parts.join('').replace(/MOT/g, () => {
      count = (count + 1) % 89
      return `mot${count + 10}`
    }),
  )
  fc.assert(
    fc.property(anything, markdown => {
      expect(lost(markdown)).toBeNull()
    }),
    { numRuns: Number(process.env.ROUNDS ?? 1500) },
  )
})

test.each([
  '1998. *Taxi* sort en salles.\n\n2000. *Taxi 2* suit.\n\n2003. *Taxi 3* vient ensuite.',
  '10. Taxi\n9. Duel\n8. Bullitt',
  '1. Un\n3. Trois\n5. Cinq',
  '0. Zéro\n1. Un',
  '2. Deux\n3. Trois',
  '+ 3 % à Paris\n+ 5 % à Sète',
])('%j: the numbers of the page and of its Markdown twin are those that were typed', markdown => {
  expect(parseAndCheck(body(markdown), ANY)).toEqual([])
  const html = String(checkProcessor(ANY).processSync(markdown))
  expect(lettersOf(shown(fromHtml(html, { fragment: true })))).toBe(lettersOf(markdown))
  const again = String(checkProcessor(ANY).processSync(htmlToMarkdown(html)))
  expect(lettersOf(shown(fromHtml(again, { fragment: true })))).toBe(lettersOf(markdown))
})
