/** The most frequent small words of languages that a film magazine may be written in, none of which is in two lists. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set('le les des une dans est qui pas sur avec pour plus cette mais elle ses'.split(' ')),
  en: new Set('the and of is to that with was his her this but they from which by'.split(' ')),
  es: new Set('el los las por con para como más pero sus también hay cuando muy ella esta'.split(' ')),
  de: new Set('der und das nicht ein ist mit sich auf für eine auch wird aber oder wie'.split(' ')),
  it: new Set('il di gli della che nel sono anche alla più delle dei questo suo dal molto'.split(' ')),
}

/** A text says enough with its beginning, in characters. */
const BEGINNING = 2_000

/** How many of the small words of each language have been met. */
export type WordsOfLanguages = Record<string, number>

/** Counts the small words at the beginning of a text. */
export function countWordsOfLanguages(text: string, counts: WordsOfLanguages): void {
  const words =
    text
      .slice(0, BEGINNING)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  for (const [language, small] of Object.entries(SMALL_WORDS)) {
    counts[language] = (counts[language] ?? 0) + words.filter(word => small.has(word)).length
  }
}

/** The language whose words are met at least three times as often as those of any other; null where none is. */
export function languageOfWords(counts: WordsOfLanguages): string | null {
  const [first, second] = Object.entries(counts).sort((a, b) => b[1] - a[1])
  if (!first || first[1] < 10) return null
  return first[1] >= 3 * (second?.[1] ?? 0) ? first[0] : null
}
