import type { Nodes, Parents, RootContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { faultOfWords } from '../model/figure/faultOfWords'
import { routes } from '../routes'
import { didYouMean } from '../text/suggest'
import { complain } from './complain'
import { FORMS, isRunningText } from './directiveForms'
import { element } from './element'
import type { Records } from './records'

/** What holds no quoted figure, which is a link: browsers close a link at the next one that begins within it. */
const WITHOUT_FIGURES: readonly string[] = ['link', 'linkReference', 'heading']
/** What becomes a link or holds one, and stands in no quoted figure. */
const LINKS: readonly Nodes['type'][] = ['link', 'linkReference', 'footnoteReference', 'textDirective']

/**
 * Words that say a figure of the ledger, as a link to where it stands with its source; as plain words where it is not there;
 * null, with a problem, where they cannot be one. Words that the ledger denies are a problem as well.
 */
export function quotedFigure(node: TextDirective, records: Records, file: VFile): RootContent | null {
  const slug = node.attributes?.slug
  const words = plainText(node)
  if (!slug || words.trim() === '') {
    const message = slug ? 'Ce chiffre n’a pas de mots.' : 'Ce chiffre ne dit pas lequel du registre il cite.'
    complain(file, node, 'incomplete-directive', message, `Écrivez ${FORMS.chiffre}.`)
    return null
  }
  if (holds(node, LINKS)) {
    const message =
      'Ce chiffre contient un lien, un appel de note ou un autre chiffre : il est lui-même un lien.'
    complain(file, node, 'malformed-directive', message, `Écrivez ${FORMS.chiffre}.`)
    return null
  }
  const quoted = records.figures.get(slug)
  if (!quoted) {
    if (!records.unreadable.has(`chiffres/${slug}`)) {
      const message = `« ${slug} » — Aucun chiffre de ce nom dans content/chiffres.`
      complain(file, node, 'missing-record', message, () =>
        didYouMean(slug, records.figures.keys(), `Créez content/chiffres/${slug}.md.`),
      )
    }
    // The sentence keeps its words.
    return element('span', {}, node.children)
  }
  const fault = faultOfWords(words, quoted)
  if (fault) {
    const mend = `Corrigez les mots, ou content/chiffres/${slug}.md si c’est lui qui se trompe.`
    complain(file, node, 'contradiction', `« ${words} » — ${fault}`, mend)
  }
  return element('a', { href: routes.figure(slug) }, node.children)
}

/** Complains of each quoted figure in a link or a crosshead, however deep. */
export function refuseFiguresIn(node: Nodes, file: VFile): void {
  if (!WITHOUT_FIGURES.includes(node.type)) return
  visit(node, 'textDirective', inner => {
    if (inner.name !== 'chiffre' || isRunningText(inner)) return
    const message = 'Un chiffre ne se cite ni dans un lien, ni dans un intertitre : il est lui-même un lien.'
    complain(file, inner, 'malformed-directive', message, 'Citez-le dans une phrase.')
  })
}

function holds(node: Parents, types: readonly Nodes['type'][]): boolean {
  return node.children.some(
    child => types.includes(child.type) || ('children' in child && holds(child, types)),
  )
}
