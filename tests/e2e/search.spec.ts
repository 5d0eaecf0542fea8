import { gzipSync } from 'node:zlib'
import { expect, type Page, type Route, test } from '@playwright/test'
import axe from 'axe-core'
import { expectSoundLooks, overflowOf, violationsOn } from './looks'

const WIDTHS = [360, 1280]

const field = (page: Page) => page.getByRole('searchbox', { name: 'Que cherchez-vous' })
const finds = (page: Page) => page.getByRole('main').locator('.search-hits').getByRole('link')
const status = (page: Page) => page.getByRole('main').getByRole('status')

for (const [javaScriptEnabled, width] of [
  [false, 360],
  [true, 1280],
] as const) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test(`a reader searches from any page and opens what was found, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto('/critiques/duel')
      await page.getByRole('searchbox', { name: 'Chercher sur le site' }).fill('lost bullet')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL('/recherche?q=lost+bullet')
      await expect(status(page)).toContainText('résultats')
      await expect(finds(page).first()).toHaveText('Balle perdue')
      await page
        .getByRole('navigation', { name: /Résultats/ })
        .getByRole('link', { name: /Critiques/ })
        .click()
      await expect(page).toHaveURL('/recherche?q=lost+bullet&type=critiques')
      await page.getByRole('link', { name: 'que vaut le polar à la clé de douze' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('clé de douze')
      await page.goBack()
      await expect(page).toHaveURL('/recherche?q=lost+bullet&type=critiques')
      await expect(field(page)).toHaveValue('lost bullet')
      await expect(page.getByRole('link', { name: 'que vaut le polar à la clé de douze' })).toBeVisible()
    })

    test(`who finds nothing is helped on, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto('/recherche?q=bulit')
      await expect(status(page)).toHaveText('Aucun résultat pour «\u00A0bulit\u00A0».')
      await expect(page.getByRole('heading', { name: 'Dernières critiques' })).toBeVisible()
      await page.getByRole('main').getByRole('link', { name: 'Bullitt', exact: true }).first().click()
      await expect(finds(page).first()).toHaveText('Bullitt')
    })

    test(`a page that does not exist has a field, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto('/nulle-part')
      await page.getByRole('searchbox', { name: 'Retrouver une page' }).fill('bullitt')
      await page.keyboard.press('Enter')
      await expect(finds(page).first()).toHaveText('Bullitt')
    })
  })
}

for (const width of WIDTHS) {
  test(`results follow what is typed, with the address, by keyboard alone, ${width} px`, async ({ page }) => {
    const complaints: string[] = []
    page.on('pageerror', error => complaints.push(error.message))
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/recherche', { waitUntil: 'networkidle' })
    await field(page).focus()
    await page.keyboard.type('point lim')
    await expect(finds(page).first()).toHaveText('Point limite zéro')
    await expect(page).toHaveURL('/recherche?q=point+lim')
    await expect(status(page)).toContainText('résultat')
    await expect(field(page)).toBeFocused()
    await expect(page.getByRole('heading', { name: 'Dernières critiques' })).toBeHidden()
    // The button, the kinds, then the finds: no trap on the way.
    for (let stops = 0; stops < 12; stops++) {
      await page.keyboard.press('Tab')
      if (
        await finds(page)
          .first()
          .evaluate(link => link === document.activeElement)
      )
        break
    }
    await expect(finds(page).first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/films/point-limite-zero')
    expect(complaints).toEqual([])
  })

  test(`back leads to the same results at the same place, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.goto('/recherche', { waitUntil: 'networkidle' })
    await field(page).pressSequentially('netflix')
    await expect(page).toHaveURL('/recherche?q=netflix')
    await expect(finds(page).first()).toHaveText('Netflix')
    const titles = await finds(page).allTextContents()
    const last = finds(page).nth(12)
    await last.scrollIntoViewIfNeeded()
    const top = await page.evaluate(() => window.scrollY)
    expect(top).toBeGreaterThan(300)
    await last.click()
    await expect(page).not.toHaveURL(/recherche/)
    await page.goBack()
    await expect(field(page)).toHaveValue('netflix')
    expect(await finds(page).allTextContents()).toEqual(titles)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top - 60)
  })
}

