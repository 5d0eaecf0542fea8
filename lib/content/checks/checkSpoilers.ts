import type { ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { fold } from '../../text/fold'
import type { SpanKind } from '../../text/markdownSpan'
import { blanked, ofKinds, spansOf } from '../../text/markdownText'
import { STOP_WORDS } from '../../text/stopWords'
import { textsIn } from '../../text/textsIn'
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
  return textsIn(file.data).flatMap(([path, text]): Problem[] => {
    if (!isTold(text)) return []
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
    const told = ` ${foldedOf(tellingWords(text))} `
    const exposed = secrets.filter(({ words }) => told.includes(` ${words} `))
    const secret = exposed.find(({ isName }) => !isName) ?? exposed[0]
    if (!secret) return []
    return [
      {
        ...place,
        rule: 'exposed-spoiler',
        message: `« ${secret.words} » — Ces mots sont cachés dans le texte comme une révélation, et ce champ les montre à tous.`,
        hint: secret.isName
          ? 'Si ce nom est ce que le texte cache, récrivez ce champ sans lui.'
          : 'Récrivez ce champ sans dire ce que le texte cache.',
        ...(secret.isName && { severity: 'warning' as const }),
      },
    ]
  })
}

/** What has no blank is a name, a date or an address, unless it names a spoiler. */
const isTold = (text: string) => /\s|spoiler/i.test(text)

function spoilersIn(body: string): string[] {
  const spans = spansOf(body)
  const text = blanked(body, ofKinds(spans, SYNTAX))
  return ofKinds(spans, ['spoiler']).map(({ start, end }) => text.slice(start, end))
}

/** Telling words in a row that a spoiler holds, folded. Names alone, of actors or of roles, need not tell anything. */
type Secret = { words: string; isName: boolean }

/** Every run of telling words of a spoiler; of a short one, all of them. */
function runsOf(spoiler: string): Secret[] {
  const words = tellingWords(spoiler)
  if (words.length < FEWEST) return []
  const count = Math.max(1, words.length - RUN + 1)
  return Array.from({ length: count }, (_, index) => {
    const run = words.slice(index, index + RUN)
    return { words: foldedOf(run), isName: run.every(word => /^\p{Lu}/u.test(word)) }
  })
}

function tellingWords(text: string): string[] {
  return wordsOf(text)
    .map(word => word.text)
    .filter(word => !STOP_WORDS.has(fold(word)))
}

function foldedOf(words: readonly string[]): string {
  return words.map(fold).join(' ')
}
