import { expect, test } from 'vitest'
import { renderBody } from '@/lib/markdown/renderBody'
import { body, faults, film, person, records } from './bodies'

const ARTICLE = `Netflix:France l'a annoncé à 12 h 30[^1] : *Balle perdue* revient !

## Qu'en dire ?

<!-- à relire -->

:::spoiler{film=drive}
Il part.
:::

:::citation{by=alban-lenoir source="AFP"}
« Fin. »
:::

- [Drive](/films/drive) ~~et~~ 37 000 000 de vues
- Voir https://x.fr/a:b

[^1]: Sur www.x.fr.
`

const HTML = `<p>Netflix:France l’a annoncé à 12\u00A0h\u00A030<sup><a href="#note-1" id="appel-1" aria-label="Note 1">1</a></sup>\u00A0: <em>Balle perdue</em> revient\u202F!</p>
<h2 id="qu-en-dire">Qu’en dire\u202F?</h2>
<details class="spoiler" data-film="drive"><summary>Révélation sur <cite>Drive</cite></summary><div data-nosnippet=""><p>Il part.</p></div></details>
<figure class="citation" id="citation-1"><blockquote><p>«\u00A0Fin.\u00A0»</p></blockquote><figcaption><a href="/personnes/alban-lenoir">Alban Lenoir</a>, AFP <a href="#citation-1" aria-label="Lien vers cette citation">¶</a></figcaption></figure>
<ul>
<li><a href="/films/drive">Drive</a> <del>et</del> 37\u202F000\u202F000 de vues</li>
<li>Voir <a href="https://x.fr/a:b">https://x.fr/a:b</a></li>
</ul>
<section class="footnotes" aria-label="Notes"><ol><li id="note-1"><p>Sur <a href="http://www.x.fr">www.x.fr</a>.</p><a href="#appel-1" aria-label="Revenir à l’appel de la note 1">↩</a></li></ol></section>
`

test('a body goes the whole road from Markdown to HTML', () => {
  expect(faults(ARTICLE)).toEqual([])
  expect(renderBody(body(ARTICLE), records)).toBe(HTML)
})

test('the same body gives the same HTML twice: no number runs on', () => {
  renderBody(body(ARTICLE), records)
  expect(renderBody(body(ARTICLE), records)).toBe(HTML)
})

test.each(['', '\n\n', '<!-- rien -->'])('an empty body %j gives no HTML', markdown => {
  expect(renderBody(body(markdown), records)).toBe('')
})

test('a link to an address that readers may not see is printed as its text', () => {
  expect(renderBody(body('Voir [*Bronx*](/films/bronx#sortie) et [Drive](/films/drive).'), records)).toBe(
    '<p>Voir <em>Bronx</em> et <a href="/films/drive">Drive</a>.</p>\n',
  )
})

test.each([
  [
    'a title',
    '::film[drive]',
    { films: new Map([['drive', film('drive', 'Moteur')]]) },
    '<cite>Moteur</cite>',
  ],
  [
    'a year',
    '::film[drive]',
    { films: new Map([['drive', film('drive', 'Drive', { year: 1999 })]]) },
    '<p>1999 · de Guillaume Pierret</p>',
  ],
  [
    'a director',
    '::film[drive]',
    { films: new Map([['drive', film('drive', 'Drive', { directors: [person('a', 'Ana Un')] })]]) },
    'd’Ana Un',
  ],
  [
    'an actor',
    '::film[drive]',
    { films: new Map([['drive', film('drive', 'Drive', { cast: [{ person: person('a', 'Ana Un') }] })]]) },
    'avec Ana Un',
  ],
  [
    'a runtime',
    '::film[drive]',
    { films: new Map([['drive', film('drive', 'Drive', { runtime: 60 })]]) },
    '1\u00A0h',
  ],
  [
    'a name',
    ':::citation{by=alban-lenoir source="AFP"}\nFin.\n:::',
    { people: new Map([['alban-lenoir', person('alban-lenoir', 'Alban L.')]]) },
    '>Alban L.</a>',
  ],
  ['an address that closed', '[a](/films/drive)', { paths: new Set<string>() }, '<p>a</p>'],
  [
    'an address that opened',
    '[a](/films/bronx)',
    { paths: new Set(['/films/bronx']) },
    '<a href="/films/bronx">',
  ],
])('%s is seen in a body that has been rendered before', (_, markdown, change, expected) => {
  expect(renderBody(body(markdown), records)).not.toContain(expected)
  expect(renderBody(body(markdown), { ...records, ...change })).toContain(expected)
  expect(renderBody(body(markdown), records)).not.toContain(expected)
})

test.each([
  ['[la fiche](/films/drive#distribution)', '<p><a href="/films/drive#distribution">la fiche</a></p>'],
  ['[la fiche](/films/drive?de=a#b)', '<p><a href="/films/drive?de=a#b">la fiche</a></p>'],
  ['[la fiche](/films/secret#distribution)', '<p>la fiche</p>'],
  ['[*la* fiche](/films/secret)', '<p><em>la</em> fiche</p>'],
])(
  'a link into a page stays, one into a page that readers may not see becomes its text: %s',
  (markdown, expected) => {
    expect(renderBody(body(markdown), records).trimEnd()).toBe(expected)
  },
)
