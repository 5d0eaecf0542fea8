import type { ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { fold } from '../../text/fold'
import type { SpanKind } from '../../text/markdownSpan'
import { blanked, ofKinds, spansOf } from '../../text/markdownText'
import { STOP_WORDS } from '../../text/stopWords'
import { wordsOf } from '../../text/words'

/** So many telling words in a row are the spoiler itself and no chance. */
const RUN = 4

/** Fewer than this say nothing by themselves: « il meurt ». */
const FEWEST = 2

const SYNTAX: readonly SpanKind[] = ['directive', 'comment', 'target', 'call', 'mark']

/** The mark of a spoiler, or what was meant as one. */
const MARK = /:\s*\\?spoiler\s*\\?[[{(]|:{2,}\s*spoiler/i

/**
 * What a file hides in its text and tells in its front matter, which pages, feeds, search results and share images show
 * without asking: a spoiler written there, which nothing hides, and the words of one of its text. Words are compared
 * without accents and without those too common to tell anything.
 */
export function checkSpoilers(file: ValidFile): Problem[] {
  if (!/spoiler/i.test(file.source.text)) return []
  const secrets = spoilersIn(file.body).flatMap(runsOf)
  return textsIn(file.data, []).flatMap(([path, text]): Problem[] => {
    const place = { ...file.placeOf(path), field: path.join('.') }
    const mark = MARK.exec(text)
    if (mark) {
      return [
        {
          ...place,
          rule: 'exposed-spoiler',
          message: `« ${mark[0]} » — Une révélation ne se cache que dans le texte : ce champ la montrerait à tous, avec ses signes.`,
          hint: 'Récrivez ce champ sans elle.',
        },
      ]
    }
    const told = ` ${tellingWords(text).join(' ')} `
    const secret = secrets.find(run => told.includes(` ${run} `))
    if (secret === undefined) return []
    return [
      {
        ...place,
        rule: 'exposed-spoiler',
        message: `« ${secret} » — Ces mots sont cachés dans le texte comme une révélation, et ce champ les montre à tous.`,
        hint: 'Récrivez ce champ sans dire ce que le texte cache.',
      },
    ]
  })
}

/** Every text of front matter with its path: `strengths.1`, `history.0.text`. What has no blank is a name, a date or an address. */
function textsIn(value: unknown, path: (string | number)[]): [path: (string | number)[], text: string][] {
  if (typeof value === 'string') return /\s|spoiler/i.test(value) ? [[path, value]] : []
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, [...path, index]))
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, [...path, key]))
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
