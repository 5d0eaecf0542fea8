import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { isBlank } from '../../../text/isBlank'
import { shortened } from '../account'
import type { Context } from '../context'
import { labelOfAddress } from '../labels'
import { closeUnnamed } from './closeUnnamed'
import { isPhrasing, paragraph, phrasingOf } from './nodes'
import { tidyPhrasing } from './tidyPhrasing'
import { tidyTable } from './tidyTable'

/** How deep quotations and lists may stand in each other; those within are read as their content. */
const DEEPEST = 5
const LONGEST_PARAGRAPH = 8000

/**
 * The blocks of a text as our Markdown can say them: sentences in paragraphs, nothing empty, pictures and links with
 * the addresses that they have now, directives at the top.
 */
export function tidy(nodes: readonly RootContent[], context: Context, depth = 0): RootContent[] {
  const result: RootContent[] = []
  let run: PhrasingContent[] = []
  const end = () => {
    result.push(...paragraphs(run, context))
    run = []
  }
  for (const node of nodes) {
    if (isPhrasing(node)) {
      run.push(node)
      continue
    }
    end()
    if (context.kept.has(node)) {
      result.push(node)
      continue
    }
    result.push(...tidyBlock(node, context, depth))
  }
  end()
  return result
}

function tidyBlock(node: RootContent, context: Context, depth: number): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return node.children.every(isPhrasing)
        ? paragraphs(node.children, context)
        : tidy(node.children, context, depth)
    case 'heading': {
      const pictures: RootContent[] = []
      const children = tidyPhrasing(withoutBreaks(phrasingOf(node.children)), context).filter(child => {
        if (child.type === 'image') pictures.push(paragraph([child]))
        return child.type !== 'image'
      })
      const isEmpty = isBlank(plainText({ type: 'paragraph', children }))
      return [...(isEmpty ? [] : [{ ...node, children: unwrapped(children) }]), ...pictures]
    }
    case 'blockquote': {
      const children = tidy(node.children, context, depth + 1)
      if (depth >= DEEPEST) return children
      return withDirectivesBehind(children, kept => [{ type: 'blockquote', children: kept }])
    }
    case 'list': {
      const items = node.children.map(item => ({ item, children: tidy(item.children, context, depth + 1) }))
      if (depth >= DEEPEST) return items.flatMap(({ children }) => children)
      const behind: RootContent[] = []
      const kept = items.flatMap(({ item, children }): ListItem[] => {
        const content = children.filter(child => !isBlockDirective(child))
        behind.push(...children.filter(isBlockDirective))
        return content.length > 0
          ? [
              {
                ...item,
                spread: content.filter(({ type }) => type === 'paragraph').length > 1,
                children: content as BlockContent[],
              },
            ]
          : []
      })
      return kept.length > 0
        ? [{ ...node, spread: kept.some(item => item.spread), children: kept }, ...behind]
        : behind
    }
    case 'table':
      return tidyTable(node, context)
    case 'containerDirective': {
      const children = tidy(node.children, context, depth)
      if (children.length === 0) return []
      if (node.name === 'galerie') return galleryBlocks(node, children)
      return [{ ...node, children: children as BlockContent[] }]
    }
    case 'footnoteDefinition': {
      const children = tidy(node.children, context, depth + 1).filter(child => !isBlockDirective(child))
      return children.length > 0 ? [{ ...node, children: children as BlockContent[] }] : []
    }
    case 'code':
      return isBlank(node.value) ? [] : [node]
    case 'tableRow':
    case 'tableCell':
    case 'listItem':
      return tidy(node.children as RootContent[], context, depth)
    case 'html':
    case 'definition':
    case 'yaml':
      return []
    case 'leafDirective':
      return [{ ...node, children: tidyPhrasing(node.children, context) }]
    default:
      return [node]
  }
}

/** The paragraphs of a run of phrasing content: pictures at its edges stand alone, what is too long is cut. */
function paragraphs(run: readonly PhrasingContent[], context: Context): RootContent[] {
  let rest = tidyPhrasing(run, context)
  const before: RootContent[] = []
  const behind: RootContent[] = []
  for (;;) {
    rest = trimmed(rest)
    const [first] = rest
    const last = rest.at(-1)
    if (first && isPicture(first)) {
      before.push(paragraph([first]))
      rest = rest.slice(1)
    } else if (last && isPicture(last)) {
      behind.unshift(paragraph([last]))
      rest = rest.slice(0, -1)
    } else break
  }
  if (
    rest.length === 0 ||
    (isBlank(plainText(paragraph(rest))) &&
      !rest.some(node => node.type === 'footnoteReference' || isPicture(node)))
  ) {
    return [...before, ...behind]
  }
  return [...before, ...closeUnnamed(cutLong(named(rest), context)), ...behind]
}

