import { expect, test } from 'vitest'
import { countWords, readingMinutes } from '@/lib/markdown/countWords'

test.each([
  ['', 0],
  ['Un film.', 2],
  ["L'école du cinéma", 3],
  ['Un film : oui !', 3],
  ['Deux — trois * quatre', 3],
  ['En 2020, 37 000 000', 5],
  ['## Un titre\n\n- un\n- deux', 4],
  ['Un *film* **noir**', 3],
  ['Voir [le film](/films/drive "un titre de lien") ici', 4],
  ['Voir ![Lino devant](/images/a.jpg)', 3],
  [':::spoiler{film=drive}\nIl part.\n:::', 2],
  ['::film[drive]', 0],
  ['Il :spoiler[part seul]{film=drive}.', 3],
  ['Un <!-- trois mots\nde plus --> film', 2],
  ['Vu[^1].\n\n[^1]: À Venise.', 3],
  ['Voir [AFP][a].\n\n[a]: https://afp.com "Agence"', 2],
])('%j has %i words', (markdown, words) => {
  expect(countWords(markdown)).toBe(words)
})

test.each([
  [0, 1],
  [1, 1],
  [230, 1],
  [344, 1],
  [345, 2],
  [460, 2],
  [2300, 10],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes)
})
