import { attributesOf, type Piece } from './foreignTag'
import { skippedStretches } from './skippedStretches'

/** Lines of a module at the top level of MDX: `import Video from '../Video.astro'`, `export const year = 1993` */
const MODULE =
  /^(?:import\s[^\n]{0,500}?from\s*["'][^"'\n]{1,300}["'];?|import\s*["'][^"'\n]{1,300}["'];?|export\s+(?:const|let|var|default|function)\s[^\n]{0,1000})[ \t]*$/gm
const MARK =
  /<(\/)?([A-Z][\w.]{0,60})((?:\s+(?:"[^"]{0,2000}"|'[^']{0,2000}'|\{[^{}]{0,500}\}|[^<>"'{}]){0,200}?)?)\s*(\/)?>|\{\/\*[\s\S]{0,2000}?\*\/\}|\{\s*(["'`])([^"'`{}\n]{0,200})\5\s*\}/g

type Mark = {
  isClosing: boolean
  name: string
  rest: string
  at: number
  end: number
  closedBy: Mark | null
  value: string | null
}

/** Cuts a text of MDX or Astro at its outermost components, comments and plain values; lines of modules are tags too. */
export function cutComponents(text: string): Piece[] {
  if (!/[<{]|^(?:import|export)\b/m.test(text)) return [text]
  const pieces: Piece[] = []
  let done = 0
  for (const mark of pairedMarks(text)) {
    if (mark.at < done) continue
    pieces.push(text.slice(done, mark.at))
    const closing = mark.closedBy
    done = closing ? closing.end : mark.end
    if (mark.name === '') pieces.push({ literal: mark.value ?? '' })
    else {
      pieces.push({
        form: 'component',
        name: mark.name,
        ...attributesOf(mark.rest),
        content: closing ? text.slice(mark.end, closing.at) : null,
        opening: text.slice(mark.at, mark.end),
        closing: closing ? text.slice(closing.at, closing.end) : '',
      })
    }
  }
  pieces.push(text.slice(done))
  return pieces.filter(piece => piece !== '')
}

/** The lines by which a text of MDX loads its components: nothing of them is shown. */
export function withoutModules(text: string): { text: string; modules: string[] } {
  const modules: string[] = []
  const rest = text.replace(MODULE, line => {
    modules.push(line)
    return ''
  })
  return { text: rest, modules }
}

function pairedMarks(text: string): Mark[] {
  const code = skippedStretches(text, true).filter(({ start }) => /[`~ ]/.test(text.charAt(start)))
  const marks: Mark[] = []
  const open: Mark[] = []
  const openOf = new Map<string, number>()
  let next = 0
  for (const { 0: source, 1: slash, 2: name = '', 3: rest = '', 4: alone, 6: value, index } of text.matchAll(
    MARK,
  )) {
    while ((code[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1
    if ((code[next]?.start ?? Number.POSITIVE_INFINITY) <= index) continue
    const mark: Mark = {
      isClosing: slash !== undefined,
      name,
      rest,
      at: index,
      end: index + source.length,
      closedBy: null,
      value: value ?? null,
    }
    if (!mark.isClosing || !openOf.get(name)) {
      marks.push(mark)
      if (mark.isClosing || alone || !name) continue
      open.push(mark)
      openOf.set(name, (openOf.get(name) ?? 0) + 1)
      continue
    }
    for (let last = open.pop(); last; last = open.pop()) {
      openOf.set(last.name, (openOf.get(last.name) ?? 1) - 1)
      if (last.name !== name) continue
      last.closedBy = mark
      break
    }
  }
  return marks
}
