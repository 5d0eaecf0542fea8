import type { Properties, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { sanitizeSchema } from '@/lib/markdown/sanitizeSchema'
import { html } from './bodies'

/** Every element of some HTML with its attributes, in order. */
function elements(tree: Root | ReturnType<typeof sanitize>): [string, Properties][] {
  const found: [string, Properties][] = []
  visit(tree, 'element', node => {
    found.push([node.tagName, node.properties])
  })
  return found
}

const sanitised = (dirty: string) => elements(sanitize(fromHtml(dirty, { fragment: true }), sanitizeSchema))

test.each([
  '[x](javascript:alert)',
  '[x](JavaScript:alert)',
  '[x](&#106;avascript:alert)',
  '[x](java&Tab;script:alert)',
  '[x](&#1;javascript:alert)',
  '[x](vbscript:alert)',
  '[x](data:text/html,alert)',
  '[x](file:///etc/alert)',
  '[x][r]\n\n[r]: javascript:alert',
  '<javascript:alert>',
])('the link %j loses its address', markdown => {
  expect(elements(fromHtml(html(markdown), { fragment: true }))).toEqual([
    ['p', {}],
    ['a', {}],
  ])
})

test.each(['![x](javascript:alert)', '![x](data:image/svg+xml;base64,PHN2Zz4=)', '![x][r]\n\n[r]: data:,x'])(
  'the image %j loses its address',
  markdown => {
    expect(html(markdown)).toBe('<p><img alt="x"></p>')
  },
)

test.each([
  '<script>alert(1)</script>',
  'Un <script>alert(1)</script>mot',
  '<img src=x onerror=alert(1)>',
  'Un <a href="/" onclick="alert(1)">mot</a>',
  '<style>body{}</style>',
  '<iframe src="https://x.fr"></iframe>',
  ':::encadre{title="<script>alert(1)</script>" onclick="alert(1)"}\nx\n:::',
  '[x](https://x.fr "a\\" onclick=\\"alert(1)")',
  ':::citation{source="\\"><script>alert(1)</script>"}\nx\n:::',
])('no script, style, frame or event attribute comes out of %j', markdown => {
  for (const [name, properties] of elements(fromHtml(html(markdown), { fragment: true }))) {
    expect(['script', 'style', 'iframe']).not.toContain(name)
    expect(Object.keys(properties).filter(property => /^on/i.test(property))).toEqual([])
  }
})

test.each([
  ['<p onclick="x" style="color:red" class="autre">a</p>', [['p', { className: [] }]]],
  ['<button type="submit" onclick="x" popovertarget="a">a</button>', [['button', { popoverTarget: 'a' }]]],
  ['<span popover="manual" data-film="drive" data-x="y">a</span>', [['span', { dataFilm: 'drive' }]]],
  ['<div role="alert" tabindex="0">a</div>', [['div', { tabIndex: 0 }]]],
  ['<a href="/" target="_blank" rel="x" id="appel-1">a</a>', [['a', { href: '/', id: 'appel-1' }]]],
  ['<iframe src="/"></iframe><object data="/"></object><form action="/"></form>', []],
  ['<svg onload="x"><script>x</script></svg><style>p{}</style><script>x</script>', []],
])('of %s only what our directives use is kept', (dirty, clean) => {
  expect(sanitised(dirty)).toEqual(clean)
})
