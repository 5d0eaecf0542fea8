import type { PhrasingContent, RootContent } from 'mdast'
import { UNNAMED } from '../spoilers'
import { block } from './nodes'

/** A paragraph that hides words about a film nobody has named is closed as a whole, in a box that cannot be published. */
export function closeUnnamed(blocks: RootContent[]): RootContent[] {
  return blocks.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph' || !node.children.some(isUnnamed)) return [node]
    return [block('encadre', { title: UNNAMED }, [{ ...node, children: opened(node.children) }])]
  })
}

function isUnnamed(node: PhrasingContent): boolean {
  if (node.type === 'textDirective') return node.name === 'spoiler' && !node.attributes?.film
  return 'children' in node && (node.children as PhrasingContent[]).some(isUnnamed)
}

function opened(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'textDirective' && isUnnamed(node)) return opened(node.children)
    return 'children' in node
      ? [{ ...node, children: opened(node.children as PhrasingContent[]) } as PhrasingContent]
      : [node]
  })
}
