import { attributesOf, type Piece } from './foreignTag'
import { cutAt, type Mark, OpenMarks, type Span } from './marks'

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

type LiquidMark = Mark & { rest: string; output: string | null }

/**
 * Cuts a text at its outermost tags of Liquid and Nunjucks (`{% include film.html name='Titre|1993' %}`, `{{ … }}`):
 * outputs that name an address of the site become it, what stands between `raw` tags is text.
 */
export function cutLiquid(text: string): Piece[] {
  if (!/\{[{%#]/.test(text)) return [text]
  return cutAt(text, pairedMarks(text), pieceOf)
}

function pieceOf({ name, rest, output }: LiquidMark, { content, opening, closing }: Span): Piece {
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
      opening,
      closing: '',
    }
  }
  if (name === '' || name === 'comment') return ''
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
    opening,
    closing,
  }
}

/** The marks of a text in order; `{% endx %}` closes the last `{% x %}` that is open. */
function pairedMarks(text: string): LiquidMark[] {
  const marks: LiquidMark[] = []
  const open = new OpenMarks()
  let raw: LiquidMark | null = null
  for (const { 0: source, 1: name = '', 2: rest = '', 3: output, index } of text.matchAll(MARK)) {
    const mark: LiquidMark = {
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
        open.add(mark)
      }
      continue
    }
    if (!open.has(closes)) {
      marks.push(mark)
      continue
    }
    open.close(closes, mark)
  }
  return marks
}
