import { expect, test } from 'vitest'
import { lighten } from '@/lib/server/pages/lighten.mjs'

/** A page as Next 16.4 with Turbopack writes it, with what a page of ours may hold besides. */
const FLIGHT = String.raw`self.__next_f.push([1,"1:\"$Sreact.fragment\"\n5:[\"$\",\"p\",null,{\"children\":\"Duel\"}]\n"])`
const LOADER = `(globalThis["TURBOPACK"]||(globalThis["TURBOPACK"]=[])).push(["chunk",1,2])`
const DATA =
  '<script type="application/ld+json">{"@context":"https://schema.org","name":"Duel \\u003c 3"}</script>'
const RULES = '<script type="speculationrules">{"prefetch":[]}</script>'
const OURS = '<script src="/theme.js" defer=""></script>'

const page = ({ head = '', body = '' } = {}) =>
  [
    '<!DOCTYPE html><html lang="fr"><head><meta charSet="utf-8"/>',
    '<link rel="preload" href="/_next/static/media/serif.p.woff2" as="font" crossorigin="" type="font/woff2"/>',
    '<link rel="stylesheet" href="/_next/static/chunks/site.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/runtime.js"/>',
    '<script src="/_next/static/chunks/main.js" async=""></script>',
    '<meta name="next-size-adjust" content=""/>',
    '<title>Duel – Photogramme</title>',
    '<script src="/_next/static/chunks/polyfills.js" noModule=""></script>',
    head,
    '</head><body><div hidden=""><!--$--><!--/$--></div><main><p>Le camion<!-- --> double.</p></main>',
    body,
    '<script src="/_next/static/chunks/app.js" id="_R_" async=""></script>',
    '<script>self.__next_r="a1b2"</script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    `<script>${LOADER}</script>`,
    `<script>${FLIGHT}</script></body></html>`,
  ].join('')

test('a page loses its runtime and keeps everything else', () => {
  expect(lighten(page())).toBe(
    [
      '<!DOCTYPE html><html lang="fr"><head><meta charSet="utf-8">',
      '<link rel="preload" href="/_next/static/media/serif.p.woff2" as="font" crossorigin="" type="font/woff2">',
      '<link rel="stylesheet" href="/_next/static/chunks/site.css">',
      '<title>Duel – Photogramme</title>',
      '</head><body><main><p>Le camion double.</p></main></body></html>',
    ].join(''),
  )
})

test.each([
  ['structured data', DATA],
  ['speculation rules', RULES],
  ['an external script of ours', OURS],
])('%s stays', (_, script) => {
  expect(lighten(page({ head: script }))).toContain(script)
  expect(lighten(page({ body: script }))).toContain(script)
})

test.each([
  ['an inline script', '<script>alert(1)</script>'],
  [
    'an inline script with an end of its own in a string',
    String.raw`<script>x("\u003c/script\u003e<p>double")</script>`,
  ],
  ['an inline module', '<script type="module">import "/x.js"</script>'],
  ['a script from elsewhere', '<script src="https://example.org/x.js"></script>'],
  ['a script from elsewhere without a scheme', '<script src="//example.org/x.js"></script>'],
  ['a chunk of the framework', '<script src="/_next/static/chunks/x.js" async=""></script>'],
])('%s goes', (_, script) => {
  expect(lighten(page({ head: script }))).toBe(lighten(page()))
  expect(lighten(page({ body: script }))).toBe(lighten(page()))
})

test('what Open Graph says is not said once more for X, what is said for X alone stays', () => {
  const named = (names: string[]) =>
    names.map(name => `<meta name="twitter:${name}" content="Duel">`).join('')
  const own = named(['card', 'site', 'creator', 'player'])
  const shared = '<meta property="og:title" content="Duel"><meta property="og:image:alt" content="Duel">'
  const repeated = named(['title', 'description', 'image', 'image:width', 'image:alt'])
  expect(lighten(page({ head: own + shared + repeated }))).toBe(lighten(page({ head: own + shared })))
  expect(lighten(page({ head: own + shared }))).toContain(own + shared)
})

test('a light page stays the same', () => {
  const light = lighten(page({ head: DATA, body: OURS }))
  expect(lighten(light)).toBe(light)
})

test('a document whose text speaks of scripts keeps its text', () => {
  const text = '<p>On écrit &lt;script&gt; et as="script" data-precedence="next" dans la page.</p>'
  expect(lighten(page({ body: text }))).toContain(text)
})

/** Whatever this module looks for, as an author may happen to write it. */
const MARKUP = [
  '<!-- et la suite',
  '--> fin',
  '<script>alert(1)</script>',
  '<script src="/_next/static/chunks/x.js"></script>',
  '<script>self.__next_f.push([1,"x"])</script>',
  '</script>',
  '<script type="application/ld+json">',
  '<link rel="preload" as="image" href="/x"/>',
  '<link rel="stylesheet" href="/x" data-precedence="next"/>',
  '<meta name="next-size-adjust" content=""/>',
  '<div hidden=""></div>',
  '<style>',
  '<body>',
  '</title>',
]

/** Where texts of items and records stand, as serialisers write them that leave `<` alone in attributes. */
const PLACES: readonly [string, (text: string) => { head?: string; body?: string }][] = [
  ['a title attribute', text => ({ body: `<aside title='${text}'><p>Un texte.</p></aside>` })],
  ['an alternative text', text => ({ body: `<img alt='${text}' src="/a.jpg"/>` })],
  ['an address', text => ({ body: `<a href='/films?q=${text}'>Voir</a>` })],
  ['a label', text => ({ body: `<section aria-label='${text}'></section>` })],
  ['an id', text => ({ body: `<h2 id='${text}'>Titre</h2>` })],
  ['a description', text => ({ head: `<meta name="description" content='${text}'/>` })],
  ['the address of a feed', text => ({ head: `<link rel="alternate" href="/flux" title='${text}'/>` })],
  [
    'a data block',
    text => ({ body: `<script type="application/ld+json">"${text.replaceAll('<', '\\u003c')}"</script>` }),
  ],
]

const AFTER = '<p>Et la suite --&gt; de la page.</p>'

test.each(PLACES)('no text in %s is taken for markup', (_, place) => {
  for (const text of MARKUP) {
    const { head = '', body = '' } = place(text)
    const document = page({ head, body: body + AFTER })
    expect(lighten(document), text).toBe(
      lighten(page({ body: AFTER }))
        .replace('</head>', `${head}</head>`)
        .replace(AFTER, body + AFTER),
    )
  }
})
