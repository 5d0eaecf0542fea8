import { expect, test } from 'vitest'
import { renderBody } from '@/lib/markdown/renderBody'
import { body, faults, records } from './bodies'

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
<details class="spoiler" data-film="drive"><summary>Révélation sur <cite>Drive</cite></summary><div><p>Il part.</p></div></details>
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
