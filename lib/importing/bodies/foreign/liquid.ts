import { attributesOf, type Piece } from './foreignTag'

/** A tag, an output or a comment; bounded, so that no brace is looked for to the end. */
const MARK =
  /\{%-?\s{0,20}([\w.-]{1,60})?([^\n%]{0,2000}?(?:%(?!\})[^%]{0,500}){0,5}?)-?%\}|\{\{-?((?:[^{}]|\{(?!\{)|\}(?!\})){0,1000})-?\}\}|\{#[^#]{0,2000}#\}/g
/** Tags of templates that include a file: its name stands first. */
const INCLUDES = /^(?:include|include_cached|include_relative|render|partial)$/
const SITE = /^\s*(?:site|page|layout|post)\.(?:base_?url|url|root|github\.url)\s*(?:\|.*)?$/
/** A quoted value through filters that make addresses, and nothing else. */
const ADDRESS =
  /^\s*(["'])(.*?)\1\s*(?:\|\s*(?:relative_url|absolute_url|url|prepend:\s*site\.(?:base_?url|url)|safe|escape|uri_escape|asset_path|absURL|relURL)\s*)*$/
const BLANK_OUTPUT = /^\s*(["'])\s*\1\s*$/

type Mark = {
  name: string
  rest: string
  output: string | null
  at: number
  end: number
  closedBy: Mark | null
}

/**
 * Cuts a text at its outermost tags of Liquid and Nunjucks (`{% include film.html name='Titre|1993' %}`, `{{ … }}`):
 * outputs that name an address of the site become it, what stands between `raw` tags is text.
 */
export function cutLiquid(text: string): Piece[] {
  if (!/\{[{%#]/.test(text)) return [text]
  const pieces: Piece[] = []
  let done = 0
  for (const mark of pairedMarks(text)) {
    if (mark.at < done) continue
    pieces.push(text.slice(done, mark.at))
    const closing = mark.closedBy
    done = closing ? closing.end : mark.end
    const content = closing ? text.slice(mark.end, closing.at) : null
    const piece = pieceOf(mark, content, text, closing)
    if (piece !== null) pieces.push(piece)
  }
  pieces.push(text.slice(done))
  return pieces.filter(piece => piece !== '')
}

function pieceOf(
  { name, rest, output, at, end }: Mark,
  content: string | null,
  text: string,
  closing: Mark | null,
): Piece | null {
  if (output !== null) {
    if (SITE.test(output) || BLANK_OUTPUT.test(output)) return ''
    const address = ADDRESS.exec(output)?.[2]
    if (address !== undefined) return { address }
    return {
      form: 'liquid',
      name: output.trim().split(/[\s|(,]/)[0] || 'expression',
      named: new Map(),
      positional: [],
      content: null,
      opening: text.slice(at, end),
      closing: '',
    }
  }
  if (name === '' || name === 'comment') return null
  if (name === 'raw' || name === 'verbatim') return { literal: content ?? '' }
  const argument = rest.trim().replace(/^["']|["']$/g, '')
  if (name === 'post_url') return { address: `_posts/${argument.replace(/\.(?:md|markdown|html)$/, '')}.md` }
  if (name === 'link') return { address: argument }
  const isInclude = INCLUDES.test(name)
  const file = isInclude ? (/^\s*["']?([^\s"',%]+)/.exec(rest)?.[1] ?? '') : ''
  return {
    form: 'liquid',
    name: file || name,
    ...attributesOf(file ? rest.slice(rest.indexOf(file) + file.length).replace(/^["']/, '') : rest),
    content,
    opening: text.slice(at, end),
    closing: closing ? text.slice(closing.at, closing.end) : '',
  }
}

/** The marks of a text in order; `{% endx %}` closes the last `{% x %}` that is open. */
function pairedMarks(text: string): Mark[] {
  const marks: Mark[] = []
  const open: Mark[] = []
  const openOf = new Map<string, number>()
  let raw: Mark | null = null
  for (const { 0: source, 1: name = '', 2: rest = '', 3: output, index } of text.matchAll(MARK)) {
    const mark: Mark = {
      name,
      rest,
      output: output ?? null,
      at: index,
      end: index + source.length,
      closedBy: null,
    }
    const closes = /^end_?(\w+)$/.exec(name)?.[1]
    if (raw) {
      if (closes !== raw.name) continue
      raw.closedBy = mark
      raw = null
      continue
    }
    if (!closes) {
      marks.push(mark)
      if (name === 'raw' || name === 'verbatim' || name === 'comment') raw = mark
      else if (name) {
        open.push(mark)
        openOf.set(name, (openOf.get(name) ?? 0) + 1)
      }
      continue
    }
    if (!openOf.get(closes)) {
      marks.push(mark)
      continue
    }
    for (let last = open.pop(); last; last = open.pop()) {
      openOf.set(last.name, (openOf.get(last.name) ?? 1) - 1)
      if (last.name !== closes) continue
      last.closedBy = mark
      break
    }
  }
  return marks
}
