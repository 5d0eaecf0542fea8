import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Context } from '../context'
import { attribute, firstElement, hasClass, textOf } from './elements'

/** Elements of which nothing is shown on our pages, as reports name them. */
const LOST: Readonly<Record<string, string>> = {
  script: 'script',
  style: 'feuille de style',
  template: 'modèle',
  link: 'lien d’en-tête',
  meta: 'méta',
  base: 'base',
  form: 'formulaire',
  input: 'champ de formulaire',
  select: 'champ de formulaire',
  textarea: 'champ de formulaire',
  svg: 'dessin SVG',
  canvas: 'dessin',
  math: 'formule',
  dialog: 'boîte de dialogue',
  map: 'carte d’image',
  applet: 'appliquette',
  frameset: 'cadres',
  title: 'titre de page',
}
const WIDGETS =
  /(?:^|\s)(?:sharedaddy|jp-relatedposts|sharing|addtoany_share_save_container|a2a_kit|wp-block-(?:social-links|search|latest-posts|latest-comments|categories|archives|calendar|tag-cloud|rss|loginout|navigation|query|post-comments|comments|jetpack-subscriptions)|kg-signup-card|yarpp|ez-toc-container|toc_container|table-of-contents|mc4wp-form|adsbygoogle|kg-header-card)(?:\s|$)/
const READERS_ONLY = /(?:^|\s)(?:screen-reader-text|sr-only|visually-hidden)(?:\s|$)/

/** Takes what no text is from a tree: scripts, styles, forms, widgets. Each is a loss, and so are its words. */
export function dropForeign(root: Root, context: Context): void {
  root.children = within(root.children, context) as RootContent[]
}

function within(
  children: readonly (RootContent | ElementContent)[],
  context: Context,
): (RootContent | ElementContent)[] {
  return children.flatMap((node, index): (RootContent | ElementContent)[] => {
    if (node.type === 'comment') {
      tellOfComment(node.value, context)
      return []
    }
    if (node.type !== 'element') return [node]
    const lost = lostAs(node, children[index - 1])
    if (lost) {
      if (lost !== 'image de secours')
        context.account.lose(lost, textOf(node) || `<${node.tagName}>`, textOf(node))
      return []
    }
    node.children = within(node.children, context) as ElementContent[]
    return [node]
  })
}

/** Comments say nothing to readers, but for the blocks and pages of WordPress that stand in them alone. */
function tellOfComment(comment: string, context: Context): void {
  const dynamic = /^\s*wp:([a-z][\w/-]*)[\s\S]*\/\s*$/.exec(comment)?.[1]
  if (
    dynamic &&
    !/^(?:more|nextpage|spacer|separator|footnotes|core\/footnotes|freeform|paragraph)$/.test(dynamic)
  ) {
    context.account.lose(`bloc « ${dynamic} »`, comment)
  }
}

function lostAs(node: Element, before: RootContent | ElementContent | undefined): string | null {
  if (Object.hasOwn(LOST, node.tagName)) return LOST[node.tagName] ?? null
  if (node.tagName === 'noscript' && firstElement(node, ({ tagName }) => tagName === 'img')) {
    return before?.type === 'element' && /^(?:img|picture|a)$/.test(before.tagName)
      ? 'image de secours'
      : null
  }
  if (hasClass(node, WIDGETS)) return 'module de l’ancien site'
  if (node.tagName === 'button' && attribute(node, 'className') === '') return 'bouton'
  if (hasClass(node, READERS_ONLY)) return 'texte pour lecteurs d’écran'
  return null
}