for (const path of ['/recherche?q=poursuites', '/recherche?q=zzzyx', '/recherche?q=netflix&page=2']) {
  test(`${path} is accessible and stays within the screen`, async ({ page }) => {
    await expectSoundLooks(page, path)
  })
}

test('results are of their address alone: not indexed, kept like other pages, under the policy of all', async ({
  page,
  request,
}) => {
  const response = await page.goto('/recherche?q=drive')
  expect(response?.headers()['cache-control']).toBe(
    'public, max-age=0, s-maxage=20, stale-while-revalidate=40',
  )
  expect(response?.headers()['content-security-policy']).toContain("script-src 'self';")
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex, follow/)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/recherche$/)
  await expect(page.locator('link[rel=search]')).toHaveAttribute('href', '/opensearch.xml')
  const data = await request.get('/api/suggestions?q=drive')
  expect(data.headers()['cache-control']).toBe('no-store')
  expect((await request.post('/api/suggestions?q=drive')).status()).toBe(405)
  expect((await request.get('/opensearch.xml')).headers()['content-type']).toContain('opensearchdescription')
})

test('no query breaks the page', async ({ request }) => {
  const hostile = [
    '%00',
    '%',
    '"><script>alert(1)</script>',
    '(a+)+$',
    '🎬'.repeat(40),
    '\u202E',
    'le la les',
    '"'.repeat(90),
  ]
  for (const q of hostile) {
    const response = await request.get('/recherche', { params: { q } })
    expect(response.status(), q).toBe(200)
    expect(await response.text()).not.toContain('<script>alert')
  }
  expect((await request.get(`/recherche?q=${'a'.repeat(65_536)}`)).status()).toBeGreaterThanOrEqual(400)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } })

  for (const [asked, named, way] of [
    ['overdose', 'Overdose', 'Lire la critique'],
    ['overdoze', 'Overdose', 'Lire la critique'],
    ['drive', 'Drive', 'face à face'],
    ['lenoir', 'Alban Lenoir', 'Ses 7 films'],
    ['netflix', 'Netflix', 'Ses '],
  ] as const) {
    test(`« ${asked} » is answered on the first screen`, async ({ page }) => {
      await page.goto(`/recherche?q=${asked}`)
      const answer = page.getByRole('region', { name: `En bref\u00A0: ${named}` }).first()
      await expect(answer.getByRole('heading', { name: named })).toBeInViewport()
      await expect(answer).toContainText(/\d sur 5|étoiles? sur 5/)
      await expect(answer.getByRole('link', { name: way })).toBeInViewport({ ratio: 1 })
    })
  }
})

