import { expect, test } from '@playwright/test'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { pathOf } from '@/lib/model/pathOf'
import { PAGE_KINDS } from './pageKinds'

/** Empty pixels above the footer that a reader takes for a margin. */
const MARGIN = 300

test('no page is longer than its article, on any desk', async ({ page }) => {
  const { articles } = await getCatalogue()
  await page.route('**/affiches/**', route => route.abort())
  const faults: string[] = []
  for (const article of articles) {
    await page.goto(pathOf(article))
    for (const width of [1280, 1680]) {
      await page.setViewportSize({ width, height: 800 })
      const { blank, rail } = await page.evaluate(() => {
        const bottomOf = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0
        const footer = document.querySelector('footer')?.getBoundingClientRect().top ?? 0
        const texts = Math.max(...['.after-articles', '.article-body'].map(bottomOf))
        return {
          blank: footer - Math.max(texts, bottomOf('.neighbours')),
          rail: bottomOf('.rail') - Math.max(bottomOf('.article-text'), bottomOf('.article-cards')),
        }
      })
      if (blank > MARGIN || rail > 0) faults.push(`${pathOf(article)} at ${width}: ${blank}, rail ${rail}`)
    }
  }
  expect(faults).toEqual([])
})

test('on a phone the wire is five headlines and the way to all of it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto(PAGE_KINDS.review)
  const wire = page.getByRole('complementary', { name: 'Le fil' })
  await expect(wire.getByRole('listitem').filter({ visible: true })).toHaveCount(5)
  await wire.getByRole('link', { name: 'Tout le fil' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Le fil' })).toBeVisible()
  expect(await page.locator('main .wire-group li').count()).toBe(50)
})

test('a long list is folded, and browsers find what stands in its folds', async ({ page }) => {
  for (const path of [PAGE_KINDS.author, PAGE_KINDS.person, PAGE_KINDS.genre]) {
    await page.goto(path)
    const fold = page.locator('details.fold').first()
    await expect(fold.getByRole('listitem').first()).toBeHidden()
    await fold.locator('summary').click()
    await expect(fold.getByRole('listitem').first()).toBeVisible()
  }
})
