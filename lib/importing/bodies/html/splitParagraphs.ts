import type { Element, ElementContent, Root, RootContent } from 'hast'
import { PARAGRAPH_BREAK } from './autop'

type Child = RootContent | ElementContent

/** Elements that hold paragraphs, which may stand in them as bare lines. */
const FLOW = new Set([
  ...[
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'div',
    'fieldset',
    'figcaption',
    'figure',
  ],
  ...['footer', 'header', 'li', 'main', 'section', 'td', 'th', 'nav', 'address'],
])

/** Elements that are part of a line. */
const INLINE = new Set([
  ...[
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'br',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
  ],
  ...[
    'img',
    'input',
    'ins',
    'kbd',
    'label',
    'mark',
    'picture',
    'q',
    'rp',
    'rt',
    'ruby',
    's',
    'samp',
    'small',
    'span',
  ],
  ...['strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr'],
])

/**
 * Cuts lines in which two line breaks follow each other, or a blank line of a classic text stands, into paragraphs,
 * whatever inline elements are open there.
 */
export function splitParagraphs(root: Root): void {
  root.children = flow(root.children) as RootContent[]
}

function flow(children: readonly Child[]): Child[] {
  const chunks = cut(children)
  if (chunks.length === 1) return (chunks[0] ?? []).flatMap(within)
  return chunks.flatMap(chunk => {
    const inner = chunk.flatMap(within)
    return runs(inner)
  })
}

/** Runs of inline content, each in a paragraph of its own; blocks as they are. */
function runs(children: readonly Child[]): Child[] {
  const result: Child[] = []
  let run: ElementContent[] = []
  const end = () => {
    if (run.some(node => node.type !== 'text' || /[^\s\u00A0]/.test(node.value))) {
      result.push({ type: 'element', tagName: 'p', properties: {}, children: run })
    }
    run = []
  }
  for (const child of children) {
    if (isInline(child)) run.push(child as ElementContent)
    else {
      end()
      result.push(child)
    }
  }
  end()
  return result
}

function within(node: Child): Child[] {
  if (node.type !== 'element') return [node]
  if (node.tagName === PARAGRAPH_BREAK) return []
  if (node.tagName === 'p') {
    const chunks = cut(node.children)
    return chunks.map(chunk => ({ ...node, children: chunk.flatMap(within) as ElementContent[] }))
  }
  node.children = (
    FLOW.has(node.tagName) ? flow(node.children) : node.children.flatMap(within)
  ) as ElementContent[]
  return [node]
}

/** The parts of a line between its paragraph breaks. */
function cut(children: readonly Child[]): Child[][] {
  const parts: Child[][] = [[]]
  for (const [index, child] of children.entries()) {
    if (isBreak(child, PARAGRAPH_BREAK) || (isBreak(child, 'br') && followsBreak(children, index))) {
      const last = parts.at(-1) ?? []
      while (last.length > 0 && (isBreak(last.at(-1), 'br') || isBlankText(last.at(-1)))) last.pop()
      if (last.length > 0) parts.push([])
      continue
    }
    if (child.type === 'element' && isInline(child) && holdsBreak(child)) {
      for (const [at, inner] of cut(child.children).entries()) {
        if (at > 0) parts.push([])
        parts.at(-1)?.push({ ...child, children: inner as ElementContent[] })
      }
    } else parts.at(-1)?.push(child)
  }
  return parts
}

function followsBreak(children: readonly Child[], index: number): boolean {
  for (let before = index - 1; before >= 0; before--) {
    if (isBreak(children[before], 'br')) return true
    if (!isBlankText(children[before])) return false
  }
  return false
}

function holdsBreak({ children }: Element): boolean {
  return children.some(
    (child, index) =>
      isBreak(child, PARAGRAPH_BREAK) ||
      (isBreak(child, 'br') && followsBreak(children, index)) ||
      (child.type === 'element' && isInline(child) && holdsBreak(child)),
  )
}

function isBreak(node: Child | undefined, name: string): boolean {
  return node?.type === 'element' && node.tagName === name
}

function isBlankText(node: Child | undefined): boolean {
  return node?.type === 'text' && !/[^\s\u00A0]/.test(node.value)
}

function isInline(node: Child | undefined): boolean {
  return (
    node?.type === 'text' ||
    node?.type === 'comment' ||
    (node?.type === 'element' && INLINE.has(node.tagName))
  )
}
