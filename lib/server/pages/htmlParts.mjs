import { Tokenizer, TokenizerMode } from 'parse5'

/**
 * @typedef {{ start: number, end: number }} Place a stretch of the document, as for `slice`
 * @typedef {Place & { kind: 'comment' }} Comment
 * @typedef {Place & {
 *   kind: 'element',
 *   name: string,
 *   attributes: Record<string, string>,
 *   places: Record<string, Place>,
 * }} Element `places`: of attributes, each with the space in front of it
 * @typedef {Comment | Element} Part
 */

/** Elements in which signs of markup are text, and how the tokenizer has to read on behind their first tag. */
const TEXTS = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
}

/** What is looked at: the others are thousands. */
const WANTED = ['script', 'style', 'link', 'meta']

/**
 * The comments, scripts, styles, links and metas of a document, in its order and with where they stand. It is read as
 * browsers read it: what looks like them within an attribute, a text or a script is none of them.
 *
 * @param {string} html
 * @returns {Part[]} a script ends with its end tag, or with the document
 */
export function partsOf(html) {
  /** @type {Part[]} */
  const parts = []
  /** @type {Element | null} */
  let open = null
  const nothing = () => {}
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment: ({ location }) => {
        parts.push({ kind: 'comment', ...placeOf(location) })
      },
      onStartTag: ({ tagName, attrs, location }) => {
        const mode = TEXTS[/** @type {keyof typeof TEXTS} */ (tagName)]
        if (mode !== undefined) {
          tokenizer.lastStartTagName = tagName
          tokenizer.state = mode
        }
        if (!WANTED.includes(tagName)) return
        /** @type {Element} */
        const element = {
          kind: 'element',
          name: tagName,
          ...placeOf(location),
          attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
          places: Object.fromEntries(
            Object.entries(location?.attrs ?? {}).map(([name, place]) => {
              const { start, end } = placeOf(place)
              return [name, { start: start - 1, end }]
            }),
          ),
        }
        parts.push(element)
        if (tagName === 'script') open = element
      },
      onEndTag: ({ tagName, location }) => {
        if (tagName !== 'script' || !open) return
        open.end = placeOf(location).end
        open = null
      },
      onEof: () => {
        if (open) open.end = html.length
      },
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
      onDoctype: nothing,
    },
  )
  tokenizer.write(html, true)
  return parts
}

/**
 * @param {{ startOffset: number, endOffset: number } | null | undefined} location
 * @returns {Place}
 */
function placeOf(location) {
  return { start: location?.startOffset ?? 0, end: location?.endOffset ?? 0 }
}
