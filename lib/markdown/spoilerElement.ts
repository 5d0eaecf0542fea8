import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { element } from './element'
import type { FilmRecord } from './records'

type Named = Pick<FilmRecord, 'slug' | 'title'>

/**
 * A spoiler of several blocks: `<details>`, closed until the reader opens it. Search engines show none of it in their
 * results.
 */
export function spoilerBlock({ slug, title }: Named, children: RootContent[]): Paragraph {
  return element('details', { className: ['spoiler'], dataFilm: slug }, [
    element('summary', {}, ['Révélation sur ', element('cite', {}, [title])]),
    element('div', { dataNosnippet: '' }, children),
  ])
}

/**
 * A spoiler within a sentence, hidden until the reader asks for it: a popover, because `<details>` may not stand
 * inside a paragraph.
 */
export function spoilerPhrase({ slug, title }: Named, id: string, children: PhrasingContent[]): Paragraph {
  return element('span', { className: ['inline-spoiler'], dataFilm: slug }, [
    element('button', { type: 'button', popoverTarget: id }, [
      'révélation sur ',
      element('cite', {}, [title]),
    ]),
    element('span', { id, popover: 'auto', dataNosnippet: '' }, children),
  ])
}

/** The slug of the film that a node of the tree gives away, null for any other node. */
export function spoiledBy(node: { data?: { hProperties?: unknown } | undefined }): string | null {
  const { dataFilm } = (node.data?.hProperties ?? {}) as { dataFilm?: string }
  return dataFilm ?? null
}
