import { normalised } from '../../content/source/decode'
import { parse } from '../../content/source/parse'
import { formatInstant } from '../../format/date'
import { says } from '../../model/article/says'
import type { ParsedFile } from '../../model/files'
import { epoch } from '../../time/instant'
import type { GitHistory } from './gitHistory'
import type { Claim, Traced } from './tracedArticle'

/** Articles whose former texts are in memory at once. */
const ARTICLES_AT_ONCE = 50

/** What must have stood in an article before an instant, and what to say when it did not. */
type Former = {
  field: (string | number)[]
  date: string
  stood: (text: Pick<ParsedFile, 'data' | 'body'>) => boolean
  message: string
  hint: string
}

/** The words and ratings of which articles say that they stood there, and which no version in git has. */
export function formerWords(traced: readonly Traced[], history: GitHistory): Claim[] {
  const claiming = traced.filter(({ file }) => formersOf(file.data).length > 0)
  const claims: Claim[] = []
  for (let from = 0; from < claiming.length; from += ARTICLES_AT_ONCE) {
    const some = claiming.slice(from, from + ARTICLES_AT_ONCE)
    const texts = history.textsOf(some.flatMap(({ versions }) => versions))
    for (const article of some) claims.push(...claimsOf(article, texts))
  }
  return claims
}

function claimsOf(article: Traced, texts: ReadonlyMap<string, string>): Claim[] {
  const { file, versions } = article
  return formersOf(file.data).flatMap(({ field, date, stood, message, hint }): Claim[] => {
    const before = versions.filter(({ at }) => at < epoch(date))
    const isKnown = before.some(({ blob }) => {
      const text = texts.get(blob)
      return text !== undefined && stood(readAs(article, text))
    })
    return isKnown ? [] : [{ article, field, message, hint }]
  })
}

function formersOf(data: Traced['file']['data']): Former[] {
  const corrections = data.history.flatMap(({ kind, date, from }, index): Former[] => {
    if (kind !== 'correction' || from === undefined) return []
    return [
      {
        field: ['history', index, 'from'],
        date,
        stood: text => says(text, from),
        message: `Aucune version de cet article que git a d’avant le ${formatInstant(date)} ne disait cela.`,
        hint: 'Reprenez les mots exacts (git log -p sur ce fichier les montre), ou retirez cette correction.',
      },
    ]
  })
  const revisions = 'ratingHistory' in data ? data.ratingHistory : []
  return [
    ...corrections,
    ...revisions.map(
      ({ date, from }, index): Former => ({
        field: ['ratingHistory', index, 'from'],
        date,
        stood: ({ data: former }) =>
          typeof former === 'object' && former !== null && ratingIn(former) === from,
        message: `Aucune version de cette critique que git a d’avant le ${formatInstant(date)} ne donnait cette note.`,
        hint: 'Reprenez la note qui était donnée, ou retirez cette révision.',
      }),
    ),
  ]
}

function ratingIn(data: object): unknown {
  return 'rating' in data ? data.rating : undefined
}

/** A former text cut in two as the present one is; what was no valid file then is a body alone. */
function readAs({ file }: Traced, committed: string): Pick<ParsedFile, 'data' | 'body'> {
  const text = normalised(committed)
  const parsed = parse({ ...file.source, text })
  return Array.isArray(parsed) ? { data: {}, body: withoutHeader(text) } : parsed
}

function withoutHeader(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, '')
}
