import type { Link, Nodes, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { bareAddressLength } from '../../text/bareAddress'
import { complain } from '../complain'

/**
 * Addresses that stand in a text without any mark end where a French reader sees their end: GFM takes a closing
 * guillemet, a curved apostrophe or points of suspension for a part of them. And a scheme in capitals, as phones type
 * it, is written small, since sanitising compares it as it is.
 */
export function bareAddresses() {
  return (tree: Root, file: VFile): void => {
    visit(tree, ['link', 'definition'], node => {
      if (node.type === 'link' || node.type === 'definition') node.url = withSmallScheme(node.url)
    })
    visit(tree, 'link', (node, index, parent) => {
      if (!parent || index === undefined || !isBare(node, file)) return undefined
      const rest = cutAtItsEnd(node)
      if (rest) parent.children.splice(index + 1, 0, rest as never)
      const next = parent.children[index + 1]
      if (isDoubtful(node, next, file)) {
        complain(
          file,
          node,
          'malformed-link',
          `« ${node.url.slice(0, 60)} » — Cette adresse s’arrête avant « ${sourceAfter(node, file).slice(0, 10).trim()} », qui serait imprimé à côté.`,
          'Mettez l’adresse entière entre « < » et « > », sans espace.',
        )
      }
      return index + 1
    })
  }
}

function withSmallScheme(url: string): string {
  return url.replace(/^[a-z][a-z\d+.-]*:/i, scheme => scheme.toLowerCase())
}

/** Whether a link is an address of the text itself: not `[…](…)`, not `<…>`. What GFM finds late has no place. */
function isBare(node: Link, file: VFile): boolean {
  const [child] = node.children
  if (node.children.length !== 1 || child?.type !== 'text' || node.url.startsWith('mailto:')) return false
  const start = node.position?.start.offset
  return start === undefined || /[^[<]/.test(String(file).charAt(start))
}

/** Takes from the link what belongs to the sentence, and gives it back as a text. */
function cutAtItsEnd(node: Link): Text | null {
  const [child] = node.children
  if (child?.type !== 'text') return null
  const length = bareAddressLength(child.value)
  const rest = child.value.slice(length)
  if (rest === '' || length === 0) return null
  child.value = child.value.slice(0, length)
  node.url = node.url.slice(0, -rest.length)
  const text: Text = { type: 'text', value: rest }
  const end = node.position?.end
  if (node.position && end?.offset !== undefined) {
    const at = { line: end.line, column: end.column - rest.length, offset: end.offset - rest.length }
    text.position = { start: at, end }
    node.position = { start: node.position.start, end: at }
    if (child.position) child.position = node.position
  }
  return text
}

/** A mark of emphasis or a reference to a character right behind an address, or a chevron in front, may be part of it. */
function isDoubtful(node: Link, next: Nodes | undefined, file: VFile): boolean {
  if (!node.position) return false
  if (String(file).charAt((node.position.start.offset ?? 0) - 1) === '<') return true
  return next?.type === 'text' && /^(?:[*_~]|&[a-z]+;|\\)/i.test(sourceAfter(node, file))
}

function sourceAfter(node: Link, file: VFile): string {
  const end = node.position?.end.offset
  return end === undefined ? '' : String(file).slice(end, end + 60)
}
