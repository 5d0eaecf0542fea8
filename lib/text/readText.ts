import type { SpanKind } from './markdownSpan'
import { ofKinds, spansOf, without } from './markdownText'

const LINK = /(?<![!\]])\[([^[\]]+)\]\([^()\s]+\)/g
const IMAGE = /!\[[^[\]]*\]\([^()]*\)/g

/** Signs of emphasis, but not those within `M*A*S*H`, nor what a backslash makes a sign. */
const MARK =
  /\\([!-/:-@[-`{-~])|((?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:\*[\p{L}\p{N}]{1,2})+\*[\p{L}\p{N}]+)|\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu

/** Where something may be hidden: spoilers, and comments or elements of HTML. */
const MAY_HIDE = /spoiler|</i
const TABLE_RULE = /^\|(?: :?-+:? \|)+$/
const HIDDEN: readonly SpanKind[] = ['spoiler', 'directive']

/** Whether a Markdown text may hold anything that its page does not show at once. */
export function mayHide(markdown: string): boolean {
  return MAY_HIDE.test(markdown)
}

/**
 * What readers see of a Markdown text at once, as plain text: no markup, and nothing of what they open on purpose. It is
 * read line by line, fifty times faster than parsed; `mayHide` tells whether that was good enough.
 *
 * @param most how many characters of it are wanted; about as many are read
 * @returns one line per paragraph, not yet set in French typography
 */
export function readText(markdown: string, most = Number.POSITIVE_INFINITY): string {
  const lines: string[] = []
  let length = 0
  for (const line of without(markdown, ofKinds(spansOf(markdown), HIDDEN)).split('\n')) {
    if (TABLE_RULE.test(line)) continue
    lines.push(line)
    length += line.length
    if (length >= most) break
  }
  return lines
    .join('\n')
    .replace(/^#{2,6} (.*[^.?!…\n])$/gm, '$1.')
    .replace(/^(?:#{2,6} |> |[-*] |\[\^[a-z\d-]+\]: )/gm, '')
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(/\[\^[a-z\d-]+\]/g, '')
    .replace(MARK, (_, sign = '', word = '') => `${sign}${word}`)
    .replace(/^\|[ \t]*|(?<![ \t])[ \t]*\|$/gm, '')
    .replace(/(?<![ \t])[ \t]*\|[ \t]*/g, ' – ')
}
