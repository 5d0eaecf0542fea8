import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

const WIDTHS = [360, 1280]
/** What the dark room needs of all the rules. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** Opens a page and looks at it on a phone and a desk, and in both rooms: it is accessible and stays within the screen. */
export async function expectSoundLooks(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(path)
  // Once: as large as it is, reading it takes longer than most of its rules.
  await page.evaluate(axe.source)
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    expect(await violationsOn(page), `at ${width} px`).toEqual([])
    expect(await overflowOf(page), `wider than ${width} px`).toBeLessThanOrEqual(0)
  }
  await expectRoomForLargerText(page)
  // The same page: nothing but its colours depends on the room, and a desk shows more of them than a phone.
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violationsOn(page, OF_COLOURS), 'in the dark').toEqual([])
}

/** Narrower than any phone of today, and in text of twice the size: nothing is beyond the edge. */
async function expectRoomForLargerText(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 })
  expect(await overflowOf(page), 'wider than 320 px').toBeLessThanOrEqual(0)
  await setTextSize(page, 200)
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await overflowOf(page), `wider than ${width} px in text of 200 %`).toBeLessThanOrEqual(0)
  }
  await setTextSize(page, 100)
  await page.setViewportSize({ width: WIDTHS.at(-1) ?? 0, height: 900 })
}

/** The text size that a reader set in the browser, in per cent; it is no zoom, and moves what is given in rem or em. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const sizes = { standard: (16 * percent) / 100, fixed: Math.round((13 * percent) / 100) }
  await session.send('Page.setFontSizes', { fontSizes: sizes })
}

/** Pixels by which a page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/** What axe, once it is in the page, finds on it as it stands, by all rules or some. */
export function violationsOn(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(async values => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, values ? { runOnly: { type: 'rule', values } } : {})
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }, rules)
}
