import type { PhrasingContent, RootContent, Table, TableCell } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { isBlank } from '../../../text/isBlank'
import type { Context } from '../context'
import { paragraph, phrasingOf } from './nodes'
import { tidyPhrasing } from './tidyPhrasing'

const MOST_COLUMNS = 50

/**
 * A table with a name for each column; of one column, or of none that says anything, its paragraphs: it was there
 * to arrange things on the page.
 */
export function tidyTable(table: Table, context: Context): RootContent[] {
  const rows = table.children
    .map(row => row.children.map(cell => tidyPhrasing(inLine(phrasingOf(cell.children)), context)))
    .filter(row => row.some(saysAnything))
  const columns = Math.max(0, ...rows.map(row => row.length))
  if (rows.length === 0) return []
  if (
    columns < 2 ||
    columns > MOST_COLUMNS ||
    rows.some(row => row.some(cell => cell.some(isPicture))) ||
    rows.length === 1
  ) {
    if (columns > 1)
      context.account.guess('tableau mis en paragraphes', 'une seule ligne, trop de colonnes, ou des images')
    return rows.flatMap(row => row.filter(saysAnything).map(cell => paragraph(cell)))
  }
  const [head = []] = rows
  const isNamed = head.every((cell, index) => index === 0 || saysWords(cell)) && head.length === columns
  const names = isNamed
    ? head
    : Array.from({ length: columns }, (_, index) =>
        saysWords(head[index] ?? [])
          ? (head[index] ?? [])
          : [{ type: 'text' as const, value: index === 0 ? '' : `Colonne ${index + 1}` }],
      )
  if (!isNamed)
    context.account.guess('noms de colonnes d’un tableau', 'leur place : la source ne les nomme pas')
  const body = rows.slice(1)
  return [
    {
      type: 'table',
      align: Array.from({ length: columns }, (_, index) => table.align?.[index] ?? null),
      children: [names, ...body].map(row => ({
        type: 'tableRow',
        children: Array.from(
          { length: columns },
          (_, index): TableCell => ({ type: 'tableCell', children: row[index] ?? [] }),
        ),
      })),
    },
  ]
}

function inLine(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map(node => (node.type === 'break' ? { type: 'text', value: ' ' } : node))
}

function saysAnything(cell: PhrasingContent[]): boolean {
  return cell.some(isPicture) || saysWords(cell)
}

function saysWords(cell: PhrasingContent[]): boolean {
  return !isBlank(plainText({ type: 'paragraph', children: cell }))
}

function isPicture(node: PhrasingContent): boolean {
  return (
    node.type === 'image' || (node.type === 'link' && node.children.some(child => child.type === 'image'))
  )
}
