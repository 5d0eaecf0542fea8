import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { SKIP, visit } from 'unist-util-visit'
import type { Catalogue } from '../content/catalogue'
import type { Body } from '../content/items'
import { simpleBody } from '../markdown/simpleBody'

const LINK = /(?<![!\]])\[([^[\]]+)\]\([^()\s]+\)/g
const IMAGE = /!\[[^[\]]*\]\([^()]*\)/g
const INLINE_SPOILER = /:spoiler\[[^[\]]*\]\{film=[a-z\d-]+\}/g

/** Where something may be hidden: spoilers, and comments or elements of HTML. */
const MAY_HIDE = /spoiler|</i

/**
 * What readers see of a body at once, as plain text: no markup, and nothing of what they open on purpose.
 * It is read line by line, fifty times faster than parsed, where nothing is hidden or the forms are simple;
 * every other body is rendered as on its page.
 *
 * @returns one line per paragraph, not yet set in French typography
 */
export function plainText(body: Body, catalogue: Catalogue): string {
  const { markdown } = body
  const text = !MAY_HIDE.test(markdown) || simpleBody(markdown) ? simpleText(markdown) : null
  // `simpleBody` knows every form of a spoiler. Should it ever not, the page decides.
  return text === null || /:spoiler/i.test(text) ? renderedText(catalogue.html(body)) : text
}

/** What `simpleBody` accepts nests no blocks: a line of colons ends a spoiler. */
function simpleText(markdown: string): string {
  const lines: string[] = []
  let isHidden = false
  for (const line of markdown.split('\n')) {
    if (line.startsWith(':::spoiler')) isHidden = true
    else if (line === ':::') isHidden = false
    else if (!isHidden && !line.startsWith('::') && !/^\|(?: :?-+:? \|)+$/.test(line)) lines.push(line)
  }
  return lines
    .join('\n')
    .replace(/^#{2,6} (.*[^.?!…])$/gm, '$1.')
    .replace(/^(?:#{2,6} |> |[-*] |\d{1,9}[.)] |\[\^[a-z\d-]+\]: )/gm, '')
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(INLINE_SPOILER, '')
    .replace(/\[\^[a-z\d-]+\]/g, '')
    .replace(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/^\|[ \t]*|[ \t]*\|$/gm, '')
    .replace(/[ \t]*\|[ \t]*/g, ' – ')
}

function renderedText(html: string): string {
  const tree = fromHtml(html, { fragment: true })
  visit(tree, 'element', ({ properties }, index, parent) => {
    const classes = Array.isArray(properties.className) ? properties.className : []
    if (!parent || index === undefined || !classes.some(name => /spoiler/.test(String(name))))
      return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return toText(tree satisfies Nodes)
}
