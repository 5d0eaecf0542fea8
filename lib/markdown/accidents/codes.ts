import type { Code, InlineCode } from 'mdast'
import type { VFile } from 'vfile'
import { complain, doubt } from '../complain'
import { sourceAt } from '../placeWithin'

/** Names of languages behind the accents of a code. Any other word there is text that nobody would read. */
const LANGUAGES =
  /^(?:bash|c|console|cpp|css|csv|diff|go|graphql|html|http|ini|java|javascript|js|json|jsx|markdown|md|php|python|py|ruby|rust|scss|sh|shell|sql|svg|text|toml|ts|tsx|txt|typescript|xml|yaml|yml)$/

/** A code that never closes swallows the article; what stands behind its opening accents is not on the page. */
export function checkFence(node: Code, file: VFile): void {
  const source = sourceAt(node, file)
  const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0] ?? ''
  const closing = /\n[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(source)?.[1] ?? ''
  if (!closing.startsWith(fence)) {
    complain(
      file,
      node,
      'unclosed-code',
      `« ${fence} » ouvre un bloc de code qui n’est pas fermé : toute la suite y serait imprimée telle quelle.`,
      `Fermez-le par une ligne « ${fence} » ; un trait entre deux paragraphes se tape « *** ».`,
    )
  } else if (fence.startsWith('~')) {
    doubt(
      file,
      node,
      0,
      'accidental-markup',
      'Ces tildes font un bloc de code de ce qu’ils entourent.',
      'Un trait entre deux paragraphes se tape « *** », du code s’ouvre et se ferme par « ``` ».',
    )
  }
  if ((node.lang && !LANGUAGES.test(node.lang)) || node.meta) {
    complain(
      file,
      node,
      'unprinted-text',
      `« ${[node.lang, node.meta].join(' ').trim().slice(0, 40)} » — Ce qui suit « ${fence} » ne paraît pas sur la page.`,
      'Mettez-le à la ligne, ou retirez-le ; seul le nom d’un langage peut y rester.',
    )
  }
}

/** « l`avocat et l`actrice » : two accents that were typed for apostrophes make a code of what stands between. */
export function checkInlineCode(node: InlineCode, file: VFile): void {
  const before = String(file).charAt((node.position?.start.offset ?? 0) - 1)
  if (!/\p{L}/u.test(before)) return
  doubt(
    file,
    node,
    0,
    'accidental-markup',
    `« ${node.value.slice(0, 40)} » — Ces accents graves font du code de ce qu’ils entourent, et ne seraient pas imprimés.`,
    "Une apostrophe se tape « ’ » ou « ' » ; un accent grave, « \\` ».",
  )
}
