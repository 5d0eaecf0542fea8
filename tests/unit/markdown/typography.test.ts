import { expect, test } from 'vitest'
import { html, named } from './bodies'

test.each(
  named([
    {
      what: 'across the end of an emphasis',
      markdown: '*titre* : suite',
      expected: '<em>titre</em>\u00A0: suite',
    },
    {
      what: 'before an emphasis',
      markdown: "l'*Athena* d'**ici**",
      expected: 'l’<em>Athena</em> d’<strong>ici</strong>',
    },
    { what: 'between emphasis and mark', markdown: '*Drive* !', expected: '<em>Drive</em>\u202F!' },
    { what: 'around an emphasis', markdown: '« *Drive* »', expected: '«\u00A0<em>Drive</em>\u00A0»' },
    { what: 'inside an emphasis', markdown: "*l'an 1 : fin*", expected: '<em>l’an 1\u00A0: fin</em>' },
    {
      what: 'inside a link, not in its address',
      markdown: "[l'AFP](https://afp.com/l'a...b)",
      expected: '<a href="https://afp.com/l&#x27;a...b">l’AFP</a>',
    },
    {
      what: 'in what follows inline code, not in the code',
      markdown: "`l'a : b...` : l'a",
      expected: "<code>l'a : b...</code>\u00A0: l’a",
    },
    {
      what: 'around a bare address, not in it',
      markdown: "l'adresse https://x.fr/l'a...b : fin",
      expected: 'l’adresse <a href="https://x.fr/l&#x27;a...b">https://x.fr/l\'a...b</a>\u00A0: fin',
    },
    {
      what: 'around an address in angle brackets, not in it',
      markdown: "<https://x.fr/l'a> : fin",
      expected: '<a href="https://x.fr/l&#x27;a">https://x.fr/l\'a</a>\u00A0: fin',
    },
    {
      what: 'around a mail address in angle brackets, not in it',
      markdown: "<o'neil@x.fr> : fin",
      expected: '<a href="mailto:o&#x27;neil@x.fr">o\'neil@x.fr</a>\u00A0: fin',
    },
    {
      what: 'around a bare www address, not in it',
      markdown: "Voir www.x.fr/l'a : fin",
      expected: 'Voir <a href="http://www.x.fr/l&#x27;a">www.x.fr/l\'a</a>\u00A0: fin',
    },
    {
      what: 'in what is said of an image, not in its address',
      markdown: 'Voir ![l\'a : b](/images/a.jpg "c\'est")',
      expected: 'Voir <img src="/images/a.jpg" alt="l’a\u00A0: b" title="c&#x27;est">',
    },
  ]),
)('typography is set %s', (_what, { markdown, expected }) => {
  expect(html(markdown)).toBe(`<p>${expected}</p>`)
})

test('a block of code stays as typed', () => {
  expect(html("```\nl'a : b... « c »\n```")).toBe("<pre><code>l'a : b... « c »\n</code></pre>")
})

test('the title of a box, a source and a heading are set too', () => {
  expect(html(':::encadre{title="L\'an 1 : fin"}\nx\n:::')).toContain(
    '<p class="encadre-title">L’an 1\u00A0: fin</p>',
  )
  expect(html(':::citation{source="l\'AFP"}\nx\n:::')).toContain('<figcaption>l’AFP ')
  expect(html('## Qui ?')).toBe('<h2 id="qui">Qui\u202F?</h2>')
})
