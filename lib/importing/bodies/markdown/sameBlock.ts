import type { Nodes, RootContent } from 'mdast'

/** What two trees are compared by; places are not. */
const FIELDS = [
  'value',
  'url',
  'title',
  'alt',
  'depth',
  'ordered',
  'start',
  'spread',
  'checked',
  'lang',
  'meta',
  'identifier',
  'referenceType',
  'name',
] as const

/** Whether two readings of one block are the same, our directives without label or attributes being text. */
export function isSameBlock(theirs: Nodes, ours: Nodes, source: string): boolean {
  if (theirs.type !== ours.type) return false
  const [a, b] = [theirs, ours] as unknown as Record<string, unknown>[]
  if (!FIELDS.every(field => (a?.[field] ?? null) === (b?.[field] ?? null))) return false
  if (!('children' in theirs) || !('children' in ours))
    return !('children' in theirs) && !('children' in ours)
  const left = asRead(theirs.children as RootContent[], source)
  const right = asRead(ours.children as RootContent[], source)
  return (
    left.length === right.length &&
    left.every((child, index) => isSameBlock(child, right[index] as Nodes, source))
  )
}

/** `Netflix:France` is a directive to the parser and text to the page (lib/markdown/directiveForms.ts). */
function asRead(children: RootContent[], source: string): RootContent[] {
  if (!children.some(child => child.type === 'textDirective')) return children
  const result: RootContent[] = []
  for (const child of children) {
    const isText =
      child.type === 'textDirective' &&
      child.children.length === 0 &&
      Object.keys(child.attributes ?? {}).length === 0 &&
      !/^(?:spoiler|chiffre)$/.test(child.name)
    const value = isText
      ? source.slice(child.position?.start.offset, child.position?.end.offset)
      : child.type === 'text'
        ? child.value
        : null
    const last = result.at(-1)
    if (value === null) result.push(child)
    else if (last?.type === 'text') result[result.length - 1] = { type: 'text', value: last.value + value }
    else result.push({ type: 'text', value })
  }
  return result
}
