import { expect, test } from 'vitest'
import { countWordsOfLanguages, languageOfWords } from '@/lib/importing/read/wordsOfLanguages'

const languageOf = (...texts: string[]) => {
  const counts = {}
  for (const text of texts) countWordsOfLanguages(text, counts)
  return languageOfWords(counts)
}

test.each([
  [
    'fr',
    'Le film est dans la nuit, avec des phares qui ne mènent pas à elle ; cette route est sur ses gardes.',
  ],
  [
    'en',
    'The film is set at night and was shot from the road, with the lights of a town that they never reach.',
  ],
  [
    'de',
    'Der Film ist eine Nacht, und das Licht der Stadt ist nicht für sie: wie ein Versprechen mit einem Haken.',
  ],
])('texts in %s are known by their small words', (language, text) => {
  expect(languageOf(text)).toBe(language)
})

test('few words, and words of several languages, say nothing', () => {
  expect(languageOf('The end')).toBeNull()
  expect(
    languageOf(
      'Le film est dans la nuit, avec des phares qui ne mènent pas à elle ; cette route est sur ses gardes.',
      'The film is set at night and was shot from the road, with the lights of a town that they never reach.',
    ),
  ).toBeNull()
})
