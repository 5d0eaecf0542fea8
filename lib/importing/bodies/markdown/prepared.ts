import type { Context } from '../context'
import { skippedStretches } from '../foreign/skippedStretches'

/** Lists of attributes of kramdown, alone on a line or at the end of one: `{:.class}`, `{: #id}`, `{:toc}`. */
const ATTRIBUTES = /(?:^[ \t]*[*-] TOC[ \t]*\n)?[ \t]*\{:(?!:)[^{}\n]{0,300}\}[ \t]*$/gim
const SPAN_ATTRIBUTES = /(?<=[)*_`\]])\{:(?!:)[^{}\n]{0,300}\}/g
const OPTIONS = /\{::comment\}[\s\S]*?\{:\/(?:comment)?\}|\{::[^{}\n]{0,300}\}|\{:\/[^{}\n]{0,60}\}/g
/** The id behind a crosshead: `## Titre {#titre}`. */
const HEADING_ID = /^(#{1,6}[ \t][^\n]{0,500}?)[ \t]*\{(?:#|\.)[\w-][^{}\n]{0,200}\}[ \t]*$/gm
const CALLOUT = /^((?:[ \t]*>)+[ \t]*)\[!(\w+)\][-+]?[ \t]*/gm

/** A Markdown text without what its engine takes for itself and no reader sees. */
export function prepared(text: string, context: Context): string {
  const lose = (what: string) => (found: string, kept?: unknown) => {
    context.account.lose(what, found)
    return typeof kept === 'string' ? kept : ''
  }
  const isKramdown = context.body.dialect === 'jekyll'
  return outsideCode(text, stretch => {
    let rest = stretch
    if (isKramdown && rest.includes('{:')) {
      rest = rest
        .replace(OPTIONS, lose('réglage de kramdown'))
        .replace(ATTRIBUTES, found => lose('attributs de kramdown')(found))
        .replace(SPAN_ATTRIBUTES, found => lose('attributs de kramdown')(found))
    }
    return rest
      .replace(HEADING_ID, (found, kept: string) => lose('ancre d’un intertitre')(found, kept))
      .replace(CALLOUT, (_, margin: string) => margin)
  })
}

/** Rewrites a text between its pieces of code, tags and comments. */
function outsideCode(text: string, rewrite: (stretch: string) => string): string {
  if (!/\{[:#.]|\[!/.test(text)) return text
  let result = ''
  let done = 0
  for (const { start, end } of skippedStretches(text, true)) {
    result += rewrite(text.slice(done, start)) + text.slice(start, end)
    done = end
  }
  return result + rewrite(text.slice(done))
}
