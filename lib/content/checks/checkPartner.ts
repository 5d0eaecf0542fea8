import { countWords } from '../../markdown/countWords'
import { isArticleFile, type ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { endsSentence } from '../../text/sentences'

/** The most words of an excerpt: about a minute of reading, after which the reader goes on at the partner's. */
export const EXCERPT_WORDS = 300

/**
 * What an excerpt owes to its partner and its readers: it is short, and it stops at the end of a sentence.
 * The schema sees to the rest of the contract: a name, a link to the article itself, the mode.
 */
export function checkPartner(file: ValidFile): Problem[] {
  if (!isArticleFile(file) || file.data.partner?.mode !== 'excerpt') return []
  const problems: Problem[] = []
  const { file: name, body, bodyLine } = file
  const words = countWords(body)
  if (words > EXCERPT_WORDS) {
    problems.push({
      ...file.placeOf(['partner', 'mode']),
      field: 'partner.mode',
      rule: 'partner-excerpt',
      message: `Cet extrait compte ${words} mots ; un extrait de partenaire en compte ${EXCERPT_WORDS} au plus.`,
      hint: 'Raccourcissez le texte, ou écrivez « mode: full » si le partenaire a donné son accord.',
    })
  }
  const lines = linesOfText(body)
  const text = lines.join('\n').trimEnd()
  if (!endsSentence(text)) {
    problems.push({
      file: name,
      line: bodyLine + Math.max(lines.length - 1, 0),
      column: lines.at(-1)?.length || 1,
      rule: 'partner-excerpt',
      message: `« …${text.slice(-30).trim().replace(/\s+/g, ' ')} » — Cet extrait ne s’arrête pas à la fin d’une phrase.`,
      hint: 'Terminez la phrase, ou coupez à la précédente.',
    })
  }
  return problems
}

/** The lines of the text up to its last one: notes stand below it, blocks are closed by colons, a card is no text. */
function linesOfText(body: string): string[] {
  const lines = body.split('\n')
  let isNote = false
  const isText = lines.map(line => {
    const isBlank = line.trim() === ''
    isNote = /^\[\^[^\]]+\]:/.test(line) || (isNote && !isBlank)
    return !isBlank && !isNote && !/^:{2,}/.test(line)
  })
  return lines.slice(0, isText.lastIndexOf(true) + 1)
}
