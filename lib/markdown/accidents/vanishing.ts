import type { Root, Table } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { complain, doubt } from '../complain'
import { sourceAt } from '../placeWithin'

/** `[Note]: mot` is an address for links, which no page shows: one that no link uses is text that vanished. */
export function checkDefinitions(tree: Root, file: VFile): void {
  const used = new Set<string>()
  visit(tree, node => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
  })
  const known = new Set<string>()
  visit(tree, 'definition', node => {
    const isDouble = known.has(node.identifier)
    known.add(node.identifier)
    if (used.has(node.identifier) && !isDouble) return
    const label = node.label ?? node.identifier
    complain(
      file,
      node,
      'unprinted-text',
      isDouble
        ? `« [${label}]: » — Cette adresse est donnée deux fois : la seconde ne sert à rien.`
        : `« [${label}]: » — Cette ligne ne paraît pas sur la page : aucun lien ne s’y réfère.`,
      `Retirez-la, écrivez [le texte][${label}] là où le lien doit être, ou « \\[ » si la ligne doit se lire.`,
    )
  })
}

/** GFM cuts each row at the width of its header, and takes for a row whatever stands right below a table. */
export function checkTable(table: Table, file: VFile): void {
  const [head] = table.children
  const columns = head?.children.length ?? 0
  const isBarred = head !== undefined && sourceAt(head, file).startsWith('|')
  for (const row of table.children) {
    const extra = row.children[columns]
    const source = sourceAt(row, file)
    if (extra) {
      complain(
        file,
        extra,
        'table-cells',
        `Cette ligne a plus de cases que l’en-tête : « ${plainText(extra).slice(0, 40)} » ne paraîtrait pas.`,
        'Ajoutez une colonne à l’en-tête, ou retirez la case ; une barre dans le texte s’écrit « \\| ».',
      )
    } else if (isBarred ? !source.startsWith('|') : !source.includes('|')) {
      doubt(
        file,
        row,
        0,
        'missing-blank-line',
        'Cette ligne deviendrait la dernière du tableau.',
        'Mettez une ligne vide au-dessus ; une ligne du tableau commence par « | ».',
      )
    }
  }
}
