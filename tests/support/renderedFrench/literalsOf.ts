import { parseAst } from 'vitest/node'

/**
 * A text that the source holds for somebody to read. What is put into it when it is said stands as U+FFFC; `joined`
 * has what is put in right behind a small word, « de ${name} », as it is written in the source.
 */
export type Literal = { line: number; text: string; joined: { word: string; expression: string }[] }

/** A node as ESTree has it, with the places of its first and last sign. */
type Node = { type: string; start: number; end: number; [key: string]: unknown }

const OTHER = '\uFFFC'

/** Small words that change before a vowel or with an article: nothing unknown may follow them as they are. */
const BEFORE = /(?<![\p{L}’-])(de|du|des|le|la|les|que|à|au|aux|jusque|lorsque)[ \u00A0]$/iu

/** The texts of a file, strings and JSX. @param name ends in `.ts`, `.tsx` or `.mjs` */
export function literalsOf(name: string, source: string): Literal[] {
  const literals: Literal[] = []
  const textOf = (node: Node) => source.slice(node.start, node.end)
  const lineOf = (node: Node) => source.slice(0, node.start).split('\n').length

  const say = (node: Node, pieces: readonly (string | Node)[]): void => {
    let text = ''
    const joined: Literal['joined'] = []
    for (const piece of pieces) {
      if (typeof piece !== 'string') {
        const [, word] = BEFORE.exec(text) ?? []
        if (word) joined.push({ word, expression: textOf(piece).replace(/\s+/g, ' ') })
      }
      text += typeof piece === 'string' ? piece : OTHER
    }
    if (isFrench(text)) literals.push({ line: lineOf(node), text: text.trim(), joined })
  }

  const walk = (node: Node): void => {
    if (/^(?:Import|ExportAll|TS)/.test(node.type)) return
    if (node.type === 'Literal' && typeof node.value === 'string') say(node, [node.value])
    if (node.type === 'TemplateLiteral') say(node, piecesOfTemplate(node))
    if (/^JSX(?:Element|Fragment)$/.test(node.type)) say(node, childrenOf(node).flatMap(pieceOfJsx))
    for (const value of Object.values(node))
      for (const inner of [value].flat()) if (isNode(inner)) walk(inner)
  }
  walk(parseAst(source, { lang: name.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node)
  return literals
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

const childrenOf = (node: Node) => node.children as Node[]

function piecesOfTemplate({ quasis, expressions }: Node): (string | Node)[] {
  const values = expressions as Node[]
  return (quasis as Node[]).flatMap(({ value }, index) => {
    const { cooked } = value as { cooked: string }
    const expression = values[index]
    return expression ? [cooked, expression] : [cooked]
  })
}

/** Line breaks of the source are no text: JSX leaves them out, with the spaces around. */
function pieceOfJsx(node: Node): (string | Node)[] {
  if (node.type === 'JSXText')
    return [
      String(node.value)
        .replace(/^\s*\n\s*|\s*\n\s*$/g, '')
        .replace(/\s+/g, ' '),
    ]
  if (node.type !== 'JSXExpressionContainer') return [node]
  const expression = node.expression as Node
  if (expression.type === 'JSXEmptyExpression') return []
  return typeof expression.value === 'string' ? [expression.value] : [expression]
}

/** Whether somebody reads a text as French: a letter or a mark of its own in it, or one of its small words. */
function isFrench(text: string): boolean {
  if (!/\p{L}[\s\p{P}]+\p{L}|[\u00A0\u202F]/u.test(text)) return false
  return /[éèêëàâçùûôîïœ«»’]|(?<![\p{L}-])(?:le|la|les|un|une|des|du|est|pas|sur|pour|dans|nos|notre|de|et)(?![\p{L}-])/iu.test(
    text,
  )
}
