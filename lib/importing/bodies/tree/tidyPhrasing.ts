import type { PhrasingContent, Text } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { isBlank } from '../../../text/isBlank'
import { withoutInvisible } from '../cleanText'
import type { Context } from '../context'
import { alternative } from '../pictures'
import { resolvedLink } from './resolvedLink'
import { withAddresses } from './withAddresses'

type Within = { isLinked: boolean }

/** The content of a line as our Markdown can say it: addresses resolved, empty marks gone, blanks outside of marks. */
export function tidyPhrasing(
  nodes: readonly PhrasingContent[],
  context: Context,
  within: Within = { isLinked: false },
): PhrasingContent[] {
  const tidied = nodes.flatMap(node => tidyOne(node, context, within))
  return besideWords(merged(merged(tidied).flatMap(withBlanksOutside)))
}

function tidyOne(node: PhrasingContent, context: Context, within: Within): PhrasingContent[] {
  switch (node.type) {
    case 'text': {
      const value = withoutInvisible(node.value).replace(/[\u00A0\u202F\u2007\u2009\u200A\u3000\t ]+/g, ' ')
      return within.isLinked ? [{ type: 'text', value }] : withAddresses(value, context)
    }
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const children = flattened(tidyPhrasing(node.children, context, within), node.type)
      return isBlank(plainText({ type: 'paragraph', children }))
        ? children
        : [{ ...node, children } as PhrasingContent]
    }
    case 'link':
      return within.isLinked
        ? tidyPhrasing(node.children, context, within)
        : resolvedLink(node, tidyPhrasing(node.children, context, { isLinked: true }), context)
    case 'inlineCode': {
      const value = node.value.replace(/\s+/g, ' ').trim()
      return value ? [{ type: 'inlineCode', value }] : []
    }
    case 'image': {
      if (context.taken.has(node)) return [node]
      const src = context.surroundings.pictureOf(node.url)
      if (!src) {
        context.account.lose('image', node.url || '(sans adresse)')
        return []
      }
      const image: PhrasingContent = {
        type: 'image',
        url: src,
        alt: alternative({ address: node.url, alt: node.alt ?? '' }, '', context),
        ...(node.title && { title: node.title }),
      }
      context.taken.add(image)
      return [image]
    }
    case 'textDirective': {
      const children = tidyPhrasing(node.children, context, within)
      return node.name === 'spoiler' && within.isLinked ? children : [{ ...node, children }]
    }
    case 'html':
    case 'imageReference':
      return []
    case 'linkReference':
      return tidyPhrasing(node.children, context, within)
    default:
      return [node]
  }
}

/** Neighbours of one kind are one: two emphases in a row would close each other. */
function merged(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text') {
      if (node.value === '') continue
      if (last?.type === 'text') result[result.length - 1] = { type: 'text', value: last.value + node.value }
      else result.push({ type: 'text', value: node.value })
    } else if (
      last &&
      last.type === node.type &&
      (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete')
    ) {
      const both = [...(last as typeof node).children, ...node.children]
      result[result.length - 1] = { ...node, children: merged(both) } as PhrasingContent
    } else if (node.type === 'inlineCode' && last?.type === 'inlineCode') {
      result.push({ type: 'text', value: ' ' }, node)
    } else if (node.type === 'break') {
      const before = result.at(-1)
      if (before?.type === 'text')
        result[result.length - 1] = { type: 'text', value: before.value.replace(/ +$/, '') }
      if (before?.type !== 'break') result.push(node)
    } else result.push(node)
  }
  return result.map((node, index) =>
    node.type === 'text' && result[index - 1]?.type === 'break'
      ? { ...node, value: node.value.replace(/^ +/, '') }
      : node,
  )
}

/** Blanks, and breaks, at the edges of a mark stand outside of it; so does the punctuation that would keep it from closing. */
function withBlanksOutside(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete' && node.type !== 'link')
    return [node]
  const children = [...node.children] as PhrasingContent[]
  const before: PhrasingContent[] = []
  const behind: PhrasingContent[] = []
  for (;;) {
    const [first] = children
    const last = children.at(-1)
    if (first?.type === 'break') before.push(...children.splice(0, 1))
    else if (last?.type === 'break') behind.unshift(...children.splice(-1))
    else if (first?.type === 'text' && /^\s/.test(first.value)) {
      const value = first.value.trimStart()
      before.push({ type: 'text', value: ' ' })
      if (value) children[0] = { type: 'text', value }
      else children.shift()
    } else if (last?.type === 'text' && /\s$/.test(last.value)) {
      const value = last.value.trimEnd()
      behind.unshift({ type: 'text', value: ' ' })
      if (value) children[children.length - 1] = { type: 'text', value }
      else children.pop()
    } else break
  }
  return [...before, ...(children.length > 0 ? [{ ...node, children } as PhrasingContent] : []), ...behind]
}

/** Marks that touch a word where Markdown could not close them give their outer punctuation, or themselves, up. */
function besideWords(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete') {
      result.push(node)
      continue
    }
    const before = lastSign(result.at(-1))
    const behind = firstSign(nodes[index + 1])
    const inner = plainText({ type: 'paragraph', children: node.children as PhrasingContent[] })
    const isTiny =
      node.type === 'emphasis' &&
      /^(?:[\p{L}\p{N}]{1,2}|\d+)$/u.test(inner) &&
      /[\p{L}\p{N}]/u.test(before) &&
      /[\p{L}\p{N}]/u.test(behind)
    const cannotOpen = /[\p{L}\p{N}]/u.test(before) && /^[^\p{L}\p{N}\s]/u.test(inner)
    const cannotClose = /[\p{L}\p{N}]/u.test(behind) && /[^\p{L}\p{N}\s]$/u.test(inner)
    const isStruckWord =
      node.type === 'delete' &&
      (/[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(behind)) &&
      (cannotOpen || cannotClose)
    if (isTiny || cannotOpen || isStruckWord) result.push(...(node.children as PhrasingContent[]))
    else if (cannotClose) result.push(...closedBefore(node))
    else result.push(node)
  }
  return merged(result)
}

/** A mark that ends before the punctuation at its end. */
function closedBefore(node: Extract<PhrasingContent, { children: unknown }>): PhrasingContent[] {
  const children = [...node.children] as PhrasingContent[]
  const last = children.at(-1)
  const [, words = '', signs = ''] =
    last?.type === 'text' ? (/^([\s\S]*?)([^\p{L}\p{N}]+)$/u.exec(last.value) ?? []) : []
  if (last?.type !== 'text' || !signs) return children
  children[children.length - 1] = { type: 'text', value: words }
  const kept = words ? children : children.slice(0, -1)
  return [
    ...(kept.length > 0 ? [{ ...node, children: kept } as PhrasingContent] : []),
    { type: 'text', value: signs },
  ]
}

function flattened(nodes: PhrasingContent[], type: string): PhrasingContent[] {
  return nodes.flatMap(node =>
    node.type === type && 'children' in node ? (node.children as PhrasingContent[]) : [node],
  )
}

function lastSign(node: PhrasingContent | undefined): string {
  return node?.type === 'text' ? ([...(node as Text).value].at(-1) ?? '') : ''
}

function firstSign(node: PhrasingContent | undefined): string {
  return node?.type === 'text'
    ? ([...node.value][0] ?? '')
    : node?.type === 'emphasis' || node?.type === 'strong'
      ? 'x'
      : ''
}
