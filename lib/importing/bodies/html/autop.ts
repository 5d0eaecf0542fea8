/** Elements that are no part of a line, as WordPress counts them. */
const BLOCK =
  /^<\/?(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|script|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|main|center|figure|figcaption|details|menu|summary|x-par|!--\s*\/?wp:)/i
/** Where a text goes on upon another page. */
const PAGE_BREAK = /^<!--(?:nextpage|more|noteaser)/i
const TOKEN = /<!--[\s\S]*?(?:-->|$)|<\/?[a-zA-Z][^<>]{0,20000}>/g
const VERBATIM = /^<(pre|script|style|textarea|svg)\b/i
const BLOCK_COMMENT = /<!--\s+(\/)?wp:[a-z][^\n]{0,200}?(?:\{[\s\S]{0,20000}?\}\s+)?(\/)?-->/g

/** The element that stands for a blank line of a text. */
export const PARAGRAPH_BREAK = 'x-par'
const PARAGRAPH_BREAK_TAG = `<${PARAGRAPH_BREAK}></${PARAGRAPH_BREAK}>`

/**
 * Bare line ends of classic texts of WordPress as elements: two of them part paragraphs, one is a line break, none
 * beside an element that is no part of a line, nor in code. Where the text has blocks, only what stands outside of
 * them is read so.
 */
export function withLineBreaks(html: string): string {
  if (!/<!--\s+wp:/.test(html)) return breakLines(html)
  let depth = 0
  let done = 0
  let result = ''
  for (const { 0: comment, 1: isEnd, 2: isAlone, index } of html.matchAll(BLOCK_COMMENT)) {
    const stretch = html.slice(done, index)
    result += depth === 0 ? breakLines(stretch) : stretch
    result += comment
    done = index + comment.length
    if (isEnd) depth = Math.max(0, depth - 1)
    else if (!isAlone) depth += 1
  }
  const rest = html.slice(done)
  return result + (depth === 0 ? breakLines(rest) : rest)
}

function breakLines(html: string): string {
  if (!html.includes('\n')) return html
  let result = ''
  let done = 0
  let isBeside = true
  let isBreak = false
  for (const { 0: token, index } of html.matchAll(TOKEN)) {
    if (index < done) continue
    const isPage = PAGE_BREAK.test(token)
    const isBlock = isPage || BLOCK.test(token)
    result +=
      lines(html.slice(done, index), isBeside, isBlock, isBreak) + (isPage ? PARAGRAPH_BREAK_TAG : token)
    done = index + token.length
    const verbatim = VERBATIM.exec(token)?.[1]
    if (verbatim) {
      const end = html.slice(done).search(new RegExp(`</${verbatim}\\s*>`, 'i'))
      const until = end < 0 ? html.length : done + end
      result += html.slice(done, until)
      done = until
    }
    isBeside = isBlock
    isBreak = /^<br\b/i.test(token)
  }
  return result + lines(html.slice(done), isBeside, true, isBreak)
}

function lines(text: string, afterBlock: boolean, beforeBlock: boolean, afterBreak: boolean): string {
  let rest = text
  if (afterBlock) rest = rest.replace(/^\s*\n\s*/, '')
  if (beforeBlock) rest = rest.replace(/\s*\n\s*$/, '')
  if (afterBreak) rest = rest.replace(/^[ \t]*\n(?!\s*\n)/, '')
  return rest.replace(/[ \t]*\n[ \t\u00A0]*\n\s*/g, PARAGRAPH_BREAK_TAG).replace(/[ \t]*\n[ \t]*/g, '<br>')
}
