import { formatNumber } from '../../format/number'

/** Characters: `check` accepts files of 160 kB, and HTML says the same in twice as many. */
const LONGEST = 400_000
/** Elements that stand in each other, those left open included. */
const DEEPEST = 150
const TAG = /<(\/)?([a-z][a-z\d-]{0,30})(?:[^<>]{0,4000}?)(\/)?>/gi
/** Elements that close by themselves, or hold nothing. */
const SHALLOW =
  /^(?:p|li|td|th|tr|dt|dd|option|thead|tbody|tfoot|br|hr|img|input|source|param|col|wbr|area|embed|link|meta|base|track)$/i
const MARKS = 20_000

/** Why a text cannot be converted, a French sentence; null when it can: no parser is asked for what would take it too long. */
export function refusal(text: string): string | null {
  if (text.length > LONGEST) {
    return `Ce texte compte ${formatNumber(text.length)} signes, plus que les ${formatNumber(LONGEST)} que l’import accepte : coupez-le dans la source.`
  }
  let marks = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x5b || code === 0x7b || code === 0x3c) marks += 1
  }
  if (marks > MARKS)
    return `Ce texte compte plus de ${formatNumber(MARKS)} crochets, accolades et chevrons : ce n’est pas un article.`
  let depth = 0
  for (const [, closes, name = '', alone] of text.matchAll(TAG)) {
    if (SHALLOW.test(name) || alone) continue
    depth = closes ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST)
      return `Plus de ${DEEPEST} balises sont ouvertes l’une dans l’autre dans ce texte : fermez-les dans la source.`
  }
  return null
}
