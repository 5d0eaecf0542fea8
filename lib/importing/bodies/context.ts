import type { FootnoteDefinition, RootContent } from 'mdast'
import type { SourceBody } from '../sources/sourceItem'
import type { Account } from './account'
import type { Surroundings } from './conversion'
import type { Piece } from './foreign/foreignTag'

/** A part of a text that is set aside while the rest of it is parsed. */
export type Held = Exclude<Piece, string> | { nodes: RootContent[] }

/** What the parts of a conversion share. */
export type Context = {
  body: SourceBody
  surroundings: Surroundings
  account: Account
  held: Held[]
  /** Films that the text links to already, by slug. */
  linked: Set<string>
  /** Notes that tags within sentences have given. */
  notes: FootnoteDefinition[]
  /** Links and pictures whose addresses are ours already. */
  taken: WeakSet<object>
  /** Blocks of Markdown that are written as they stood in the text. */
  kept: WeakSet<object>
  /** How many tags are open around the text at hand. */
  depth: number
}

/** What stands for a held part: signs of the private use area, which no text has any more (cleanText.ts). */
export const PLACEHOLDER = /\uE000(\d+)\uE001/g

/** Sets a part aside; the signs that stand for it. */
export function hold(part: Held, context: Context): string {
  context.held.push(part)
  return `\uE000${context.held.length - 1}\uE001`
}

/** A text that holds placeholders as it was written; tags are left out where only the words count. */
export function asWritten(text: string, context: Context, isForWords = false): string {
  return text.replace(PLACEHOLDER, (_, index: string) => {
    const part = context.held[Number(index)]
    if (!part || 'nodes' in part) return ''
    if ('literal' in part) return part.literal
    if ('address' in part) return part.address
    const content = part.content === null ? '' : asWritten(part.content, context, isForWords)
    return isForWords
      ? ` ${content} `
      : `${asWritten(part.opening, context)}${content}${asWritten(part.closing, context)}`
  })
}
