import type { Text } from './text'

/** A rule of the French that readers see. `wrong` and `right` are held to it by a test. */
export type Rule = {
  id: string
  /** All that breaks it, with the words around. */
  find: (text: string) => string[]
  /** Texts that it can be asked of; all where it is left out. */
  appliesTo?: (text: Text) => boolean
  wrong: string[]
  right: string[]
}

/** Spaces of a line, the no-break ones included. */
export const S = '[ \u00A0\u202F]'

/** Where a pattern is found, each with what stands around it. @param is whether a find counts, by its match */
export function every(pattern: RegExp, is: (match: RegExpExecArray) => boolean = () => true) {
  return (text: string): string[] =>
    [...text.matchAll(pattern)]
      .filter(is)
      .map(({ 0: found, index }) => text.slice(Math.max(0, index - 12), index + found.length + 14))
}
