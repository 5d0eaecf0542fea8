import type { PhrasingContent } from 'mdast'

const SIGNS: Readonly<Record<'sup' | 'sub', string>> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' }

/** Raised and lowered figures as characters; letters as plain ones, which typography raises again: `1er`, `Mme`. */
export function raised(children: PhrasingContent[], kind: 'sup' | 'sub'): PhrasingContent[] {
  return children.map(child =>
    child.type === 'text' && /^\s*\d{1,3}\s*$/.test(child.value)
      ? {
          type: 'text',
          value: child.value.trim().replace(/\d/g, figure => SIGNS[kind].charAt(Number(figure))),
        }
      : child,
  )
}
