import type { RootContent } from 'mdast'
import type { Context } from './context'
import { writeBlock } from './writeBlock'

/** A text as it is written, and the line, from 1, on which each of its blocks begins. */
export type Assembled = { markdown: string; lines: number[] }

/** Blocks one below the other: those that are kept as they stood, between two of them what stood there, others written. */
export function assemble(blocks: readonly RootContent[], text: string, context: Context): Assembled {
  let markdown = ''
  const lines: number[] = []
  let line = 1
  let before: RootContent | undefined
  let above = ''
  for (const node of blocks) {
    const piece = context.kept.has(node)
      ? sourceOf(node, text)
      : writeBlock(node, before?.type === 'list' ? above : '')
    if (piece === '') continue
    const gap = markdown === '' ? '' : gapBetween(before, node, text, context)
    line += gap.split('\n').length - 1
    lines.push(line)
    line += piece.split('\n').length - 1
    markdown += gap + piece
    before = node
    above = piece
  }
  return { markdown, lines }
}

function sourceOf({ position }: RootContent, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset)
}

function gapBetween(
  before: RootContent | undefined,
  node: RootContent,
  text: string,
  context: Context,
): string {
  if (!before || !context.kept.has(before) || !context.kept.has(node)) return '\n\n'
  const gap = text.slice(before.position?.end.offset, node.position?.start.offset)
  return /^[ \t]*\n\s*$/.test(gap) ? gap : '\n\n'
}
