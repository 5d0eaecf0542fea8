import type { Root, RootContent } from 'mdast'
import { exceededLimit } from '../../markdown/exceededLimit'
import { baseProcessor } from '../../markdown/processor'
import type { SourceBody } from '../sources/sourceItem'
import { type Account, newAccount, shortened } from './account'
import { type Assembled, assemble } from './assemble'
import { blocksOf } from './blocksOf'
import { cleanText } from './cleanText'
import { asWritten, type Context } from './context'
import type { Conversion, Surroundings } from './conversion'
import { excerptEnd, excerptOf } from './excerpt'
import { faultyBlocks } from './faultyBlocks'
import { withoutModules } from './foreign/components'
import { holdTags } from './foreign/holdTags'
import { rewritten } from './markdown/blocksOfMarkdown'
import { keepNotes } from './markdown/keepNotes'
import { prepared } from './markdown/prepared'
import { refusal } from './refusal'
import { shownWords, wordsOfTree } from './shownWords'
import { closeSpoilers } from './tree/closeSpoilers'
import { levels } from './tree/levels'
import { paragraph, text as textNode } from './tree/nodes'
import { numberNotes } from './tree/numberNotes'
import { tidy } from './tree/tidy'
import { wordsKept } from './words'

/** A text of another engine as our Markdown, and what became of all that Markdown cannot say. Never throws. */
export function convertBody(body: SourceBody, surroundings: Surroundings): Conversion {
  const account = newAccount()
  const refused = refusal(body.text)
  if (refused) return refusedBody(body, refused, account)
  try {
    return converted(body, surroundings, account)
  } catch (error) {
    // One text in twenty thousand must not end the import of the others.
    const reason = error instanceof Error ? error.message : String(error)
    return refusedBody(body, `Ce texte n’a pas pu être converti (${reason}).`, newAccount())
  }
}

function converted(body: SourceBody, surroundings: Surroundings, account: Account): Conversion {
  const context = contextOf(body, surroundings, account)
  const { text: source, end } = excerptEnd(withoutEngineLines(cleanText(body.text, account), context), body)
  const text = holdTags(source, context)
  const root: Root = { type: 'root', children: tidy(blocksOf(text, context), context) }
  root.children.push(...tidy(context.notes, context))
  closeSpoilers(root, context)
  levels(root, context.kept)
  if (body.format === 'html') numberNotes(root, context)
  else keepNotes(root, context)
  const { markdown } = assured(root, text, context)

  const exceeded = exceededLimit(markdown)
  if (exceeded) account.lookAt(`${exceeded.message} ${exceeded.hint}`)
  const result = exceeded ? markdown : wordsOfTree(baseProcessor().parse(markdown))
  return {
    markdown: markdown === '' ? '' : `${markdown}\n`,
    excerpt: end === null ? null : excerptOf(source, end, context),
    losses: account.losses(),
    guesses: account.guesses(),
    words: wordsKept(shownWords(asWritten(text, context, true), body.format), result, account.left()),
    toLookAt: account.reasons(),
  }
}

function contextOf(body: SourceBody, surroundings: Surroundings, account: Account): Context {
  return {
    ...{ body, surroundings, account, held: [], notes: [], depth: 0 },
    ...{ linked: new Set(), taken: new WeakSet(), kept: new WeakSet() },
  }
}

/** A Markdown text without the lines that load components, and without the attributes of kramdown. */
function withoutEngineLines(text: string, context: Context): string {
  if (context.body.format === 'html') return text
  if (context.body.dialect !== 'astro') return prepared(text, context)
  const { text: rest, modules } = withoutModules(text)
  for (const line of modules) context.account.lose('ligne de module', line)
  return prepared(rest, context)
}

/** The text without a fault: a block in which our check finds one is written anew, at last as its words alone. */
function assured(root: Root, text: string, context: Context): Assembled {
  for (let round = 0; ; round++) {
    const assembled = assemble(root.children, text, context)
    if (round === 3 || exceededLimit(assembled.markdown)) return assembled
    const faulty = faultyBlocks(assembled)
    if (faulty.size === 0) return assembled
    let at = -1
    root.children = root.children.flatMap((node): RootContent[] => {
      at += 1
      if (!faulty.has(at)) return [node]
      if (context.kept.delete(node)) return tidy(rewritten([node], text, context), context)
      const words = wordsOfTree(node)
      context.account.guess(
        `passage réduit à ses mots : ${shortened(words)}`,
        'sa forme ne passait pas la vérification',
      )
      context.account.lookAt(
        'Un passage n’a gardé que ses mots : sa forme ne se dit pas dans notre Markdown.',
      )
      return node.type === 'footnoteDefinition' || words.trim() === ''
        ? []
        : [paragraph([textNode(words.replace(/\s+/g, ' '))])]
    })
  }
}

function refusedBody(body: SourceBody, reason: string, account: Account): Conversion {
  account.lose('texte entier', body.text.slice(0, 200))
  account.lookAt(reason)
  const words = { source: 0, kept: 0 }
  return {
    markdown: '',
    excerpt: null,
    losses: account.losses(),
    guesses: [],
    words,
    toLookAt: account.reasons(),
  }
}
