import type { Nodes, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { leftMarksIn } from '../../text/leftMarks'
import { doubt } from '../complain'
import { isDirective } from '../directiveForms'
import { isAddress } from '../isAddress'
import { sourceAt } from '../placeWithin'

const NAMES: Readonly<Record<string, string>> = {
  '*': 'Cet astérisque',
  _: 'Ce tiret bas',
  '~': 'Ce signe',
  '`': 'Cet accent grave',
}

const HINTS: Readonly<Record<string, string>> = {
  '*': 'Ouvrez et fermez l’italique contre les mots, une espace au dehors : *Bullitt* ; un astérisque se tape « \\* ».',
  _: 'Ouvrez et fermez l’italique contre les mots, une espace au dehors : *Bullitt* ; un tiret bas se tape « \\_ ».',
  '~': 'Ouvrez et fermez contre les mots ce qui est barré : ~~ainsi~~ ; un tilde se tape « \\~ ».',
  '`': "Une apostrophe se tape « ’ » ou « ' » ; du code s’ouvre et se ferme par « ` ».",
}

/**
 * Asks for a second look at signs of emphasis that opened or closed nothing: whatever the parser has left in a text
 * is printed. Each sign is told once in a paragraph, a heading or a cell.
 */
export function leftMarks() {
  return (tree: Root, file: VFile): void => {
    visit(tree, node => {
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
        const told = new Set<string>()
        lookThrough(node, told)
      }
      if (isDirective(node)) {
        for (const value of Object.values(node.attributes ?? {})) tellOf(node, value ?? '', new Set())
      }
    })

    function lookThrough(node: Nodes, told: Set<string>): void {
      if (node.type === 'image' || node.type === 'imageReference') tellOf(node, node.alt ?? '', told)
      else if ('children' in node && !isAddress(node)) {
        for (const [index, child] of node.children.entries()) {
          if (child.type === 'text') tellOfText(child, node.children[index - 1], told)
          else lookThrough(child, told)
        }
      }
    }

    /** A sign right behind an address may be part of it, which is told elsewhere (bareAddresses.ts). */
    function tellOfText(node: Text, previous: Nodes | undefined, told: Set<string>): void {
      const { start, end } = node.position ?? {}
      if (start?.offset === undefined || end?.offset === undefined) return
      const source = String(file)
      const behind = source.charAt(end.offset)
      for (const { at, run } of leftMarksIn(
        sourceAt(node, file),
        source.charAt(start.offset - 1),
        behind === '|' ? '' : behind,
      ))
        if (at > 0 || !previous || !isAddress(previous)) tell(node, at, run, told)
    }

    /** A text that is printed as it is, whatever its signs: that of an image, the title of a box. */
    function tellOf(node: Exclude<Nodes, Text>, text: string, told: Set<string>): void {
      for (const { run } of leftMarksIn(text)) tell(node, 0, run, told)
    }

    function tell(node: Nodes, at: number, run: string, told: Set<string>): void {
      const sign = run.charAt(0)
      if (told.has(sign)) return
      told.add(sign)
      const message =
        node.type === 'text'
          ? `${NAMES[sign]} « ${run} » n’ouvre et ne ferme rien : il serait imprimé.`
          : `Ce texte se lit sans italique ni gras : le signe « ${run} » serait imprimé.`
      doubt(
        file,
        node,
        at,
        'left-mark',
        message,
        node.type === 'text' ? (HINTS[sign] ?? '') : 'Retirez-le ; un titre de film s’y écrit sans rien.',
      )
    }
  }
}
