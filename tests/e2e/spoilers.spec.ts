import { expect, test } from '@playwright/test'

/** Gives away two films: in blocks and in a sentence. */
const TWO_FILMS = '/critiques/bac-nord'
const OTHER_PAGE = '/critiques/french-connection'
const INLINE = 'au dernier acte, Doyle tue un agent fédéral'

test('« J’ai vu » opens what gives away that film and no other, here and elsewhere, until it is taken back', async ({
  page,
}) => {
  await page.goto(TWO_FILMS)
  const own = page.locator('details.spoiler[data-film="bac-nord"]')
  const phrase = page.getByText(INLINE)
  const seenOwn = page.getByRole('button', { name: /^J’ai vu BAC Nord\s: ouvrir ses révélations$/i })
  await expect(seenOwn).toHaveAttribute('aria-pressed', 'false')
  await expect(own).not.toHaveAttribute('open')
  await seenOwn.focus()
  await page.keyboard.press('Enter')
  await expect(own).toHaveAttribute('open')
  await expect(seenOwn).toBeFocused()
  await expect(page.getByRole('button', { name: /^J’ai vu BAC Nord/i, pressed: true })).toBeVisible()
  await expect(phrase).toBeHidden()

  // The switch of a phrase stands in its popover; pressed, the phrase stands in its sentence.
  await page.getByRole('button', { name: /révélation sur French Connection/ }).click()
  await page.getByRole('button', { name: /^J’ai vu French Connection/ }).click()
  await expect(phrase).toBeVisible()
  await expect(page.locator('[popover]')).toHaveCount(0)
  const seenOther = page.getByRole('button', { name: 'J’ai vu French Connection', pressed: true })
  await expect(seenOther).toBeFocused()
  expect(await phrase.evaluate(element => getComputedStyle(element).position)).toBe('static')

  await page.goto(OTHER_PAGE)
  for (const spoiler of await page.locator('details.spoiler[data-film="french-connection"]').all())
    await expect(spoiler).toHaveAttribute('open')

  await page.goto(TWO_FILMS)
  await expect(phrase).toBeVisible()
  await seenOther.click()
  await expect(phrase).toBeHidden()
  await expect(page.getByRole('button', { name: /révélation sur French Connection/ })).toBeFocused()
  await expect(own).toHaveAttribute('open')
  await page.reload()
  await expect(phrase).toBeHidden()
  await expect(own).toHaveAttribute('open')
})

test('nothing of the choice leaves the browser', async ({ page, context }) => {
  await page.goto(TWO_FILMS)
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.getByRole('button', { name: /^J’ai vu BAC Nord/i }).click()
  await expect(page.locator('details.spoiler[data-film="bac-nord"]')).toHaveAttribute('open')
  // Pictures that come into view are asked for all the same, and the icon when the browser gets to it.
  expect(asked.filter(url => !/\/affiches\/|\/_next\/image|\/icon\.svg/.test(url))).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('where nothing may be kept there is no switch, and spoilers open by themselves', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError')
      },
    })
  })
  await page.goto(TWO_FILMS)
  await expect(page.getByRole('button', { name: /^J’ai vu/ })).toHaveCount(0)
  await page.locator('details.spoiler summary').first().click()
  await expect(page.locator('details.spoiler').first()).toHaveAttribute('open')
  // The rest of the script does not depend on it.
  await expect(page.locator('.room-switch')).toBeVisible()
})

test('on paper a closed spoiler is named, an open one printed, and the switches are left out', async ({
  page,
}) => {
  await page.goto(TWO_FILMS)
  await page.emulateMedia({ media: 'print' })
  const block = page.locator('details.spoiler').first()
  await expect(block.locator('summary')).toBeVisible()
  await expect(block.locator(':scope > div')).toBeHidden()
  await expect(page.getByText(INLINE)).toBeHidden()
  await expect(page.locator('.seen').first()).toBeHidden()
  const note = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(element => getComputedStyle(element, '::after').content)
  expect(await note('details.spoiler summary')).toContain('non imprimée')
  expect(await note('.inline-spoiler button')).toContain('non imprimée')

  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: /révélation sur French Connection/ }).click()
  await page.getByRole('button', { name: /^J’ai vu French Connection/ }).click()
  await block.locator('summary').click()
  await page.emulateMedia({ media: 'print' })
  await expect(block.locator(':scope > div')).toBeVisible()
  await expect(page.getByText(INLINE)).toBeVisible()
  await expect(page.locator('.inline-spoiler > button').first()).toBeVisible()
  expect(await note('details.spoiler summary')).not.toContain('non imprimée')
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('there is no switch, and phrases and blocks open', async ({ page }) => {
    await page.goto(TWO_FILMS)
    await expect(page.getByRole('button', { name: /^J’ai vu/ })).toHaveCount(0)
    await expect(page.getByText(INLINE)).toBeHidden()
    await page.getByRole('button', { name: /révélation sur French Connection/ }).click()
    await expect(page.getByText(INLINE)).toBeVisible()
  })
})