/** An address alone in its paragraph was a player or a card of its engine; a link here, called by what it leads to. */
function named(children: PhrasingContent[]): PhrasingContent[] {
  const [only] = children
  if (children.length !== 1 || only?.type !== 'link') return children
  const words = plainText(only).trim()
  if (!/^https?:\/\/\S+$/i.test(words)) return children
  return [{ ...only, children: [{ type: 'text', value: labelOfAddress(only.url) }] }]
}

function isPicture(node: PhrasingContent): boolean {
  return (
    node.type === 'image' ||
    (node.type === 'link' && node.children.length === 1 && node.children[0]?.type === 'image')
  )
}

function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const result = [...nodes]
  for (;;) {
    const [first] = result
    const last = result.at(-1)
    if (first?.type === 'break' || (first?.type === 'text' && first.value.trim() === '')) result.shift()
    else if (last?.type === 'break' || (last?.type === 'text' && last.value.trim() === '')) result.pop()
    else if (first?.type === 'text' && /^\s/.test(first.value))
      result[0] = { ...first, value: first.value.trimStart() }
    else if (last?.type === 'text' && /\s$/.test(last.value))
      result[result.length - 1] = { ...last, value: last.value.trimEnd() }
    else return result
  }
}

/** Paragraphs of a length that `check` accepts: a text that a source never parted is cut behind a sentence. */
function cutLong(children: PhrasingContent[], context: Context): RootContent[] {
  if (
    plainText(paragraph(children)).length <= LONGEST_PARAGRAPH &&
    children.filter(node => node.type === 'break').length < 400
  )
    return [paragraph(children)]
  const parts: PhrasingContent[][] = [[]]
  let length = 0
  for (const child of children.flatMap(splitText)) {
    const size = plainText(child).length + 1
    if (child.type === 'break' && (parts.at(-1)?.filter(node => node.type === 'break').length ?? 0) >= 300) {
      parts.push([])
      length = 0
      continue
    }
    if (length + size > LONGEST_PARAGRAPH / 2 && length > 0 && child.type === 'text') {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(child)
    length += size
  }
  context.account.guess(
    `paragraphe trop long coupé (${plainText(paragraph(children)).length} signes) : ${shortened(plainText(paragraph(children)))}`,
    'après une phrase, tous les 4 000 signes',
  )
  return parts
    .map(trimmed)
    .filter(part => part.length > 0)
    .map(paragraph)
}

function splitText(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text') return [node]
  return (node.value.match(/[^.!?…]{1,3000}[.!?…»”"\s]*|[.!?…\s]{1,3000}/g) ?? []).map(value => ({
    type: 'text',
    value,
  }))
}

function withoutBreaks(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map(node => (node.type === 'break' ? { type: 'text', value: ' ' } : node))
}

/** A crosshead is set bold by itself. */
function unwrapped(children: PhrasingContent[]): PhrasingContent[] {
  const [only] = children
  return children.length === 1 && only?.type === 'strong' ? only.children : children
}

/** Blocks of ours stand at the edge of the page: those within a quotation follow it. */
function withDirectivesBehind(
  children: RootContent[],
  build: (kept: BlockContent[]) => RootContent[],
): RootContent[] {
  const kept = children.filter(child => !isBlockDirective(child)) as BlockContent[]
  const behind = children.filter(isBlockDirective)
  return [...(kept.length > 0 ? build(kept) : []), ...behind]
}

function isBlockDirective({ type }: RootContent): boolean {
  return type === 'containerDirective' || type === 'leafDirective'
}

/** A gallery of one picture is that picture; whatever else stood in it follows. */
function galleryBlocks(
  node: Extract<RootContent, { type: 'containerDirective' }>,
  children: RootContent[],
): RootContent[] {
  const pictures = children.filter(
    child =>
      child.type === 'leafDirective' || (child.type === 'paragraph' && child.children.every(isPicture)),
  )
  const others = children.filter(child => !pictures.includes(child))
  if (pictures.length < 2) return [...pictures, ...others]
  return [{ ...node, children: pictures as BlockContent[] }, ...others]
}
