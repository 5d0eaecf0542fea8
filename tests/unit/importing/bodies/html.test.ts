import { expect, test } from 'vitest'
import { convert, faultsOf } from './support'

test('a classic text of WordPress has its paragraphs and line breaks from its bare lines', () => {
  const { markdown, words } = convert(
    'Le pont est <em>coupé </em>depuis midi.\nPersonne ne passe.\n\nUn camion arrive.',
  )
  expect(markdown).toBe('Le pont est *coupé* depuis midi.\\\nPersonne ne passe.\n\nUn camion arrive.\n')
  expect(words).toEqual({ source: 12, kept: 12 })
})

test('bare lines are none within code, between the cells of a table and in blocks of the editor', () => {
  expect(convert('<pre>un\n\ndeux</pre>').markdown).toBe('```\nun\n\ndeux\n```\n')
  expect(
    convert('<table>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n<tr>\n<td>c</td>\n<td>d</td>\n</tr>\n</table>')
      .markdown,
  ).toBe('| a | b |\n| - | - |\n| c | d |\n')
  expect(convert('<!-- wp:paragraph -->\n<p>Une ligne\ncoupée</p>\n<!-- /wp:paragraph -->').markdown).toBe(
    'Une ligne coupée\n',
  )
})

test('a paragraph that two breaks part is two, whatever is open there', () => {
  expect(convert('<p><em>La nuit.<br><br>Le jour.</em></p>', { dialect: 'ghost' }).markdown).toBe(
    '*La nuit.*\n\n*Le jour.*\n',
  )
})

test('what stands before the mark of the excerpt is the excerpt, and pages of a text are one text', () => {
  const { excerpt, markdown, losses } = convert(
    'Le début <b>gras</b>.\n<!--more-->\nLa suite.\n<!--nextpage-->\nLa fin.',
  )
  expect(excerpt).toBe('Le début gras.')
  expect(markdown).toBe('Le début **gras**.\n\nLa suite.\n\nLa fin.\n')
  expect(losses).toEqual([{ what: 'saut de page', count: 1, sample: '<!--nextpage-->' }])
})

test('crossheads begin at the second level and leave none out', () => {
  expect(convert('<h1>Un</h1><h4>Deux</h4><h2><strong>Trois</strong></h2>').markdown).toBe(
    '## Un\n\n### Deux\n\n### Trois\n',
  )
})

test('a figure keeps its caption and the name of who made it; one that was not taken is a loss', () => {
  const figure = (src: string) =>
    `<figure><img src="https://ancien.example/${src}" alt="Une rue"><figcaption>La rue. Photo : Paul Lens</figcaption></figure>`
  expect(convert(figure('rue.jpg')).markdown).toBe(
    '::image[La rue.]{src=/images/import/rue.jpg alt="Une rue" credit="Paul Lens"}\n',
  )
  const { markdown, losses, words } = convert(figure('perdue.jpg'))
  expect(markdown).toBe('')
  expect(losses.map(({ what }) => what)).toEqual(['image', 'légende d’une image qui n’a pas été reprise'])
  expect(words.source - words.kept).toBe(0)
})

test('a gallery is one, whether a block, a shortcode or a list of figures', () => {
  const gallery = ':::galerie\n![Vue 1](/images/import/m1.jpg)\n\n![Vue 2](/images/import/m2.jpg)\n:::\n'
  expect(convert('[gallery ids="1,2"]').markdown).toBe(gallery)
  const figures = [1, 2]
    .map(
      n =>
        `<figure class="wp-block-image"><img src="https://ancien.example/m${n}.jpg" alt="Vue ${n}"></figure>`,
    )
    .join('')
  expect(
    convert(`<!-- wp:gallery --><figure class="wp-block-gallery">${figures}</figure><!-- /wp:gallery -->`)
      .markdown,
  ).toBe(gallery)
  expect(
    convert(`<ul class="blocks-gallery wp-block-gallery"><li>${figures}</li></ul>`, { dialect: 'plain' })
      .markdown,
  ).toContain('m1.jpg')
})

test('a quotation with its source is one of ours, another one of Markdown', () => {
  expect(convert('<blockquote><p>Moteur.</p><cite>Le chef, sur le quai</cite></blockquote>').markdown).toBe(
    ':::citation{source="Le chef, sur le quai"}\nMoteur.\n:::\n',
  )
  expect(convert('<blockquote><p>Moteur.</p></blockquote>').markdown).toBe('> Moteur.\n')
})

