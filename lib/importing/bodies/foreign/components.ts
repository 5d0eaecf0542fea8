import { attributesOf, type Piece } from './foreignTag'
import { cutAt, type Mark, OpenMarks } from './marks'
import { skippedStretches } from './skippedStretches'

/** Lines of a module at the top level of MDX: `import Video from '../Video.astro'`, `export const year = 1993` */
const MODULE =
  /^(?:import\s[^\n]{0,500}?from\s*["'][^"'\n]{1,300}["'];?|import\s*["'][^"'\n]{1,300}["'];?|export\s+(?:const|let|var|default|function)\s[^\n]{0,1000})[ \t]*$/gm
const MARK =
  /<(\/)?([A-Z][\w.]{0,60})((?:\s+(?:"[^"]{0,2000}"|'[^']{0,2000}'|\{[^{}]{0,500}\}|[^<>"'{}]){0,200}?)?)\s*(\/)?>|\{\/\*[\s\S]{0,2000}?\*\/\}|\{\s*(["'`])([^"'`{}\n]{0,200})\5\s*\}/g

type ComponentMark = Mark & { isClosing: boolean; rest: string; value: string | null }

/** Cuts a text of MDX or Astro at its outermost components, comments and plain values; lines of modules are tags too. */
export function cutComponents(text: string): Piece[] {
  if (!/[<{]|^(?:import|export)\b/m.test(text)) return [text]
  return cutAt(text, pairedMarks(text), ({ name, rest, value }, span) =>
    name === '' ? { literal: value ?? '' } : { form: 'component', name, ...attributesOf(rest), ...span },
  )
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

function pairedMarks(text: string): ComponentMark[] {
  const code = skippedStretches(text, true).filter(({ start }) => /[`~ ]/.test(text.charAt(start)))
  const marks: ComponentMark[] = []
  const open = new OpenMarks()
  let next = 0
  for (const { 0: source, 1: slash, 2: name = '', 3: rest = '', 4: alone, 6: value, index } of text.matchAll(
    MARK,
  )) {
    while ((code[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1
    if ((code[next]?.start ?? Number.POSITIVE_INFINITY) <= index) continue
    const mark: ComponentMark = {
      isClosing: slash !== undefined,
      name,
      rest,
      at: index,
      end: index + source.length,
      closedBy: null,
      value: value ?? null,
    }
    if (!mark.isClosing || !open.has(name)) {
      marks.push(mark)
      if (mark.isClosing || alone || !name) continue
      open.add(mark)
      continue
    }
    open.close(name, mark)
  }
  return marks
}
