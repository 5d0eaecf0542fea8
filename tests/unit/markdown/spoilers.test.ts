import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { feedHtml } from '@/lib/feeds/feedHtml'
import { faults, html } from './bodies'

const SECRET = 'le chauffeur meurt'
const PHRASE = `:spoiler[${SECRET}]{film=drive}`
const BLOCK = `:::spoiler{film=drive}\n${SECRET}\n:::`

/** A body as a reader sees it who opens nothing, attributes included. */
function closed(body: string): string {
  const tree = fromHtml(body, { fragment: true })
  visit(tree, 'element', (node, index, parent) => {
    const isContent = 'dataNosnippet' in node.properties
    if (isContent && parent && index !== undefined) parent.children.splice(index, 1)
    return isContent ? index : undefined
  })
  return toHtml(tree)
}

test.each([
  ['in the first words', `${PHRASE} et c’est tout.`],
  ['in the first block', `${BLOCK}\n\nLa suite.`],
  ['in a quotation', `> ${PHRASE}`],
  ['as a block of a quotation', `> ${BLOCK.replaceAll('\n', '\n> ')}`],
  ['in a list', `- ${PHRASE}\n- autre`],
  ['as a block of a list', `- ${BLOCK.replaceAll('\n', '\n  ')}`],
  ['in a table', `| a |\n| - |\n| ${PHRASE} |`],
  ['in a crosshead', `## La fin : ${PHRASE}`],
  ['as a crosshead of a block', `:::spoiler{film=drive}\n## ${SECRET}\n\n${SECRET}\n:::`],
  ['in a note', `Vu[^1].\n\n[^1]: ${PHRASE}`],
  ['in a note that only a phrase calls', `:spoiler[la fin[^1]]{film=drive}.\n\n[^1]: ${SECRET}`],
  ['in a note that only a block calls', `:::spoiler{film=drive}\nLa fin[^1].\n:::\n\n[^1]: ${SECRET}`],
  ['in a note of such a note', `:spoiler[fin[^1]]{film=drive}.\n\n[^1]: Voir[^2].\n\n[^2]: ${SECRET}`],
  ['in a box', `::::encadre{title="Fin"}\n${BLOCK}\n::::`],
  ['in somebody’s words', `::::citation{source="la presse"}\n${BLOCK}\n::::`],
  ['in another spoiler', `:::spoiler{film=drive}\nIl ${PHRASE}.\n:::`],
  ['emphasised', `*${PHRASE}*`],
])('a spoiler %s is nowhere but where it is opened, in pages and in feeds', (_, markdown) => {
  expect(faults(markdown)).toEqual([])
  const body = html(markdown)
  expect(body).toContain(SECRET)
  for (const text of [closed(body), feedHtml(body, 'https://example.org/critiques/drive')]) {
    expect(text).not.toContain('meurt')
    expect(text.toLowerCase()).toContain('révélation sur <cite>drive</cite>')
  }
  expect(body.match(/="[^"]*meurt[^"]*"/)).toBeNull()
})

test('a note that is called in the open as well stays open', () => {
  const body = html('Ici[^1], et :spoiler[là[^1]]{film=drive}.\n\n[^1]: Une note.')
  expect(closed(body)).toContain('Une note.')
})

test('a note that a spoiler calls may call itself, and is of the film of the first that calls it', () => {
  const body = html(
    ':spoiler[ici[^1]]{film=drive}, et :spoiler[là[^1]]{film=balle-perdue}.\n\n[^1]: Voir encore[^1].',
  )
  const notes = body.slice(body.indexOf('<section'))
  expect(notes).toContain('data-film="drive"')
  expect(notes).not.toContain('data-film="balle-perdue"')
})
