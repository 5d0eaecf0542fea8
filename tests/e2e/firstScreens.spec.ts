import { expect, type Locator, test } from '@playwright/test'

const PHONE = { width: 360, height: 780 }
test.use({ viewport: PHONE, javaScriptEnabled: false })

const bottomOf = async (what: Locator) => {
  const box = await what.boundingBox()
  return box ? box.y + box.height : Number.POSITIVE_INFINITY
}

test('on a phone « Ce soir » begins with a film, whatever is chosen', async ({ page }) => {
  for (const path of [
    '/ce-soir',
    '/ce-soir?duree=100',
    '/ce-soir?plateforme=netflix&note=3&duree=100',
    '/ce-soir?genre=policier&plateforme=netflix&plateforme=prime-video&note=1&duree=150&tri=duree',
  ]) {
    await page.goto(path)
    const first = page.getByRole('main').locator('.tonight-pick, .film-rows > li').first()
    expect((await first.boundingBox())?.y, path).toBeLessThan(420)
  }
})

test('the first screen of every film says what it is worth, and leads to why', async ({ page, request }) => {
  const { items } = (await (await request.get('/donnees/films/1.json')).json()) as {
    items: { url: string }[]
  }
  expect(items.length).toBeGreaterThan(40)
  let reviewed = 0
  for (const { url } of items) {
    const { pathname } = new URL(url)
    await page.goto(pathname)
    const head = page.locator('.film-page')
    const poster = await head.locator('.picture').boundingBox()
    expect((poster?.width ?? 0) / PHONE.width, pathname).toBeCloseTo(0.37, 1)
    expect(await bottomOf(head.getByRole('heading', { level: 1 })), pathname).toBeLessThan(PHONE.height)
    const opinion = head.locator('.film-opinion')
    expect(await bottomOf(opinion), pathname).toBeLessThan(PHONE.height)
    if ((await opinion.textContent()) === 'Pas encore critiqué') continue
    reviewed += 1
    expect(await bottomOf(head.locator('.film-note')), pathname).toBeLessThan(PHONE.height)
    await expect(opinion.getByRole('link', { name: /^Lire la critique/ }).first(), pathname).toBeVisible()
  }
  expect(reviewed).toBeGreaterThan(20)
})

test('on a phone the ranking of a person comes before the films', async ({ page }) => {
  await page.goto('/personnes/alban-lenoir')
  const at = async (name: string) =>
    (await page.getByRole('heading', { level: 2, name }).boundingBox())?.y ?? 0
  expect(await at('Les mieux notés')).toBeLessThan(await at('Filmographie'))
  await expect(page.getByRole('main').getByText('Pas encore critiqué')).toHaveCount(3)
})
