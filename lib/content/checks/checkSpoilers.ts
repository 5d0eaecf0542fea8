import { isArticleFile, type ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { fold } from '../../text/fold'
import type { SpanKind } from '../../text/markdownSpan'
import { blanked, ofKinds, spansOf } from '../../text/markdownText'
import { STOP_WORDS } from '../../text/stopWords'
import { wordsOf } from '../../text/words'

/** Where a text stands that pages, feeds, search results and share images show without asking. */
const FIELDS = ['title', 'summary', 'description', 'verdict', 'audience', 'strengths', 'weaknesses'] as const

/** So many telling words in a row are the spoiler itself and no chance. */
const RUN = 4

/** Fewer than this say nothing by themselves: « il meurt ». */
const FEWEST = 2

const SYNTAX: readonly SpanKind[] = ['directive', 'comment', 'target', 'call', 'mark']

/**
 * What an article hides in its text and tells in its title, its summary or another field that everybody meets.
 * Words are compared without accents and without those too common to tell anything.
 */
export function checkSpoilers(file: ValidFile): Problem[] {
  if (!isArticleFile(file) || !file.body.includes(':spoiler')) return []
  const secrets = spoilersIn(file.body).flatMap(runsOf)
  if (secrets.length === 0) return []
  const data: Partial<Record<string, unknown>> = file.data
  return FIELDS.flatMap(field =>
    [data[field]].flat().flatMap((text, index): Problem[] => {
      if (typeof text !== 'string') return []
      const told = ` ${tellingWords(text).join(' ')} `
      const secret = secrets.find(run => told.includes(` ${run} `))
      if (secret === undefined) return []
      const path = Array.isArray(data[field]) ? [field, index] : [field]
      return [
        {
          ...file.placeOf(path),
          field: path.join('.'),
          rule: 'exposed-spoiler',
          message: `« ${secret} » — Ces mots sont cachés dans le texte comme une révélation, et ce champ les montre à tous.`,
          hint: 'Récrivez ce champ sans dire ce que le texte cache.',
        },
      ]
    }),
  )
}

function spoilersIn(body: string): string[] {
  const spans = spansOf(body)
  const text = blanked(body, ofKinds(spans, SYNTAX))
  return ofKinds(spans, ['spoiler']).map(({ start, end }) => text.slice(start, end))
}

/** Every run of telling words of a spoiler; of a short one, all of them. */
function runsOf(spoiler: string): string[] {
  const words = tellingWords(spoiler)
  if (words.length < FEWEST) return []
  const count = Math.max(1, words.length - RUN + 1)
  return Array.from({ length: count }, (_, index) => words.slice(index, index + RUN).join(' '))
}

function tellingWords(text: string): string[] {
  return wordsOf(text)
    .map(word => fold(word.text))
    .filter(word => !STOP_WORDS.has(word))
}
