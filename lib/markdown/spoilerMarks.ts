import type { Code, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { lineAndColumn } from '../text/lineAndColumn'
import { ofKinds, spansOf } from '../text/markdownText'
import { complain } from './complain'
import { type Directive, isDirective } from './directiveForms'
import { placeWithin, sourceAt } from './placeWithin'

/** What begins a spoiler, or was meant to. */
const MARK = /:[^\S\n]*\\?spoiler[^\S\n]*\\?[[{]|:{2,}[^\S\n]*spoiler(?![\p{L}\p{N}-])/giu
/** What only the end of a spoiler can be, printed. */
const REST = /\{\s*film\s*=/i
const CLOSED_CODE = /\n[\s>]*(?:`{3,}|~{3,})\s*$/

type Stretch = { start: number; end: number }

/**
 * Reports every spoiler that its cover would not hide: its mark stands where Markdown keeps the plain text alone (the
 * text or title of an image, a title, code, an attribute), within a link, or its end is not where it was meant to be.
 * And, since the search reads bodies without parsing them, one that the two readings see in different places.
 */
export function spoilerMarks() {
  return (tree: Root, file: VFile): void => {
    const source = String(file)
    if (!/spoiler/i.test(source)) return
    const spoilers = new Set<number>()
    const comments: Stretch[] = []
    // What guards.ts has told of a line is not told again.
    const told = new Set(file.messages.map(({ line }) => line))
    const hidden = ofKinds(spansOf(source), ['spoiler'])

    visit(tree, (node, index, parent) => {
      if (node.type === 'html') comments.push(stretchOf(node))
      else if (node.type === 'text') checkRest(node, parent?.children[(index ?? 0) - 1])
      else if (node.type === 'code') checkFence(node)
      else if (isDirective(node) && node.name === 'spoiler') {
        spoilers.add(node.position?.start.offset ?? -1)
        checkReadings(node)
      } else if (node.type === 'link' || node.type === 'linkReference') visit(node, checkLinked)
    })

    for (const { 0: mark, index } of source.matchAll(MARK)) {
      const place = lineAndColumn(source, index)
      const isComment = comments.some(({ start, end }) => index >= start && index < end)
      if (isComment || told.has(place.line) || spoilers.has(index)) continue
      expose(
        { ...tree, position: { start: place, end: place } },
        `« ${mark} » — Cette révélation serait lue par tous : rien ne cache le texte d’une image, d’un titre, d’un attribut ou d’un code.`,
        'Récrivez ce passage sans elle, ou mettez-la dans une phrase.',
      )
    }

    function checkRest(node: Nodes, previous: Nodes | undefined): void {
      // That it names no film is told of the directive itself.
      if (previous && isDirective(previous) && previous.name === 'spoiler' && !previous.attributes?.film)
        return
      const found = REST.exec(sourceAt(node, file))
      if (!found) return
      const placed = placeWithin(node, found.index, file)
      if (told.has(placed.position?.start.line)) return
      expose(
        placed,
        `« ${found[0]} » — Une révélation finit avant ce point : la suite serait lue par tous.`,
        'Un crochet dans une révélation s’écrit « \\[ » ou « \\] ».',
      )
    }

    /** Code that nothing closes takes all that follows, and shows it. */
    function checkFence(node: Code): void {
      const text = sourceAt(node, file)
      if (!/^(?:`{3,}|~{3,})/.test(text) || CLOSED_CODE.test(text)) return
      expose(
        node,
        'Ce bloc de code n’est pas fermé : il montrerait tout ce qui le suit.',
        'Fermez-le par les signes qui l’ouvrent, seuls sur leur ligne.',
      )
    }

    /** What opens a spoiler is a button, and no button is within a link. */
    function checkLinked(node: Nodes): void {
      if (!isDirective(node) || node.name !== 'spoiler') return
      expose(
        node,
        'Une révélation ne s’ouvre pas dans un lien.',
        'Mettez le lien dans la révélation : :spoiler[[le texte](/…)]{film=balle-perdue}.',
      )
    }

    function checkReadings(node: Directive): void {
      if (node.children.length === 0) return
      const { start } = stretchOf(node)
      const { end } = stretchOf(node.children.at(-1) ?? node)
      if (hidden.some(span => span.start <= start && span.end >= end)) return
      expose(
        node,
        'Cette révélation n’est pas assez simple pour être cachée partout.',
        'Mettez-la dans un paragraphe, ou entre deux lignes vides, sans code ni citation autour d’elle.',
      )
    }

    function expose(node: Nodes, message: string, hint: string): void {
      complain(file, node, 'exposed-spoiler', message, hint)
    }
  }
}

function stretchOf({ position }: Nodes): Stretch {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}
