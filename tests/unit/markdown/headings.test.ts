import { expect, test } from 'vitest'
import { faults, html, named } from './bodies'

test.each([
  ["## L'école du cinéma", '<h2 id="l-ecole-du-cinema">L’école du cinéma</h2>'],
  ['## Œuvre & *style*', '<h2 id="oeuvre-et-style">Œuvre &#x26; <em>style</em></h2>'],
  ['## 1917', '<h2 id="1917">1917</h2>'],
  ['## …', '<h2 id="intertitre">…</h2>'],
  [
    '## Suite\n\n## Suite\n\n### Suite',
    '<h2 id="suite">Suite</h2>\n<h2 id="suite-1">Suite</h2>\n<h3 id="suite-2">Suite</h3>',
  ],
  ['> ## Suite', '<blockquote>\n<h2 id="suite">Suite</h2>\n</blockquote>'],
])('the heading %j has an id made of its words', (markdown, expected) => {
  expect(faults(markdown)).toEqual([])
  expect(html(markdown)).toBe(expected)
})

test.each([
  ['## Note 1', 'intertitre-note-1'],
  ['## Appel 1', 'intertitre-appel-1'],
  ['## Citation 2', 'intertitre-citation-2'],
  ['## Révélation 1', 'intertitre-revelation-1'],
  ['## Verdict', 'intertitre-verdict'],
  ['## Le fil', 'intertitre-le-fil'],
  ['## Note du traducteur', 'note-du-traducteur'],
  ['## Le verdict', 'le-verdict'],
])('the id of %j is nobody else’s', (markdown, id) => {
  expect(html(markdown)).toContain(`id="${id}"`)
})

const FIRST_LEVEL = 'Un intertitre de premier niveau (« # ») double le titre de la page. → Écrivez « ## ».'

test.each(
  named([
    { what: 'a heading of the first level', markdown: '# Titre', expected: [`1:1 ${FIRST_LEVEL}`] },
    {
      what: 'a first heading that skips a level',
      markdown: '### Titre',
      expected: ['1:1 Cet intertitre saute un niveau : « ### » après « # ». → Écrivez « ## ».'],
    },
    {
      what: 'a later heading that skips a level',
      markdown: '## A\n\n#### B',
      expected: ['3:1 Cet intertitre saute un niveau : « #### » après « ## ». → Écrivez « ### ».'],
    },
    {
      what: 'nothing when levels go up one by one and down at will',
      markdown: '## A\n### B\n#### C\n## D',
      expected: [],
    },
  ]),
)('reports %s', (_what, { markdown, expected }) => {
  expect(faults(markdown)).toEqual(expected)
})
