import { expect, test } from '@playwright/test'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { pathOf, pathsOf } from '@/lib/content/pathsOf'

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(match => match[1] ?? '')

test('every internal link and fragment of the site resolves, and every page is reached', async ({
  request,
}) => {
  test.setTimeout(120_000)
  const pages = new Map<string, { ids: Set<string>; links: string[] }>()
  const broken: string[] = []
  const queue = [{ path: '/', from: 'start' }]
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { path, from } = next
    if (pages.has(path)) continue
    const response = await request.get(path)
    if (response.status() !== 200) {
      broken.push(`${path} answers ${response.status()} (linked from ${from})`)
      pages.set(path, { ids: new Set(), links: [] })
      continue
    }
    const html = await response.text()
    const links = attributes(html.replace(/<head>[\s\S]*?<\/head>/, ''), 'href')
      .map(href => href.replaceAll('&amp;', '&'))
      .filter(href => href.startsWith('/') || href.startsWith('#'))
    pages.set(path, { ids: new Set(attributes(html, 'id')), links })
    for (const link of links) {
      const target = link.split('#')[0]
      if (target && !target.startsWith('/_next/')) queue.push({ path: target, from: path })
    }
  }
  for (const [path, { links }] of pages) {
    for (const link of links) {
      const [target, fragment] = link.split('#')
      if (fragment && !pages.get(target || path)?.ids.has(fragment)) broken.push(`${link} on ${path}`)
    }
  }
  expect(broken).toEqual([])

  const catalogue = await getCatalogue()
  const expected = [...pathsOf(catalogue), ...catalogue.articles.map(pathOf)]
  expect(expected.filter(path => !pages.has(path))).toEqual([])
})
