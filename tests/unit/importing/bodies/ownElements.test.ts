import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { convertBody } from '@/lib/importing/bodies/convertBody'
import { readWordPress } from '@/lib/importing/sources/wordpress'
import { isDirective } from '@/lib/markdown/directiveForms'
import { baseProcessor } from '@/lib/markdown/processor'
import { entriesOf, itemsById } from '../../../support/importing/entriesOf'
import { exportOf } from '../../exporting/exportOf'
import { BODY, WHOLE_SITE } from '../../exporting/wholeSite'

/** The directives of a text with what they say, in its order. */
function directivesIn(markdown: string): string[] {
  const found: string[] = []
  const walk = (node: Nodes): void => {
    if (isDirective(node) && (node.type !== 'textDirective' || node.name === 'spoiler')) {
      const { film = '', title = '', source = '' } = node.attributes ?? {}
      found.push([node.type, node.name, film, title, source].join(' ').trim())
    }
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(baseProcessor().parse(markdown))
  return found
}

test('What our export writes for directives becomes the directives again, without a question', async () => {
  const { target } = await exportOf(WHOLE_SITE, ['wordpress'])
  const items = itemsById(await entriesOf(readWordPress(`${target}/photogramme.xml`)))
  const { body } = [...items.values()].find(({ slug }) => slug === 'premiere') ?? {}
  if (!body) throw new Error('The review is not in the export')
  const { markdown, words, toLookAt, losses } = convertBody(body, {
    linkOf: address => address.replace('http://localhost:3000', ''),
    pictureOf: () => null,
    mediaOf: () => null,
    filmOf: ({ title, year }) => (title === 'Drive' && year === 2011 ? 'drive' : null),
    shortcodes: new Map(),
    film: 'another-film',
  })
  // Who said it is named with the source: `by` is for those who have a record.
  const written = directivesIn(BODY).map(one => one.replace('entretien', 'Nicolas Refn, entretien'))
  expect(directivesIn(markdown)).toEqual(written)
  expect([words.kept, toLookAt, losses]).toEqual([words.source, [], []])
})

test('A spoiler of a film that is not known is closed all the same, and somebody has to look', () => {
  const text =
    '<details class="spoiler" data-film="x" data-title="X" data-year="2001"><summary>Révélation</summary><p>Il part.</p></details>'
  const { markdown, toLookAt } = convertBody(
    { format: 'html', text, dialect: 'wordpress' },
    {
      ...{ linkOf: () => null, pictureOf: () => null, mediaOf: () => null, filmOf: () => null },
      shortcodes: new Map(),
      film: 'drive',
    },
  )
  expect(markdown).toContain(':::spoiler{film=drive}')
  expect(toLookAt).not.toEqual([])
})