test('the search has no framework: nothing before a field is entered but what every page has, then 3 kB in all', async ({
  page,
}) => {
  const scripts = new Map<string, number>()
  page.on('response', async response => {
    if (response.request().resourceType() !== 'script') return
    scripts.set(new URL(response.url()).pathname, gzipSync(await response.body()).length)
  })
  await page.goto('/recherche?q=drive', { waitUntil: 'networkidle' })
  expect([...scripts.keys()]).toEqual([expect.stringMatching(/^\/scripts\/page\.\w+\.js$/)])
  await field(page).focus()
  await expect.poll(() => scripts.size).toBe(2)
  expect([...scripts.keys()].at(-1)).toMatch(/^\/scripts\/search\.\w+\.js$/)
  expect([...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(3000)
})

test('a late answer never takes the place of a later one', async ({ page }) => {
  await page.goto('/recherche')
  const held: (() => void)[] = []
  await page.route(/\/recherche\?q=duel$/, async route => {
    await new Promise<void>(resolve => held.push(resolve))
    await route.continue().catch(() => {})
  })
  await field(page).fill('duel')
  await expect.poll(() => held.length).toBe(1)
  await field(page).fill('ronin')
  await expect(finds(page).first()).toHaveText('Ronin')
  held[0]?.()
  await expect(page).toHaveURL('/recherche?q=ronin')
  await expect(page).toHaveTitle(/ronin/)
  await expect(finds(page).first()).toHaveText('Ronin')
})

for (const [what, answer] of [
  ['nothing answers', (route: Route) => route.abort()],
  ['too much was asked', (route: Route) => route.fulfill({ status: 429, body: 'Trop de demandes.' })],
  ['the server is away', (route: Route) => route.fulfill({ status: 503, body: 'Revient.' })],
] as const) {
  test(`when ${what} the finds stay, it is said, and the form works again`, async ({ page }) => {
    await page.goto('/recherche?q=duel')
    await page.route(/q=ronin/, answer)
    await field(page).fill('ronin')
    await expect(status(page)).toHaveText('La recherche ne répond pas\u00A0: réessayez dans un instant.')
    await expect(finds(page).first()).toHaveText('Duel')
    await expect(page).toHaveURL('/recherche?q=duel')
    await page.unroute(/q=ronin/)
    await field(page).press('Enter')
    await expect(finds(page).first()).toHaveText('Ronin')
    await expect(status(page)).toBeFocused()
  })
}

for (const width of WIDTHS) {
  test.describe(`suggestions below the field of every page, ${width} px`, () => {
    test.use({ viewport: { width, height: 780 } })
    const box = (page: Page) => page.getByRole('combobox', { name: 'Chercher sur le site' })
    const options = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')

    test.beforeEach(async ({ page }) => {
      await page.goto('/critiques/duel')
      await page.getByRole('searchbox', { name: 'Chercher sur le site' }).focus()
      await expect(box(page)).toHaveAttribute('aria-expanded', 'false')
      await page.keyboard.type('overd')
      await expect(options(page).first()).toHaveAccessibleName(
        /^Overdose Film – 2022 – Olivier Marchal.*1,5\u00A0étoile sur 5, décevant/,
      )
    })

    test('arrows choose, Escape closes, Enter opens what is chosen', async ({ page }) => {
      await expect(box(page)).toHaveAttribute('aria-expanded', 'true')
      await expect(page.getByRole('banner').getByRole('status')).toContainText('suggestions')
      await page.keyboard.press('ArrowDown')
      await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
      await expect(box(page)).toHaveAttribute('aria-activedescendant', 'suggestion-1')
      await page.keyboard.press('ArrowUp')
      await expect(box(page)).toHaveAttribute('aria-activedescendant', '')
      await page.keyboard.press('ArrowUp')
      await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
      await page.keyboard.press('Escape')
      await expect(options(page)).toHaveCount(0)
      await expect(box(page)).toHaveValue('overd')
      await expect(box(page)).toHaveAttribute('aria-expanded', 'false')
      await page.keyboard.press('ArrowDown')
      await expect(options(page).first()).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL('/films/overdose')
    })

    test('Enter without a choice searches for the words', async ({ page }) => {
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL('/recherche?q=overd')
    })

    test('Tab leaves the field and closes the list', async ({ page }) => {
      await page.keyboard.press('Tab')
      await expect(options(page)).toHaveCount(0)
      await expect(page.getByRole('banner').getByRole('button', { name: 'Chercher' })).toBeFocused()
    })

    test('a click opens what it is on', async ({ page }) => {
      await options(page).filter({ hasText: 'Critique' }).first().click()
      await expect(page).toHaveURL('/critiques/overdose')
    })

    test('the list is accessible and within the screen', async ({ page }) => {
      await page.keyboard.press('ArrowDown')
      const list = await page.getByRole('listbox').boundingBox()
      expect(list?.x).toBeGreaterThanOrEqual(0)
      expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(width)
      await page.evaluate(axe.source)
      expect(await violationsOn(page)).toEqual([])
      expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    })
  })
}
