import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { contentFolder, film, news, review, SITE } from '../../../support/contentFolder'

async function warned(files: Record<string, string>): Promise<string[]> {
  const { problems, warnings } = await inspect(await contentFolder({ ...SITE, ...files }))
  expect(problems).toEqual([])
  return warnings
    .filter(({ rule }) => rule === 'undrawn-character')
    .map(({ file, line, message, hint }) => `${file}:${line} ${message} ${hint}`)
}

const HINT = 'Écrivez-le en lettres latines, ou laissez : les pages, elles, le montrent.'
const MISSING = 'Nos affiches ne savent pas dessiner'

test('a character that posters cannot letter is told with its place, and what is drawn instead', async () => {
  expect(
    await warned({
      'content/films/coeur.md': film({ title: '"I ♥ Huckabees"', originalTitle: '"I Heart Huckabees"' }),
      'content/films/stalker.md': film({ title: '"Сон"', directors: '["Андрей Т"]' }),
      'content/actualites/a.md': news({ title: '"Un été 🎬 de cinéma"', places: '["東京 Tokyo"]' }),
      'content/critiques/a.md': review({ title: '"À l’∞"' }),
    }),
  ).toEqual([
    `content/actualites/a.md:2 ${MISSING} « 🎬 » (U+1F3AC) : l’image de partage se passera de ce titre. ${HINT}`,
    `content/actualites/a.md:6 ${MISSING} « 東 » (U+6771) et « 京 » (U+4EAC) : l’image de partage se passera du lieu. ${HINT}`,
    `content/critiques/a.md:2 ${MISSING} « ∞ » (U+221E) : l’image de partage se passera de ce titre. ${HINT}`,
    `content/films/coeur.md:2 ${MISSING} « ♥ » (U+2665) : l’affiche dira « I Heart Huckabees ». ${HINT}`,
    `content/films/stalker.md:2 ${MISSING} « С » (U+0421), « о » (U+043E) et « н » (U+043D) : l’affiche se passera du titre. ${HINT}`,
    expect.stringMatching(/^content\/films\/stalker\.md:4 .* : l’affiche se passera de la réalisation\./),
  ])
})

test('what can be lettered is not warned of', async () => {
  expect(
    await warned({
      'content/films/cold-war.md': film({
        title: '"Cold War – № 1 : 8½"',
        directors: '["Paweł Pawlikowski"]',
      }),
      'content/actualites/a.md': news({ title: '"Paweł Pawlikowski, un portrait"', places: '["Łódź"]' }),
    }),
  ).toEqual([])
})
