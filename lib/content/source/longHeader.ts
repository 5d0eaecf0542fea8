import { formatNumber } from '../../format/number'
import type { Problem } from '../../model/problem'
import { partsOf } from './fences'

/** Ten times the longest header; each field is compared with all others, and each may be a problem of its own. */
const MOST_CHARACTERS = 20_000
const MOST_LINES = 500

/** The problem of a file whose front matter is longer than any editor’s; null for all others. */
export function longHeader(file: string, text: string): Problem | null {
  const { start, end } = partsOf(text)
  const lines = text.slice(start, end).split('\n')
  const hint = 'Gardez les champs du modèle (npm run content -- new), et écrivez le reste dans le texte.'
  if (lines.length > MOST_LINES + 1) {
    return {
      file,
      line: MOST_LINES + 2,
      column: 1,
      rule: 'limits',
      message: `L’en-tête compte plus de ${MOST_LINES} lignes.`,
      hint,
    }
  }
  let length = 0
  const line = lines.findIndex(({ length: more }) => {
    length += more + 1
    return length > MOST_CHARACTERS + 1
  })
  if (line === -1) return null
  const message = `L’en-tête compte plus de ${formatNumber(MOST_CHARACTERS)} signes.`
  return { file, line: line + 2, column: 1, rule: 'limits', message, hint }
}
