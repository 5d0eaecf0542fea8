import type { Element } from 'hast'

/** The text of code as it stands. */
export function rawText(node: Element): string {
  return node.children
    .map(child => {
      if (child.type === 'text') return child.value
      if (child.type !== 'element') return ''
      return child.tagName === 'br' ? '\n' : rawText(child)
    })
    .join('')
}
