import { expect, type Page, test } from '@playwright/test'
import { PAGE_KINDS } from './pageKinds'

const REVIEW = PAGE_KINDS.review

const paperOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const LIGHT = 'rgb(245, 242, 234)'
const DARK = 'rgb(16, 14, 12)'

test('the switch changes the room, is remembered, and forgets a choice that is the system’s', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const change = page.getByRole('button', { name: 'Salle obscure' })
  await expect(change).toHaveAttribute('aria-pressed', 'false')
  expect(await paperOf(page)).toBe(LIGHT)
  await change.click()
  await expect(change).toHaveAttribute('aria-pressed', 'true')
  expect(await paperOf(page)).toBe(DARK)
  await page.goto(REVIEW)
  expect(await paperOf(page)).toBe(DARK)
  await expect(page.locator('meta[name=theme-color][content="#100e0c"]')).toHaveJSProperty('media', '')
  await change.click()
  expect(await paperOf(page)).toBe(LIGHT)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paperOf(page)).toBe(DARK)
})

test('the room is there before the first paint: the document never shows the other one', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.addInitScript(() => localStorage.setItem('room', 'dark'))
  await page.goto(REVIEW, { waitUntil: 'commit' })
  await page.waitForSelector('body', { state: 'attached' })
  expect(await page.evaluate(() => document.documentElement.dataset.room)).toBe('dark')
})

for (const path of ['/', REVIEW, PAGE_KINDS['agency item'], PAGE_KINDS.film]) {
  test(`nothing moves while ${path} loads`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
  })
}

test('on a phone the figures of a page stand in one row and do not run into each other', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 })
  for (const path of [PAGE_KINDS.person, PAGE_KINDS.saga, PAGE_KINDS.genre]) {
    await page.goto(path)
    const figures = await page.locator('.entity-figures dd').evaluateAll(all =>
      all.map(figure => {
        const range = document.createRange()
        range.selectNodeContents(figure)
        const { left, right, top } = range.getBoundingClientRect()
        return { left, right, top: Math.round(top) }
      }),
    )
    expect(figures.length, path).toBeGreaterThan(2)
    expect(new Set(figures.map(({ top }) => top)).size, path).toBe(1)
    for (const [index, { left }] of figures.entries())
      expect(left, path).toBeGreaterThan((figures[index - 1]?.right ?? 0) + 10)
  }
})

test('a card hands its picture and its headline to the article', async ({ page }) => {
  await page.goto('/')
  const card = page.getByRole('main').getByRole('article').nth(1)
  const link = card.getByRole('link')
  const path = await link.getAttribute('href')
  await page.evaluate(() => {
    addEventListener('pageswap', () => {
      const named = [...document.querySelectorAll<HTMLElement>('main img, main h2, main h3')]
      const names = named.map(element => element.style.viewTransitionName).filter(name => name !== '')
      sessionStorage.setItem('named', names.join(' '))
    })
  })
  await link.click()
  await expect(page).toHaveURL(path ?? '')
  expect(await page.evaluate(() => sessionStorage.getItem('named'))).toBe('frame headline')
})

test.describe('for readers who asked for stillness', () => {
  test('no page becomes another', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(REVIEW)
    expect(await page.locator('h1').evaluate(title => getComputedStyle(title).viewTransitionName)).toBe(
      'none',
    )
  })
})

test('the keyboard walks an article in the order in which it is read, and the focus is seen', async ({
  page,
}) => {
  await page.goto(REVIEW)
  const stops: string[] = []
  for (let press = 0; press < 22; press++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused) return null
      // The field of the search shows its focus around the whole form.
      const ring = focused.localName === 'input' ? (focused.closest('form') ?? focused) : focused
      return { text: focused.textContent?.trim() ?? '', outline: getComputedStyle(ring).outlineStyle }
    })
    expect(stop?.outline, stop?.text).toBe('solid')
    stops.push(stop?.text ?? '')
  }
  const wanted = [
    'Aller au contenu',
    'Photogramme',
    'Salle obscure',
    'Critiques',
    'Accueil',
    'Notre barème',
    'La rédaction',
  ]
  expect(
    stops.filter(stop => wanted.includes(stop)).filter((stop, index, all) => all.indexOf(stop) === index),
  ).toEqual(wanted)
})

test('the keyboard reaches la une before all other pictures of the home page', async ({ page }) => {
  await page.goto('/')
  const lead = page.getByRole('main').getByRole('heading', { level: 2 }).first().getByRole('link')
  // The line of the day, above it, may name the last article.
  const isInFront = () => page.evaluate(() => document.activeElement?.closest('main .front') !== null)
  for (let press = 0; press < 20 && !(await isInFront()); press++) await page.keyboard.press('Tab')
  await expect(lead).toBeFocused()
})

test('an article prints without the rail, with its address, its sources and its spoilers marked', async ({
  page,
}) => {
  await page.goto(REVIEW)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#le-fil')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Salle obscure' })).toBeHidden()
  await expect(page.getByText(`http://localhost:3000${REVIEW}`)).toBeVisible()
  // What gives a film away is named on paper, and printed only where the reader had opened it.
  await expect(page.getByText('qui a tué Quentin')).toBeHidden()
  await expect(page.locator('details.spoiler summary').first()).toBeVisible()
  const border = await page
    .locator('details.spoiler')
    .first()
    .evaluate(box => getComputedStyle(box).borderInlineStartWidth)
  expect(Number.parseFloat(border)).toBeGreaterThan(0)
})

test('with images off the page says the same and keeps its proportions', async ({ page }) => {
  await page.goto(REVIEW)
  const height = await page.locator('.article-hero').evaluate(hero => hero.getBoundingClientRect().height)
  await page.route(/\/affiches\//, route => route.abort())
  await page.goto(REVIEW)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const bare = await page.locator('.article-hero').evaluate(hero => hero.getBoundingClientRect().height)
  expect(Math.abs(bare - height)).toBeLessThan(1)
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' })

  test('the system’s preference rules and no switch is shown', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('button', { name: 'Salle obscure' })).toBeHidden()
    expect(await page.locator('html').evaluate(root => getComputedStyle(root).backgroundColor)).toBe(DARK)
  })
})

test('in forced colours frames keep an edge and stars their count', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/')
  const border = await page
    .locator('.frame')
    .first()
    .evaluate(frame => getComputedStyle(frame).borderTopWidth)
  expect(border).toBe('1px')
  await expect(page.getByRole('main')).toContainText('étoiles sur 5')
})
