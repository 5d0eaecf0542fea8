import { expect, test } from 'vitest'
import { sourcesOf } from '../../support/imports'
import { type Literal, literalsOf } from '../../support/renderedFrench/literalsOf'
import { RULES } from '../../support/renderedFrench/rules'

/**
 * What may follow « de », « le » or « que » as it is: a number, a day, a constant, an address, an element with words of
 * ours. Names and titles are joined by `lib/grammar/`.
 */
const KNOWN =
  /^(?:format(?:Count|Number|Runtime|Day|Instant|Hour|PartialDay)\(|[A-Z_]+(?:$|\.(?:min|max)$|\[)|weight\(|<(?:a|Timestamp) |.*\.(?:year|date)\b|(?:year|instant|first|number|most|views|start|to|newAddress|folder|where)\b|path\.)/

const joined = (file: string, text: string) =>
  literalsOf(file, text).flatMap(({ joined: found }) =>
    found
      .filter(({ expression }) => !KNOWN.test(expression))
      .map(({ word, expression }) => `${word} ${expression}`),
  )

const code = sourcesOf(['app', 'components', 'lib']).filter(({ file }) => !file.endsWith('.css'))

test('the texts of a source are its strings, its templates and the lines of its JSX', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a source is read here
  expect(joined('a.ts', 'const a = `Notre critique de ${film.title}.`')).toEqual(['de film.title'])
  expect(joined('a.tsx', "const a = <p>Le site de{' '}{platform.name}</p>")).toEqual(['de platform.name'])
  expect(joined('a.tsx', 'const a = <p>\n  Le site\n  de <b>{name}</b>\n</p>')).toEqual(['de <b>{name}</b>'])
  expect(joined('a.tsx', "const a = <p>plus de {formatCount(2, 'film')}</p>")).toEqual([])
  expect(literalsOf('a.ts', "import a from 'le fichier'\nconst b = 'un texte'")).toEqual([
    { line: 2, text: 'un texte', joined: [] },
  ])
})

test('no small word stands before a name or a title as it is', () => {
  expect(code.flatMap(({ file, text }) => joined(file, text).map(found => `${file}: ${found}`))).toEqual([])
})

/** What an editor types, named in a message. */
const FIELD = /«[ \u00A0][a-zA-Z-]+(?: ?:[^»]*)?[ \u00A0]»/g

/** Lists of words for a rule have neither a capital nor a sign. */
const isSaid = ({ text }: Literal) => /\p{Lu}|[.:!?«’]/u.test(text)

/** Rules of words; spaces and signs are set when a text is shown. */
const OF_WORDS = ['contraction', 'elision', 'two articles', 'first of a month']

test('the words of every message are French', () => {
  const faults = code.flatMap(({ file, text }) =>
    literalsOf(file, text)
      .filter(isSaid)
      .flatMap(literal =>
        RULES.filter(({ id }) => OF_WORDS.includes(id)).flatMap(({ id, find }) =>
          find(literal.text.replace(FIELD, '\uFFFC')).map(
            found => `${file}:${literal.line}: ${id}: « ${found} »`,
          ),
        ),
      ),
  )
  expect(faults).toEqual([])
})
