import type { Paragraph, PhrasingContent, RootContent } from 'mdast'

type Properties = Record<string, string | number | boolean | string[]>

/**
 * A Markdown node that becomes the given HTML element (through `data.hName`, which mdast-util-to-hast
 * honours on any node). Typed as a paragraph because mdast has no type for "any element".
 */
export function element(name: string, properties: Properties, children: (RootContent | string)[]): Paragraph {
  return {
    type: 'paragraph',
    data: { hName: name, hProperties: properties },
    children: children.map(child =>
      typeof child === 'string' ? textNode(child) : child,
    ) as PhrasingContent[],
  }
}

function textNode(value: string): PhrasingContent {
  return { type: 'text', value }
}
