import { attributesOf, type Piece } from './foreignTag'
import { skippedStretches } from './skippedStretches'

/** `:::note Titre`, `:::` and longer ones around them: the blocks of markdown-it, Docusaurus and Starlight. */
const LINE = /^[ \t]{0,3}(:{3,})[ \t]*(?:([A-Za-z][\w-]{0,60})[ \t]*([^\n]{0,300}))?$/gm

type Open = { name: string; title: string; colons: number; at: number; end: number }

/** Cuts a text at its outermost blocks between lines of colons. */
export function cutContainers(text: string): Piece[] {
  if (!text.includes(':::')) return [text]
  const code = skippedStretches(text, true)
  const pieces: Piece[] = []
  const open: Open[] = []
  let done = 0
  for (const { 0: line, 1: colons = '', 2: name, 3: rest = '', index } of text.matchAll(LINE)) {
    if (code.some(({ start, end }) => index >= start && index < end)) continue
    const end = index + line.length
    if (name) {
      open.push({
        name,
        title: rest.replace(/^[[{]|[\]}]$/g, '').trim(),
        colons: colons.length,
        at: index,
        end,
      })
      continue
    }
    const last = open.pop()
    if (!last || open.length > 0) continue
    pieces.push(text.slice(done, last.at))
    pieces.push({
      form: 'container',
      name: last.name,
      ...attributesOf(''),
      content: `${last.title ? `${last.title}\n\n` : ''}${text.slice(last.end, index)}`,
      opening: text.slice(last.at, last.end),
      closing: line,
    })
    done = end
  }
  pieces.push(text.slice(done))
  return pieces.filter(piece => piece !== '')
}
