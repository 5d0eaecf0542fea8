import { expect, type Page, test } from '@playwright/test'
import { expectSoundLooks, overflowOf } from './looks'
import { PAGE_KINDS } from './pageKinds'

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  test(`${kind}: accessible, within the screen and silent in both rooms, on a phone and a desk`, async ({
    page,
  }) => {
    const complaints: string[] = []
    page.on('pageerror', error => complaints.push(error.message))
    page.on('console', message => {
      // A browser logs the 404 of the page that is meant to be one.
      if (message.type() === 'error' && kind !== 'not found') complaints.push(message.text())
    })
    await expectSoundLooks(page, path)
    await expectNarrowAndSpaced(page)
    expect(complaints).toEqual([])
    await expectSoundOutline(page)
    await expectStarsExplained(page)
    expect((await page.title()).length).toBeGreaterThan(10)
    if (kind !== 'not found') {
      const canonical = `http://localhost:3000${path === '/' ? '' : path}`
      const written = await page.locator('link[rel=canonical]').getAttribute('href')
      expect(written?.replace(/\/$/, '')).toBe(canonical)
    }
  })
}

/** The least that a reader may ask for without losing anything: WCAG 2.1, 1.4.12 (RGAA 10.12). */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** No scrolling sideways at 320 px, which is also a desk at 400 %, nor when the text is spaced out there. */
async function expectNarrowAndSpaced(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await overflowOf(page), 'wider than 320 px').toBeLessThanOrEqual(0)
  await page.evaluate(css => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
  }, SPACED)
  expect(await overflowOf(page), 'wider than 320 px when spaced').toBeLessThanOrEqual(0)
}

/** One h1, headings in order, in French. */
async function expectSoundOutline(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.locator('h1')).toHaveCount(1)
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll(headings => headings.map(heading => Number(heading.tagName.slice(1))))
  for (const [index, level] of levels.entries()) {
    expect(
      level - (levels[index - 1] ?? 0),
      `heading ${index + 1} of ${levels.join(' ')}`,
    ).toBeLessThanOrEqual(1)
  }
}

/** Wherever stars stand, what they mean is a link away. */
async function expectStarsExplained(page: Page): Promise<void> {
  if ((await page.getByRole('main').locator('.stars').count()) === 0) return
  // Beside the stars of a review and under tables of notes; of every other page at its foot.
  expect(await page.locator('a[href="/bareme-des-notes"]').count()).toBeGreaterThan(0)
}
