import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { SKIP, visit } from 'unist-util-visit'
import type { Catalogue } from '../content/catalogue/catalogue'
import type { Body } from '../model/items'

const LINK = /(?<![!\]])\[([^[\]]+)\]\([^()\s]+\)/g
const IMAGE = /!\[[^[\]]*\]\([^()]*\)/g
const INLINE_SPOILER = /:spoiler\[[^[\]]*\]\{film=[a-z\d-]+\}/g

/** Where something may be hidden: spoilers, and comments or elements of HTML. */
const MAY_HIDE = /spoiler|</i
const SPOILER_OPENS = /^(:{3,})spoiler\{film=[a-z\d-]+\}[ \t]*$/
const BLOCK_CLOSES = /^(:{3,})[ \t]*$/

/** Whether a Markdown text may hold anything that its page does not show at once. */
export function mayHide(markdown: string): boolean {
  return MAY_HIDE.test(markdown)
}

/**
 * What readers see of a body at once, as plain text: no markup, and nothing of what they open on purpose.
 * It is read line by line, fifty times faster than parsed; where anything is left that may hide something, the
 * body is rendered as on its page.
 *
 * @param most how many characters of it are wanted; about as many are read
 * @returns one line per paragraph, not yet set in French typography
 */
export function plainText(body: Body, catalogue: Catalogue, most = Number.POSITIVE_INFINITY): string {
  const text = readText(body.markdown, most)
  return mayHide(text) ? renderedText(catalogue.html(body)) : text
}

/** A block of a spoiler ends at the first line of as many colons as it began with, whatever stands between. */
function readText(markdown: string, most: number): string {
  const lines: string[] = []
  let length = 0
  let fence = 0
  for (const line of markdown.split('\n')) {
    if (fence > 0) {
      if ((BLOCK_CLOSES.exec(line)?.[1]?.length ?? 0) >= fence) fence = 0
      continue
    }
    fence = SPOILER_OPENS.exec(line)?.[1]?.length ?? 0
    const isMarkup = /^::+(?!spoiler)|^\|(?: :?-+:? \|)+$/.test(line)
    if (fence > 0 || isMarkup) continue
    lines.push(line)
    length += line.length
    if (length >= most) break
  }
  return lines
    .join('\n')
    .replace(/^#{2,6} (.*[^.?!…\n])$/gm, '$1.')
    .replace(/^(?:#{2,6} |> |[-*] |\d{1,9}[.)] |\[\^[a-z\d-]+\]: )/gm, '')
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(INLINE_SPOILER, '')
    .replace(/\[\^[a-z\d-]+\]/g, '')
    .replace(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/^\|[ \t]*|(?<![ \t])[ \t]*\|$/gm, '')
    .replace(/(?<![ \t])[ \t]*\|[ \t]*/g, ' – ')
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
