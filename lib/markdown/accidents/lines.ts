import type { Heading, Nodes, Paragraph, Parents } from 'mdast'
import type { VFile } from 'vfile'
import { doubt } from '../complain'
import { sourceAt } from '../placeWithin'

/** What stands before the text of a line within quotations, lists and notes. */
const MARGIN = /^[ \t>]*/
/** A line that was meant to stand alone: a reply, an item, a year of a chronology. */
const ALONE =
  /^(?:[—–][ \u00A0\u202F]|[-+*][\u00A0\u202F]|\d{1,9}[.)][ \t\u00A0\u202F]|\d{4}[ \u00A0\u202F]?[:–—]|[a-zA-Z]\)[ \t\u00A0])/
const BARRED = /^(?:\|[^|\n]*\||\|?[ \t]*:?-+:?[ \t]*\|)/

/** Line ends that do not do what they look like. */
export function checkLines(
  node: Paragraph,
  ancestors: readonly Parents[],
  below: Nodes | undefined,
  file: VFile,
): void {
  const lines: { at: number; text: string; margin: string }[] = []
  let offset = 0
  for (const raw of sourceAt(node, file).split('\n')) {
    const margin = MARGIN.exec(raw)?.[0] ?? ''
    lines.push({ at: offset + margin.length, text: raw.slice(margin.length).trimEnd(), margin })
    offset += raw.length + 1
  }

  if (below?.type === 'thematicBreak' && below.position?.start.line === (node.position?.end.line ?? 0) + 1) {
    if (sourceAt(below, file).startsWith('-')) {
      doubt(
        file,
        below,
        0,
        'missing-blank-line',
        'Il manque une ligne vide au-dessus de ces tirets, qui tirent un trait.',
        'Ajoutez-la ; si la ligne au-dessus est un intertitre, écrivez-la « ## … », sans tirets.',
      )
    }
  }
  const underline = lines.slice(1).find(({ text }) => /^(?:=+|--?)$/.test(text))
  if (underline) {
    doubt(
      file,
      node,
      underline.at,
      'malformed-heading',
      `Cette ligne « ${underline.text.slice(0, 10)} » serait imprimée.`,
      'Un intertitre s’écrit « ## … », sur une seule ligne ; un trait, « *** », une ligne vide au-dessus.',
    )
  }

  const barred = lines.find(({ text }) => BARRED.test(text))
  if (barred) {
    doubt(
      file,
      node,
      barred.at,
      'malformed-table',
      'Ce tableau n’en est pas un : il serait imprimé avec ses barres.',
      'Mettez une ligne vide au-dessus, et sous sa première ligne autant de « --- » que de colonnes : | --- | --- |.',
    )
  }

  const alone = lines.filter(({ text }) => ALONE.test(text))
  if (alone[1]) {
    doubt(
      file,
      node,
      alone[1].at,
      'missing-blank-line',
      'Cette ligne serait imprimée à la suite de la précédente, dans le même paragraphe.',
      'Mettez une ligne vide entre les deux, ou au-dessus de la première si c’est une liste.',
    )
  }

  const swallowed = lines.slice(1).find(({ margin, text }) => isSwallowed(margin, text, ancestors))
  if (swallowed) {
    doubt(
      file,
      node,
      swallowed.at,
      'missing-blank-line',
      'Cette ligne serait imprimée dans l’élément de liste, la citation ou la note qui la précède.',
      'Mettez une ligne vide au-dessus ; si elle en est la suite, alignez-la sur elle, ou répétez « > ».',
    )
  }

  for (const [index, { at, text }] of lines.entries()) {
    if (!/\p{L}-$/u.test(text) || !/^\p{Ll}/u.test(lines[index + 1]?.text ?? '')) continue
    doubt(
      file,
      node,
      at + text.length - 1,
      'broken-word',
      'Une espace serait imprimée entre ce trait d’union et la ligne suivante.',
      'Réunissez les deux moitiés du mot sur une ligne.',
    )
  }
}

/** Whether a line goes on with a paragraph of a list, a quotation or a note without standing within it. */
function isSwallowed(margin: string, text: string, ancestors: readonly Parents[]): boolean {
  const container = ancestors.findLast(({ type }) =>
    /^(?:listItem|blockquote|footnoteDefinition)$/.test(type),
  )
  if (!container) return false
  if (container.type !== 'blockquote') return margin.length < (container.position?.start.column ?? 1)
  const quotes = ancestors.filter(({ type }) => type === 'blockquote').length
  return margin.split('>').length - 1 < quotes && !/^[—–]/.test(text)
}

/** `## Fa #` loses its last sign: signs at the end of a crosshead close it, whatever their number. */
export function checkHeading(node: Heading, file: VFile): void {
  const source = sourceAt(node, file)
  const closing = /[ \t](#+)[ \t]*$/.exec(source)
  if (!closing?.[1] || closing[1].length === node.depth) return
  doubt(
    file,
    node,
    closing.index + 1,
    'unprinted-text',
    `« ${closing[1]} » — Ce signe à la fin d’un intertitre ne serait pas imprimé.`,
    'Retirez-le, ou écrivez « \\# ».',
  )
}
