import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import type { VFile } from 'vfile'
import { didYouMean } from '../text/suggest'
import { complain } from './complain'
import { sourceAt } from './placeWithin'

export type Directive = ContainerDirective | LeafDirective | TextDirective

/** The directives that editors may write, with the attributes of each. */
const KNOWN = {
  containerDirective: { spoiler: ['film'], citation: ['by', 'source'], encadre: ['title'], galerie: [] },
  leafDirective: { film: [], image: ['src', 'alt', 'credit'] },
  textDirective: { spoiler: ['film'], chiffre: ['slug'] },
} as const satisfies Record<Directive['type'], Record<string, readonly string[]>>

/** The directives as messages show them. */
export const FORMS = {
  spoiler: ':::spoiler{film=balle-perdue} … :::, ou :spoiler[texte]{film=balle-perdue} dans une phrase',
  citation: ':::citation{by=guillaume-pierret source="entretien à l’AFP"} … :::',
  encadre: ':::encadre{title="Repères"} … :::',
  film: '::film[balle-perdue]',
  image: '::image[La légende]{src=/images/nom.jpg alt="Ce qu’elle montre" credit="Qui l’a faite"}',
  galerie: ':::galerie … :::, autour de plusieurs ::image',
  chiffre: ':chiffre[plus de 37 millions]{slug=balle-perdue-premier-mois}',
} as const

export function isDirective(node: { type: string }): node is Directive {
  return node.type in KNOWN
}

/**
 * `Netflix:France` or `:mot` in a sentence is read as a directive; without label or attributes it is text.
 * Not so `:spoiler`: a slip of the pen (`:spoiler [texte]`) must not print what it was to hide.
 */
export function isRunningText(node: TextDirective): boolean {
  if (own<readonly string[]>(KNOWN.textDirective, node.name)) return false
  return node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0
}

/** Whether a directive is one that we know, with attributes that it has, and closed; reports it otherwise. */
export function checkForm(node: Directive, file: VFile): boolean {
  const attributes = own<readonly string[]>(KNOWN[node.type], node.name)
  const form = own<string>(FORMS, node.name)
  if (!attributes) {
    complain(
      file,
      node,
      'unknown-directive',
      `La directive « ${node.name} » n’existe pas sous cette forme.`,
      form ? `Écrivez ${form}.` : didYouMean(node.name, Object.keys(FORMS), otherwise(node)),
    )
    return false
  }
  const unknown = Object.keys(node.attributes ?? {}).filter(name => !attributes.includes(name))
  for (const name of unknown) {
    complain(
      file,
      node,
      'unknown-attribute',
      `« ${name} » — Attribut inconnu de la directive « ${node.name} ».`,
      didYouMean(name, attributes, `Écrivez ${form}.`),
    )
  }
  if (unknown.length > 0) return false
  const double = attributes.find(name => timesGiven(name, node, file) > 1)
  if (double) {
    complain(
      file,
      node,
      'duplicate-attribute',
      `« ${double} » — Attribut donné deux fois : le premier ne paraîtrait pas.`,
      `Gardez-en un : ${form}.`,
    )
    return false
  }
  if (isClosed(node, file)) return true
  complain(
    file,
    node,
    'unclosed-directive',
    `Le bloc « ${node.name} » n’est pas fermé.`,
    'Ajoutez « ::: » après sa dernière ligne ; un bloc qui en contient un autre s’ouvre et se ferme par « :::: ».',
  )
  return false
}

/** A mention such as `12:30[^1]` is read as a directive « 30 » with a label; only the editor can tell. */
function otherwise(node: Directive): string {
  const known = `Directives connues : ${Object.keys(FORMS).join(', ')}.`
  return node.type === 'textDirective' ? `${known} Un deux-points suivi d’un mot s’écrit « \\: ».` : known
}

/** The entry that a record has of its own: `constructor` and its like are names an editor may type. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

/** How often an attribute is written in the opening of a directive; of several, remark-directive keeps the last. */
function timesGiven(attribute: string, node: Directive, file: VFile): number {
  const [opening = ''] = sourceAt(node, file).split('\n')
  const written = opening.slice(opening.lastIndexOf('{')).replace(/"[^"]*"|'[^']*'/g, '""')
  return written.split(new RegExp(`[{\\s"]${attribute}(?=[\\s=}]|$)`)).length - 1
}

/** Whether a block has its closing line: remark-directive closes a forgotten one at the end of its parent, with all that follows. */
export function isClosed(node: Directive, file: VFile): boolean {
  if (node.type !== 'containerDirective') return true
  const source = sourceAt(node, file)
  const opening = /^:+/.exec(source)?.[0].length ?? 0
  const closing = /[\n\r][\s>]*(:+)[\t ]*$/.exec(source)?.[1]?.length ?? 0
  return closing >= opening
}
