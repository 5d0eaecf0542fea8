import { expect, type Page, test } from '@playwright/test'
import { PAGE_KINDS } from './pageKinds'

/** None of this needs a script: each width is tried once, the narrow one without. */
const READERS = [
  { javaScriptEnabled: false, viewport: { width: 360, height: 740 } },
  { javaScriptEnabled: true, viewport: { width: 1280, height: 900 } },
]

const countIn = async (page: Page) =>
  Number((await page.getByRole('main').locator('.filter-bar p').textContent())?.match(/\d+/)?.[0])

/** On a phone the form waits behind one line. */
async function unfold(page: Page): Promise<void> {
  const line = page.locator('.filter-bar summary')
  if (await line.isVisible()) await line.press('Enter')
}

for (const { javaScriptEnabled, viewport } of READERS) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript at ${viewport.width} px`, () => {
    test.use({ javaScriptEnabled, viewport })

    test('a reader filters the reviews, sorts them, takes a criterion back', async ({ page }) => {
      await page.goto('/critiques')
      const all = await countIn(page)
      const form = page.getByRole('search', { name: 'Filtrer les critiques' })
      const genre = form.getByLabel('Genre')
      const isPhone = viewport.width < 640
      await expect(genre).toBeVisible({ visible: !isPhone })
      await unfold(page)
      const promised = Number((await genre.locator('[value=thriller]').textContent())?.match(/\d+/)?.[0])
      await genre.selectOption('thriller')
      await form.getByLabel('Note').selectOption('4')
      await form.getByRole('button', { name: 'Filtrer' }).click()
      await expect(page).toHaveURL('/critiques/filtrer?genre=thriller&note=4')
      expect(await countIn(page)).toBeLessThan(promised)
      await expect(form.getByLabel('Genre')).toHaveValue('thriller')
      for (const note of await page.getByRole('article').locator('.stars').all()) {
        expect(Number(await note.getAttribute('data-stars'))).toBeGreaterThanOrEqual(4)
      }
      await page.getByRole('link', { name: /Retirer le critère Note/ }).click()
      await expect(page).toHaveURL('/critiques/filtrer?genre=thriller')
      expect(await countIn(page)).toBe(promised)
      await page
        .getByRole('navigation', { name: 'Trier' })
        .getByRole('link', { name: 'Note', exact: true })
        .click()
      await expect(page).toHaveURL('/critiques/filtrer?genre=thriller&tri=note')
      const stars = await page
        .getByRole('article')
        .locator('.stars')
        .evaluateAll(all => all.map(star => Number(star.getAttribute('data-stars'))))
      expect(stars).toEqual([...stars].sort((a, b) => b - a))
      await page.goBack()
      await expect(page).toHaveURL('/critiques/filtrer?genre=thriller')
      await page.getByRole('link', { name: 'Tout effacer' }).click()
      await expect(page).toHaveURL('/critiques')
      expect(await countIn(page)).toBe(all)
    })

    test('a reader finds the films of a decade, and cannot choose what would leave none', async ({
      page,
    }) => {
      await page.goto('/films')
      await page
        .getByRole('navigation', { name: 'Par décennie' })
        .getByRole('link', { name: /années 1990/ })
        .click()
      await expect(page).toHaveURL('/films/filtrer?periode=1990-1999')
      const platform = page.getByLabel('Plateforme').locator('option')
      expect(
        await platform.evaluateAll(all => all.filter(one => (one as HTMLOptionElement).disabled).length),
      ).toBeGreaterThan(0)
      await page.getByRole('article').first().getByRole('link').first().click()
      await expect(page).toHaveURL(/\/films\/[a-z0-9-]+$/)
      await expect(page.getByRole('main')).toContainText(/199\d/)
    })

    test('a reader chooses a film for tonight and is told how sure its platform is', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name: 'Ce soir' }).click()
      await expect(page).toHaveURL('/ce-soir')
      const choices = page.getByRole('search', { name: 'Filtrer les films' })
      const line = choices.getByRole('list', { name: 'Choisir' })
      await line.getByRole('link', { name: /^moins de 1\sh\s40/ }).click()
      await expect(page).toHaveURL('/ce-soir?duree=100')
      const promised = Number(
        (await line.getByRole('link', { name: /^Netflix/ }).textContent())?.match(/\d+/)?.[0],
      )
      await line.getByRole('link', { name: /^Netflix/ }).click()
      await expect(page).toHaveURL('/ce-soir?plateforme=netflix&duree=100')
      const main = page.getByRole('main')
      const rows = main.locator('.film-rows > li, .tonight-pick')
      await expect(rows).toHaveCount(promised)
      for (const row of await rows.all())
        await expect(row).toContainText(/(?:sorti sur\s)?Netflix (?:depuis|en)\s/)
      await expect(main).toContainText('un film a pu quitter la plateforme depuis')
      await line.getByRole('link', { name: /Retirer le critère Netflix/ }).click()
      await expect(page).toHaveURL('/ce-soir?duree=100')
      await rows.first().getByRole('link').first().click()
      await expect(page).toHaveURL(/\/critiques\//)
    })

    test('a reader looks all notes up, in another order, and compares two reviews', async ({ page }) => {
      await page.goto('/nos-notes')
      const table = page.getByRole('table', { name: /Nos notes/ })
      const rows = await table.getByRole('row').count()
      await page
        .getByRole('navigation', { name: 'Trier' })
        .getByRole('link', { name: 'Film', exact: true })
        .click()
      await expect(page).toHaveURL('/nos-notes/par-film')
      await expect(table.getByRole('row')).toHaveCount(rows)
      const titles = await table.locator('tbody th').allTextContents()
      expect(titles).toEqual([...titles].sort(new Intl.Collator('fr', { numeric: true }).compare))
      await table.getByRole('link', { name: 'Drive', exact: true }).first().click()
      await expect(page).toHaveURL('/films/drive')
      await page
        .getByRole('link', { name: /^Pour et contre/ })
        .first()
        .click()
      await expect(page).toHaveURL('/films/drive/pour-contre')
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Pour', 'Contre'])
      await expect(page.getByRole('main')).toContainText('4,5 étoiles sur 5, remarquable')
      await expect(page.getByRole('main')).toContainText('2 étoiles sur 5, décevant')
      await page.getByRole('link', { name: 'Contre Drive et son blouson' }).click()
      await page.getByRole('link', { name: /face à face/ }).click()
      await expect(page).toHaveURL('/films/drive/pour-contre')
    })
  })
}

test('an address of filters has one form, reached in one step', async ({ request }) => {
  for (const [written, canonical] of [
    ['/critiques/filtrer?note=4&genre=thriller', '/critiques/filtrer?genre=thriller&note=4'],
    ['/critiques/filtrer?genre=thriller&note=&pays=', '/critiques/filtrer?genre=thriller'],
    ['/critiques/filtrer?genre=thriller&utm_source=x', '/critiques/filtrer?genre=thriller'],
    ['/critiques/filtrer?genre=%3Cscript%3E', '/critiques'],
    ['/critiques/filtrer', '/critiques'],
    ['/films/filtrer?page=1', '/films'],
    ['/ce-soir?note=&duree=', '/ce-soir'],
    ['/critiques/filtrer?genre=thriller&page=99', '/critiques/filtrer?genre=thriller'],
  ] as const) {
    const response = await request.get(written, { maxRedirects: 0 })
    expect([response.status(), response.headers().location], written).toEqual([308, canonical])
    expect((await request.get(canonical, { maxRedirects: 0 })).status(), canonical).toBe(200)
  }
  expect((await request.get('/nos-notes/par-hasard')).status()).toBe(404)
  expect((await request.get('/films/taxi/pour-contre')).status()).toBe(404)
})

test('search engines get a decade and the plain pages, no combination', async ({ page }) => {
  const robots = page.locator('meta[name=robots]')
  for (const path of ['/ce-soir', '/nos-notes', '/films/filtrer?periode=1990-1999']) {
    await page.goto(path)
    await expect(robots, path).toHaveAttribute('content', /^index, follow/)
  }
  for (const path of [
    '/ce-soir?note=3',
    '/nos-notes/par-note',
    '/critiques/filtrer?genre=thriller',
    '/films/filtrer?periode=1990-1999&tri=note',
  ]) {
    await page.goto(path)
    await expect(robots, path).toHaveAttribute('content', /^noindex, follow/)
  }
})

test('pages of filters ship no script but the one of every page, under the strict policy', async ({
  request,
}) => {
  for (const path of [PAGE_KINDS['filtered reviews'], PAGE_KINDS['filtered films'], PAGE_KINDS.tonight]) {
    const response = await request.get(path)
    const html = await response.text()
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes)
    expect(
      scripts.filter(one => !/ld\+json|\/scripts\/page\./.test(one)),
      path,
    ).toEqual([])
    expect(html).not.toMatch(/\sstyle="/)
    expect(response.headers()['content-security-policy']).toContain("script-src 'self';")
    expect(response.headers()['content-security-policy']).not.toContain('nonce')
  }
})

test('where a film came out is a statement; what was not verified is small print, once', async ({ page }) => {
  const print = page.getByRole('main').getByText(/avons (?:pas|aucune)? ?vérifié/)
  for (const [path, statement, unverified] of [
    ['/films/balle-perdue', 'Sorti sur Netflix le 19\u00A0juin 2020, original de la plateforme', 0],
    [
      '/critiques/balle-perdue',
      'Sur\u00A0Netflix depuis le\u00A019\u00A0juin 2020, original de la plateforme',
      0,
    ],
    ['/films/bronx', 'Sorti sur Netflix le\u00A030\u00A0octobre 2020', 1],
    ['/films/taxi', 'Sorti au cinéma le\u00A08\u00A0avril 1998', 1],
    ['/critiques/taxi', 'Sorti au cinéma le\u00A08\u00A0avril 1998', 1],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('main'), path).toContainText(statement.replaceAll('\u00A0', ' '))
    await expect(print, path).toHaveCount(unverified)
    await expect(page.getByRole('main'), path).not.toContainText('Aucune offre vérifiée')
  }
})

test('the table of notes keeps its four columns on paper', async ({ page }) => {
  await page.goto('/nos-notes')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('columnheader', { name: 'Année', exact: true })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Trier' })).toBeHidden()
})
