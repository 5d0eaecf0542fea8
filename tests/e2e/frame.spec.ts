import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { setTextSize } from './looks'
import { PAGE_KINDS } from './pageKinds'

const REVIEW = PAGE_KINDS.review

const boxesOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll(all => all.map(element => element.getBoundingClientRect().toJSON() as DOMRect))

test('on a phone the menu is one line which begins with what brings readers back, and the head is low', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/')
  const links = await boxesOf(page, '.masthead-nav a')
  expect(new Set(links.map(({ top }) => top)).size).toBe(1)
  expect(await page.locator('.masthead-nav a').allTextContents()).toEqual(
    expect.arrayContaining(['Ce soir', 'Nos notes']),
  )
  for (const name of ['Ce soir', 'Nos notes']) {
    const box = await page.locator('.masthead-nav').getByRole('link', { name }).boundingBox()
    expect((box?.x ?? 999) + (box?.width ?? 0), name).toBeLessThan(360)
  }
  const [head] = await boxesOf(page, 'header.shell')
  expect(head?.height).toBeLessThan(120)
})

test('the name of the site never breaks, and the head leaves room for the page', async ({ page }) => {
  await page.goto(REVIEW)
  for (const percent of [100, 125, 150, 200]) {
    await setTextSize(page, percent)
    for (const width of [320, 360, 390]) {
      await page.setViewportSize({ width, height: 780 })
      const said = `${width} px, ${percent} %`
      const [name] = await boxesOf(page, 'header .wordmark')
      const size = await page
        .locator('header .wordmark')
        .evaluate(link => Number.parseFloat(getComputedStyle(link).fontSize))
      expect(name?.height, said).toBeLessThan(1.5 * size)
      expect(name?.right, said).toBeLessThan(width)
      const [head] = await boxesOf(page, 'header.shell')
      expect(head?.height, said).toBeLessThan(390)
    }
  }
})

test('the titles of cards keep the dots of their i on a screen of one pixel to the point', async ({
  page,
}) => {
  await page.goto('/critiques')
  const title = page.locator('.sheet .card-title').nth(1)
  await title.evaluate(heading => {
    heading.textContent = 'iiiiii'
  })
  const picture = sharp(await title.screenshot()).greyscale()
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  const ink = Array.from({ length: info.height }, (_, row) => {
    const line = data.subarray(row * info.width * info.channels, (row + 1) * info.width * info.channels)
    return line.reduce((sum, light) => sum + 255 - light, 0) - info.width * info.channels * 12
  })
  const inked = ink.map(amount => amount > Math.max(...ink) / 4)
  // From top to bottom: dots, nothing, stems.
  expect(inked.filter((isInked, row) => isInked && !inked[row - 1])).toHaveLength(2)
})

test('the size and the width that a reader chooses stay, and are there before the first paint', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(REVIEW)
  const text = page.locator('.article-text')
  const sizeOf = () => text.evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize))
  const widthOf = () => text.evaluate(element => element.getBoundingClientRect().width)
  const [size, width] = [await sizeOf(), await widthOf()]
  await page.locator('.comfort summary').click()
  await expect(page.getByRole('group', { name: 'Taille du texte' }).getByLabel('Normale')).toBeChecked()
  await page.getByLabel('Grande', { exact: true }).check()
  await page.getByLabel('Large', { exact: true }).check()
  expect(await sizeOf()).toBeGreaterThan(size)
  expect(await widthOf()).toBeGreaterThan(width)
  const chosen = [await sizeOf(), await widthOf()]

  await page.goto(PAGE_KINDS['review with a correction'], { waitUntil: 'commit' })
  await page.waitForSelector('body', { state: 'attached' })
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
    texte: '1',
    largeur: '1',
  })
  await page.waitForLoadState()
  expect([await sizeOf(), await widthOf()]).toEqual(chosen)
  await page.locator('.comfort summary').click()
  await expect(page.getByLabel('Grande', { exact: true })).toBeChecked()
  await page.getByRole('group', { name: 'Taille du texte' }).getByLabel('Normale').check()
  expect(await sizeOf()).toBe(size)
})

test('an article is shared by what the browser has, and by mail', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => sessionStorage.setItem('shared', `${data.title} ${data.url}`),
    })
    // Pages may write to the clipboard, and never read it.
    navigator.clipboard.writeText = async text => sessionStorage.setItem('copied', text)
  })
  await page.goto(REVIEW)
  const url = `http://localhost:3000${REVIEW}`
  await page.getByRole('button', { name: 'Partager' }).click()
  expect(await page.evaluate(() => sessionStorage.getItem('shared'))).toContain(url)
  await page.getByRole('button', { name: 'Copier le lien' }).click()
  await expect(page.getByRole('status')).toHaveText('Lien copié')
  expect(await page.evaluate(() => sessionStorage.getItem('copied'))).toBe(url)
  await expect(page.getByRole('link', { name: 'Envoyer par courriel' })).toHaveAttribute(
    'href',
    new RegExp(`^mailto:\\?subject=.+&body=${encodeURIComponent(url)}$`),
  )
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('link', { name: 'Envoyer par courriel' })).toBeHidden()
})

test('what came out since the previous visit is marked, and nothing on the first one', async ({ page }) => {
  await page.goto('/actualites')
  const marked = page.locator('[data-new]')
  await expect(marked).toHaveCount(0)
  const dates = await page
    .locator('.card time')
    .evaluateAll(times => times.map(time => Date.parse((time as HTMLTimeElement).dateTime)))
  // The last visit was when all but the newest two were out.
  await page.evaluate(seen => localStorage.setItem('vu', String(seen)), dates[2])
  await page.goto('/actualites')
  await expect(page.locator('.card [data-new]')).toHaveCount(2)
  const said = await marked.first().evaluate(time => getComputedStyle(time, '::after').content)
  expect(said).toContain('nouveau')
  // The next page is of the same visit.
  await page.goto('/actualites')
  await expect(page.locator('.card [data-new]')).toHaveCount(2)
})

test('a page says that its spoilers are closed until one is opened', async ({ page }) => {
  await page.goto(REVIEW)
  const label = page.getByText('révélations fermées')
  await expect(label).toBeVisible()
  await page.locator('details.spoiler summary').first().click()
  await expect(label).toBeHidden()
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('an article is sent by mail, and offers nothing that does not work', async ({ page }) => {
    await page.goto(REVIEW)
    await expect(page.getByRole('link', { name: 'Envoyer par courriel' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Copier le lien' })).toBeHidden()
    await expect(page.getByText('Confort de lecture')).toBeHidden()
  })
})
