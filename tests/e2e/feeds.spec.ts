import { expect, test } from '@playwright/test'

const FILES = {
  '/flux/rss.xml': { type: 'application/rss+xml', name: 'Photogramme' },
  '/flux/films/drive/atom.xml': { type: 'application/atom+xml', name: 'Photogramme – Drive' },
  '/flux/opml.xml': { type: 'text/x-opml', name: 'Les flux de Photogramme' },
}

for (const [address, { type, name }] of Object.entries(FILES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`${address}, opened in a browser, is a readable page: ${colorScheme}, ${width} pixels`, async ({
        browser,
      }) => {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 800 },
          isMobile: width < 500,
        })
        const page = await context.newPage()
        await page.goto(address)
        await expect(page).toHaveTitle(name)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
        // The one address to copy, at which this is: a click marks it whole.
        await page.locator('code').click()
        expect(await page.evaluate(() => String(getSelection()).trim())).toBe(
          `http://localhost:3000${address}`,
        )
        const look = await page.evaluate(() => ({
          overflow: document.documentElement.scrollWidth - innerWidth,
          paper: getComputedStyle(document.documentElement).backgroundColor,
          // What programs read, which is no page: whole texts in escaped HTML.
          raw: [...document.querySelectorAll('item, entry, channel > description, head > title')].filter(
            element => element.getClientRects().length > 0,
          ).length,
        }))
        expect(look).toEqual({
          overflow: 0,
          paper: colorScheme === 'light' ? 'rgb(245, 242, 234)' : 'rgb(16, 14, 12)',
          raw: 0,
        })
        await context.close()
      })
    }
  }

  test(`${address} has the type that programs look for, and is the same text`, async ({ request }) => {
    const asked = (Accept: string) => request.get(address, { headers: { Accept } })
    const [program, browser] = [await asked('*/*'), await asked('text/html,application/xml;q=0.9,*/*;q=0.8')]
    expect(program.headers()['content-type']).toBe(`${type}; charset=utf-8`)
    expect(browser.headers()['content-type']).toBe('application/xml; charset=utf-8')
    expect(await browser.text()).toBe(await program.text())
    for (const answer of [program, browser]) {
      expect(answer.headers()).toMatchObject({ vary: 'Accept, Accept-Encoding', 'x-robots-tag': 'noindex' })
      const { etag = '' } = answer.headers()
      const again = await request.get(address, { headers: { 'If-None-Match': etag } })
      expect([etag.length > 10, again.status()]).toEqual([true, 304])
    }
  })
}

test('a title of a feed leads to its article', async ({ page, request }) => {
  await page.goto('/flux/films/drive/rss.xml')
  const first = page.getByRole('listitem').first().getByRole('link')
  const path = new URL((await first.getAttribute('href')) ?? '').pathname
  expect((await request.get(path)).status()).toBe(200)
  await page.route('http://localhost:3000/**', route => route.fulfill({ status: 200, body: 'arrivé' }))
  await first.click()
  await expect(page).toHaveURL(`http://localhost:3000${path}`)
})
