import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { PAGE_KINDS } from './pageKinds'

const WIDTHS = [360, 1280]
const THEMES = ['light', 'dark'] as const

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  test(`${kind}: accessible, within the screen and silent in both rooms, on a phone and a desk`, async ({
    page,
  }) => {
    // Four times all the rules of axe, on a machine that may be busy.
    test.setTimeout(120_000)
    const complaints: string[] = []
    page.on('pageerror', error => complaints.push(error.message))
    page.on('console', message => {
      // A browser logs the 404 of the page that is meant to be one.
      if (message.type() === 'error' && kind !== 'not found') complaints.push(message.text())
    })
    for (const width of WIDTHS) {
      for (const colorScheme of THEMES) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        await page.goto(path)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow, `wider than ${width} px`).toBeLessThanOrEqual(0)
        const axe = new AxeBuilder({ page })
        // The rooms differ in their colours only: of all the rules the dark one needs those that look at them.
        if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block'])
        const { violations } = await axe.analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      }
    }
    expect(complaints).toEqual([])
  })

  test(`${kind}: one h1, headings in order, French, a title and a self canonical`, async ({ page }) => {
    await page.goto(path)
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
    expect((await page.title()).length).toBeGreaterThan(10)
    if (kind !== 'not found') {
      const canonical = `http://localhost:3000${path === '/' ? '' : path}`
      const written = await page.locator('link[rel=canonical]').getAttribute('href')
      expect(written?.replace(/\/$/, '')).toBe(canonical)
    }
  })
}
