import type { Root, RootContent } from 'mdast'
import { remark } from 'remark'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'

/** Signs of a text that our check reads as slips of the pen, besides those that Markdown itself would read. */
const SLIPS: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/\\\[\^/g, '\\[\\^'],
  [/\](?=\[)/g, '\\]'],
  [/\] \((?=\/|https?)/g, '] \\('],
  [/(?:\\?:){2,}/g, (colons = '') => '\\:'.repeat(colons.replaceAll('\\', '').length)],
  [
    /(spoiler[ \t]{0,9})\\?([[{])/gi,
    (_, word = '', bracket = '') => `${word}&#x${bracket === '[' ? '5B' : '7B'};`,
  ],
  [/^(#{2,6})(?=[^ \t\n#])/gm, '\\$1'],
]

const writers = { '-': writerOf('-', '.'), '*': writerOf('*', ')') }

function writerOf(bullet: '-' | '*', bulletOrdered: '.' | ')') {
  return remark()
    .use(remarkGfm, { tablePipeAlign: false, singleTilde: false })
    .use(remarkDirective)
    .data('settings', {
      bullet,
      bulletOther: bullet === '-' ? '*' : '-',
      bulletOrdered,
      emphasis: '*',
      strong: '*',
      rule: '*',
      fences: true,
      listItemIndent: 'one',
      incrementListMarker: true,
      handlers: {
        text: (node, _, state, info) =>
          SLIPS.reduce(
            (text, [pattern, by]) => text.replace(pattern, by as string),
            state.safe(node.value, info),
          ),
      },
    })
    .freeze()
}

/**
 * A block as our Markdown, without a line end at its end. Text is escaped where anything would read it as a mark;
 * attributes that are names have no quotes, as editors type them.
 *
 * @param above what stands right above: a list there is told from this one by its marks
 */
export function writeBlock(node: RootContent, above = ''): string {
  const isAlike = node.type === 'list' && (node.ordered ? /^\d+\./ : /^-/).test(above)
  const root: Root = { type: 'root', children: [node] }
  return writers[isAlike ? '*' : '-']
    .stringify(root)
    .replace(/^(:{3,}spoiler\{film=)"([a-z\d-]+)"\}$/gm, '$1$2}')
    .replace(/(\]\{film=)"([a-z\d-]+)"\}/g, '$1$2}')
    .replace(/^(::image(?:\[[^\n]*\])?\{src=)"([\w./-]+)"/gm, '$1$2')
    .trimEnd()
}
