import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { french, frenchRuns, type Run } from '../typography/french'
import { RAISED } from '../typography/ordinals'
import { element } from './element'
import { isAddress } from './isAddress'

/** Nodes whose text belongs to the text around them. */
const INLINE = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference'])

/**
 * Sets the running text of a body in French typography, block by block, so that quotes find their partners
 * across an emphasis. Code, link targets and addresses printed as links stay as typed. Ordinals get their
 * raised endings. What a picture shows is said in words too.
 */
export function typography() {
  return (tree: Root): void => {
    setWithin(tree)
    visit(tree, 'image', node => {
      if (node.alt) node.alt = french(node.alt)
    })
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !/[\dIVX][a-z]/.test(node.value)) return undefined
      if (isAddress(parent)) return SKIP
      const raised = raiseOrdinals(node.value)
      if (raised.length === 1) return undefined
      parent.children.splice(index, 1, ...(raised as never[]))
      return index + raised.length
    })
  }
}

/** One line of text at a time: the children of a block that are text or stand within text. */
function setWithin(block: Parents): void {
  const nodes: (Text | null)[] = []
  const runs: Run[] = []
  collect(block)
  if (nodes.every(node => node === null)) return
  frenchRuns(runs).forEach((text, index) => {
    const node = nodes[index]
    if (node) node.value = text
  })

  function collect(parent: Parents): void {
    for (const child of parent.children) collectOne(child)
  }

  function collectOne(node: Nodes): void {
    if (node.type === 'text') {
      nodes.push(node)
      runs.push({ text: node.value })
    } else if (!('children' in node)) addFixed()
    else if (!isInline(node)) {
      addFixed()
      setWithin(node)
    } else if (isAddress(node)) addFixed()
    else collect(node)
  }

  /** Adds a piece that no rule may change: to its neighbours it is a word of which they know nothing. */
  function addFixed(): void {
    nodes.push(null)
    runs.push({ text: '', isFixed: true })
  }
}

/** `cite` and `a` are made by the directives, within a sentence. */
function isInline(node: Parents): boolean {
  if (INLINE.has(node.type)) return true
  const name = node.data && 'hName' in node.data ? node.data.hName : undefined
  return name === 'cite' || name === 'a'
}

function raiseOrdinals(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let done = 0
  for (const { 0: ending, index } of text.matchAll(RAISED)) {
    parts.push({ type: 'text', value: text.slice(done, index) }, element('sup', {}, [ending]) as never)
    done = index + ending.length
  }
  if (done < text.length || done === 0) parts.push({ type: 'text', value: text.slice(done) })
  return parts
}
