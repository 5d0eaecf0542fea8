import type { Root, RootContent } from 'mdast'
import { exceededLimit } from '../../markdown/exceededLimit'
import { baseProcessor } from '../../markdown/processor'
import { oneLine } from '../../text/oneLine'
import type { SourceBody } from '../sources/sourceItem'
import { newAccount } from './account'
import { cleanText } from './cleanText'
import { asWritten, type Context } from './context'
import type { Conversion, Surroundings } from './conversion'
import { excerptEnd } from './excerptEnd'
import { holdTags } from './foreign/holdTags'
import { blocksOfHtml } from './html/blocksOfHtml'
import { blocksOfMarkdown } from './markdown/blocksOfMarkdown'
import { refusal } from './refusal'
import { wordsOfHtml, wordsOfTree } from './shownWords'
import { closeSpoilers } from './tree/closeSpoilers'
import { levels } from './tree/levels'
import { numberNotes } from './tree/numberNotes'
import { tidy } from './tree/tidy'
import { wordsKept } from './words'
import { writeMarkdown } from './writeMarkdown'

/** A text of another engine as our Markdown, and what became of all that Markdown cannot say. Never throws. */
export function convertBody(body: SourceBody, surroundings: Surroundings): Conversion {
  const account = newAccount()
  const refused = refusal(body.text)
  if (refused) {
    account.lose('texte entier', body.text.slice(0, 200))
    account.lookAt(refused)
    return {
      markdown: '',
      excerpt: null,
      losses: account.losses(),
      guesses: [],
      words: { source: 0, kept: 0 },
      toLookAt: account.reasons(),
    }
  }
  const context: Context = {
    body,
    surroundings,
    account,
    held: [],
    notes: [],
    linked: new Set(),
    taken: new WeakSet(),
    depth: 0,
  }
  const clean = cleanText(body.text, account)
  const { text, end } = excerptEnd(clean, body)
  const held = holdTags(text, context)
  const read = reader(context)
  const root: Root = { type: 'root', children: tidy([...read(held), ...context.notes], context) }
  closeSpoilers(root, context)
  levels(root)
  numberNotes(root, context)
  const markdown = writeMarkdown(root.children)
  const exceeded = exceededLimit(markdown)
  if (exceeded) account.lookAt(`${exceeded.message} ${exceeded.hint}`)
  const result = exceeded ? markdown : wordsOfTree(baseProcessor().parse(markdown))
  return {
    markdown: markdown === '' ? '' : `${markdown}\n`,
    excerpt: end === null ? null : excerptOf(text.slice(0, end), context),
    losses: account.losses(),
    guesses: account.guesses(),
    words: wordsKept(wordsOfHtml(asWritten(held, context, true)), result, account.left()),
    toLookAt: account.reasons(),
  }
}

function excerptOf(text: string, context: Context): string {
  const quiet: Context = { ...context, account: newAccount(), held: [], notes: [], linked: new Set() }
  const read = reader(quiet)
  const blocks = tidy(read(holdTags(text, quiet)), quiet)
  const shown = blocks.filter(node => node.type !== 'leafDirective' && node.type !== 'containerDirective')
  return oneLine(shown.map(node => wordsOfTree(node, false)).join(' '))
}

function reader(context: Context): (content: string) => RootContent[] {
  const blocksOf = context.body.format === 'html' ? blocksOfHtml : blocksOfMarkdown
  const read = (content: string): RootContent[] => blocksOf(content, context, read)
  return read
}
