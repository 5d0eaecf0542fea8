import { defaultSchema, type Schema } from 'hast-util-sanitize'

/**
 * What may leave the Markdown road: GitHub's list plus the elements of our directives.
 * `id` is not prefixed: raw HTML never gets this far, so every id is one that we made.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  clobber: [],
  tagNames: [...(defaultSchema.tagNames ?? []), 'button', 'cite', 'figcaption', 'figure'],
  attributes: {
    ...defaultSchema.attributes,
    a: ['href', 'id', 'ariaLabel'],
    blockquote: [['className', 'quoted']],
    button: [['type', 'button'], 'popoverTarget'],
    details: [['className', 'spoiler'], 'dataFilm'],
    div: [
      ['className', 'encadre', 'film-card', 'galerie', 'table-scroll'],
      ['role', 'group', 'note', 'region'],
      'ariaLabel',
      'tabIndex',
      'dataNosnippet',
    ],
    figcaption: [['className', 'label', 'mt-2', 'text-soft']],
    figure: [['className', 'citation']],
    img: ['src', 'loading', 'decoding', 'sizes', 'srcSet'],
    p: [['className', 'encadre-title']],
    section: [['className', 'footnotes'], 'ariaLabel'],
    span: [['className', 'inline-spoiler'], 'dataFilm', ['popover', 'auto'], 'dataNosnippet'],
  },
}
