import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { checkBody } from '../../lib/markdown/checkBody'
import type { Records } from '../../lib/markdown/records'
import { renderBody } from '../../lib/markdown/renderBody'
import { slugOf } from '../../lib/text/slug'
import { copyOfBuild, remove, type Server, serve } from '../support/builtSite'
import { XSS_PAYLOADS } from '../support/xssPayloads'

const film = { slug: 'drive', title: 'Drive', year: 2011, directors: [], cast: [] }
const records: Records = {
  films: new Map([['drive', film]]),
  people: new Map(),
  figures: new Map(),
  paths: new Set(['/', '/films/drive']),
  unreadable: new Set(),
}
const bodyOf = (markdown: string) => {
  const file = 'essai.md'
  return { markdown, source: { file, text: markdown }, file, line: 1, words: 0 }
}

/** Notes what must never happen: a script of a payload that runs, a request to another site. */
async function watch(page: Page, origin: string): Promise<string[]> {
  const happened: string[] = []
  await page.exposeFunction('xssRan', () => happened.push('a script ran'))
  await page.addInitScript('window.alert = () => window.xssRan()')
  page.on('request', request => {
    const address = request.url()
    if (!address.startsWith(origin)) happened.push(`request to ${address}`)
  })
  return happened
}

/** Does to every element what could set off a handler, and names what has no place in a text. */
function provoke(page: Page, within: string): Promise<string[]> {
  return page.evaluate(selector => {
    const bad: string[] = []
    for (const element of document.querySelectorAll(`${selector} *`)) {
      const { localName } = element
      // The page's own form of filters is no text.
      if (
        !element.matches('main form.filters[action$="/filtrer"]') &&
        /^(?:script|iframe|object|embed|base|meta|link|style|math|form|audio|video|template)$/.test(localName)
      ) {
        bad.push(element.outerHTML)
      }
      for (const { name, value } of element.attributes) {
        if (/^on|^style$|^srcdoc$/i.test(name)) bad.push(`${localName} ${name}`)
        if (
          /^(?:href|src|action|xlink:href)$/i.test(name) &&
          /^\s*(?!https?:|mailto:)[a-z][a-z+.-]*:/i.test(value)
        ) {
          bad.push(`${localName} ${name}=${value}`)
        }
      }
      for (const type of ['mouseover', 'focus', 'pointerenter', 'toggle', 'error', 'load']) {
        element.dispatchEvent(new Event(type, { bubbles: true }))
      }
    }
    return bad
  }, within)
}

test('no payload runs from a body, even one that the check refuses, on a page without any policy', async ({
  page,
}) => {
  expect(XSS_PAYLOADS.length).toBeGreaterThan(60)
  const html = XSS_PAYLOADS.map(payload => `<section>${renderBody(bodyOf(payload), records)}</section>`).join(
    '\n',
  )
  const happened = await watch(page, 'http://banc.test/')
  await page.route('**/*', route => {
    const isPage = route.request().url() === 'http://banc.test/'
    return isPage
      ? route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><meta charset=utf-8><main>${html}</main>`,
        })
      : route.fulfill({ status: 404 })
  })
  await page.goto('http://banc.test/')
  expect(await page.locator('main section').count()).toBeGreaterThanOrEqual(XSS_PAYLOADS.length)
  expect(await provoke(page, 'main')).toEqual([])
  expect(happened).toEqual([])
})

test.describe('pages of a site whose every field is a payload', () => {
  const LONG = ' Un résumé assez long pour servir de description aux moteurs.'
  /** One line, as a field of front matter is. */
  /** No field takes a spoiler, nor a list what it has already, however it is punctuated. */
  const fields = [
    ...new Map(
      XSS_PAYLOADS.filter(payload => !payload.includes('\n') && !payload.includes(':spoiler')).map(
        payload => [slugOf(payload), payload] as const,
      ),
    ).values(),
  ]
  /** What the browser parses in a page: its title, its meta, its structured data, its text. */
  const titles = fields
    .filter(payload => payload.includes('>') && payload.length <= 60)
    // No title may end as if it were cut; as a field it comes all the same.
    .filter(payload => !payload.endsWith('-'))
    .slice(0, 60)
  const yaml = (text: string) => JSON.stringify(text)
  let folder: string
  let server: Server

  test.beforeAll(async () => {
    folder = await copyOfBuild()
    await mkdir(path.join(folder, 'content/films'), { recursive: true })
    const put = (name: string, lines: string[], body: string) =>
      writeFile(path.join(folder, 'content', name), ['---', ...lines, '---', '', body, ''].join('\n'))
    const bodies = XSS_PAYLOADS.filter(payload => checkBody(bodyOf(payload), records).length === 0)
    expect(bodies.length).toBeGreaterThan(5)
    await put(
      'films/charge.md',
      [
        `title: ${yaml(titles[0] ?? '')}`,
        'year: 2011',
        `directors: [${yaml('Réalisateur <script>alert(1)</script>')}]`,
        'genres: [thriller]',
        `cast: [{ person: ${yaml('Acteur "><img src=x onerror=alert(1)>')}, role: ${yaml('</script><script>alert(1)</script>')} }]`,
        'figures: [charge]',
      ],
      'Un texte.',
    )
    await put(
      'chiffres/charge.md',
      [
        'film: charge',
        'counted: entrees',
        'value: 1',
        'unit: entrees',
        `how: ${yaml(fields[5] ?? '')}`,
        `source: { title: ${yaml(fields[11] ?? '')}, url: "https://exemple.fr/a" }`,
      ],
      '',
    )
    for (const [index, title] of titles.entries()) {
      const own =
        index % 2 === 0
          ? [
              'film: charge',
              'rating: 3',
              `verdict: ${yaml(title)}`,
              `audience: ${yaml(title)}`,
              `strengths: ${yaml2(fields)}`,
            ]
          : [
              `places: [${yaml(`${title} ${index}`)}]`,
              `sources: [{ title: ${yaml(title)}, url: "https://example.org/" }]`,
            ]
      await put(
        `${index % 2 === 0 ? 'critiques' : 'actualites'}/charge-${index}.md`,
        [
          `title: ${yaml(title)}`,
          `summary: ${yaml(title + LONG)}`,
          'date: 2024-05-01T09:00',
          'authors: [redaction]',
          `tags: [${yaml(`Mot "><svg onload=alert(1)> ${index}`)}]`,
          ...own,
        ],
        bodies.join('\n\n'),
      )
    }
    server = await serve(folder)
  })

  test.afterAll(async () => {
    await server?.stop()
    if (folder) await remove(folder)
  })

  function yaml2(texts: string[]): string {
    return `[${texts.map(yaml).join(', ')}]`
  }

  test('no payload runs from a title, a list, a credit or structured data', async ({ page }) => {
    const happened = await watch(page, server.url)
    const pages = [
      '/',
      '/critiques',
      '/actualites',
      '/films/charge',
      ...titles
        .slice(0, 12)
        .map((_, index) => `/${index % 2 === 0 ? 'critiques' : 'actualites'}/charge-${index}`),
    ]
    for (const address of pages) {
      const response = await page.goto(server.url + address)
      expect(response?.status(), address).toBe(200)
      expect(await provoke(page, 'body main'), address).toEqual([])
      for (const data of await page.locator('script[type="application/ld+json"]').allTextContents()) {
        expect(() => JSON.parse(data), address).not.toThrow()
      }
    }
    await expect(page.locator('body')).toContainText('alert(1)')
    expect(happened).toEqual([])
  })
})
