import type { Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Entity } from '../mentions/compileNames'
import type { KnownNames } from '../mentions/knownNames'
import { titlesIn } from '../mentions/titlesIn'
import type { Records } from './records'

/** What decides which names of a body become links, besides the names that are known. */
export type Linking = {
  names: KnownNames
  /** The address of the item itself when it has a name: it never links to itself. */
  self: string | null
  /** Slugs of the films that the item is about: in a spoiler of any other film nothing is linked. */
  films: readonly string[]
  /** Slugs that the editor does not want linked. */
  nolink: readonly string[]
}

/** The nodes within which nothing is linked. The children of a leaf directive are its label, not a text. */
const SKIPPED = new Set([
  ...['heading', 'link', 'linkReference', 'definition', 'image', 'imageReference'],
  ...['code', 'inlineCode', 'html', 'leafDirective', 'footnoteReference'],
])

/**
 * Links the first mention of each known film, person, platform and saga to its page. An entity that the editor
 * links by hand anywhere in the body is left to the editor. Runs before the directives become HTML.
 */
export function linkEntities(records: Records, { names, self, films, nolink }: Linking) {
  return (tree: Root): void => {
    const linked = new Set<string>(self ? [self] : [])
    visit(tree, node => {
      if (node.type === 'link' || node.type === 'definition') linked.add(node.url.replace(/[?#].*$/, ''))
    })
    const notes: Parents[] = []
    walk(tree)
    // Notes are read after the text that calls them.
    for (const note of notes) walk(note)

    function walk(parent: Parents): void {
      for (let index = 0; index < parent.children.length; index++) {
        const node = parent.children[index]
        if (!node || SKIPPED.has(node.type) || isForeignSpoiler(node) || isLabel(node)) continue
        if (node.type === 'footnoteDefinition') notes.push(node)
        else if (node.type === 'emphasis') {
          const entity = titleOf(parent, index)
          if (entity && take(entity)) parent.children[index] = linkNode(entity, node) as never
        } else if (node.type === 'text') {
          const parts = linkText(node.value)
          if (!parts) continue
          parent.children.splice(index, 1, ...(parts as never[]))
          index += parts.length - 1
        } else if ('children' in node) walk(node)
      }
    }

    function titleOf(parent: Parents, index: number): Entity | null {
      const node = parent.children[index]
      if (node?.type !== 'emphasis' || node.children.length !== 1) return null
      const [child] = node.children
      if (child?.type !== 'text') return null
      return names.titled(child.value, {
        before: textAt(parent.children[index - 1]),
        after: textAt(parent.children[index + 1]),
        films,
      })
    }

    /** The text cut at its links; null when it has none. */
    function linkText(text: string): PhrasingContent[] | null {
      const quoted = titlesIn(text).flatMap(({ title, start, end, isQuoted }) => {
        const before = text.slice(0, start)
        const entity = names.titled(title, { before, after: text.slice(end), films, isQuoted })
        const at = text.indexOf(title, start)
        return entity ? [{ start: at, end: at + title.length, entity }] : []
      })
      const mentions = [...quoted, ...names.namesIn(text)].sort((a, b) => a.start - b.start || b.end - a.end)
      const parts: PhrasingContent[] = []
      let done = 0
      for (const { start, end, entity } of mentions) {
        if (start < done || !take(entity)) continue
        if (start > done) parts.push({ type: 'text', value: text.slice(done, start) })
        parts.push(linkNode(entity, { type: 'text', value: text.slice(start, end) }))
        done = end
      }
      if (parts.length === 0) return null
      if (done < text.length) parts.push({ type: 'text', value: text.slice(done) })
      return parts
    }

    /** Whether the entity is to be linked here; from then on it is no longer. */
    function take({ slug, path }: Entity): boolean {
      if (linked.has(path) || nolink.includes(slug) || !records.paths.has(path)) return false
      linked.add(path)
      return true
    }
  }

  function isForeignSpoiler(node: RootContent): boolean {
    if (node.type !== 'containerDirective' && node.type !== 'textDirective') return false
    return node.name === 'spoiler' && !films.includes(node.attributes?.film ?? '')
  }
}

/** The label of a block directive, which remark-directive hands over as its first paragraph. */
function isLabel(node: RootContent): boolean {
  return node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data
}

function textAt(node: RootContent | undefined): string {
  return node?.type === 'text' ? node.value : ''
}

function linkNode({ path }: Entity, child: PhrasingContent): PhrasingContent {
  return { type: 'link', url: path, children: [child] }
}
