import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { PAGE_KINDS } from './pageKinds'

const WIDTHS = [360, 1280]
/** What the dark room needs of all the rules. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  test(`${kind}: accessible, within the screen and silent in both rooms, on a phone and a desk`, async ({
    page,
  }) => {
    // Four times the rules of axe, on a machine that may be busy.
    test.setTimeout(120_000)
    const complaints: string[] = []
    page.on('pageerror', error => complaints.push(error.message))
    page.on('console', message => {
      // A browser logs the 404 of the page that is meant to be one.
      if (message.type() === 'error' && kind !== 'not found') complaints.push(message.text())
    })
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(path)
      expect(await violationsOf(page)).toEqual([])
      // The same page: nothing but its colours depends on the room.
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violationsOf(page, OF_COLOURS), 'in the dark').toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, `wider than ${width} px`).toBeLessThanOrEqual(0)
    }
    expect(complaints).toEqual([])
    await expectSoundOutline(page)
    expect((await page.title()).length).toBeGreaterThan(10)
    if (kind !== 'not found') {
      const canonical = `http://localhost:3000${path === '/' ? '' : path}`
      const written = await page.locator('link[rel=canonical]').getAttribute('href')
      expect(written?.replace(/\/$/, '')).toBe(canonical)
    }
  })
}

/** What axe finds on a page as it stands, by all rules or some. */
async function violationsOf(page: Page, rules?: string[]): Promise<string[]> {
  // No page has frames: axe need not gather their findings on a page of its own, which takes as long as the rules.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  if (rules) axe.withRules(rules)
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
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