test.each([
  ['https://www.youtube.com/watch?v=abc', '[Vidéo sur YouTube](https://www.youtube.com/watch?v=abc)\n'],
  ['<iframe src="//player.vimeo.com/video/12"></iframe>', '[Vidéo sur Vimeo](https://vimeo.com/12)\n'],
  ['<video src="https://ancien.example/b.mp4"></video>', '[Vidéo](https://ancien.example/b.mp4)\n'],
  ['[youtube dQw4w9WgXcQ]', '[Vidéo sur YouTube](https://www.youtube.com/watch?v=dQw4w9WgXcQ)\n'],
])('a player becomes a link with a name: %s', (html, markdown) => {
  expect(convert(html).markdown).toBe(markdown)
})

test('notes are notes: of WordPress, of kramdown, and those that the engine keeps elsewhere', () => {
  const html =
    '<p>Un<sup id="fnref:1"><a href="#fn:1">1</a></sup> deux<sup class="fn" data-fn="u"><a href="#u" id="u-link">2</a></sup></p><ol><li id="fn:1">La note. <a href="#fnref:1">↩</a></li></ol>'
  const { markdown, words } = convert(html, { notes: { u: 'L’<em>autre</em>.' } })
  expect(markdown).toBe('Un[^1] deux[^2]\n\n[^1]: La note.\n\n[^2]: L’*autre*.\n')
  expect(words.kept).toBe(words.source)
})

test('scripts, styles and forms are losses and no words; colours, fonts and classes leave their text', () => {
  const { markdown, losses, words } = convert(
    '<p style="color:red"><font color="blue">Un</font> <span style="font-size:9px">mot</span></p><script>x()</script><form><label>Nom</label><input></form>',
  )
  expect(markdown).toBe('Un mot\n')
  expect(losses.map(({ what }) => what)).toEqual(['script', 'formulaire'])
  expect(words).toEqual({ source: 2, kept: 2 })
})

test('links lead where their pages are now; an old path that nobody knows leaves its text', () => {
  const { markdown, losses } = convert(
    '<p><a href="https://ancien.example/2013/05/12/taxi/">Taxi</a>, <a href="/perdu/">là</a>, <a href="https://autre.example/x">ici</a></p>',
  )
  expect(markdown).toBe('[Taxi](/critiques/taxi), là, [ici](https://autre.example/x)\n')
  expect(losses).toEqual([{ what: 'lien vers une page de l’ancien site', count: 1, sample: 'là → /perdu/' }])
})

test('text that looks like a mark is no mark', () => {
  const text =
    ':::encadre{title=x} ::film[taxi] :mot[x] *a* _b_ `c` [d](https://e.example) [^1] ## f Attention : spoiler [voir] 12:30'
  const { markdown } = convert(`<p>${text}</p><p># g</p><p>- h</p><p>1. i</p>`)
  expect(faultsOf(markdown)).toEqual([])
  const { markdown: again } = convert(markdown, { format: 'markdown', dialect: 'plain' })
  expect(again).toBe(markdown)
  expect(markdown).not.toMatch(/^(?::|#|-|1\. )/m)
})

test('figures above and below the line are characters, letters are plain', () => {
  expect(convert('<p>1<sup>er</sup>, 10<sup>2</sup>, H<sub>2</sub>O</p>').markdown).toBe('1er, 10², H₂O\n')
})

test('damaged letters are told, invisible ones gone, decomposed ones composed', () => {
  const { markdown, toLookAt } = convert('<p>pli\u00C3\u00A9 cine\u0301ma\u200B soft\u00ADhyphen</p>')
  expect(markdown).toContain('cinéma softhyphen')
  expect(toLookAt).toEqual(['Des lettres de ce texte étaient abîmées dans la source : retapez-les.'])
})

test('a table names its columns, and one that only arranges the page is paragraphs', () => {
  expect(
    faultsOf(
      convert('<table><tr><td></td><td></td><td>c</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>')
        .markdown,
    ),
  ).toEqual([])
  expect(convert('<table><tr><td>Un texte.</td></tr></table>').markdown).toBe('Un texte.\n')
})
