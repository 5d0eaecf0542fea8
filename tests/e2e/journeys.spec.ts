import { expect, test } from '@playwright/test'

test('a reader reaches a review from the home page and finds the verdict before the text', async ({
  page,
}) => {
  await page.goto('/')
  // Which reviews the page shows changes with the day.
  const card = page.getByRole('region', { name: 'Critiques' }).getByRole('article').first()
  const headline = card.getByRole('heading', { level: 3 })
  const title = (await headline.textContent()) ?? ''
  const rating = (await card.getByText(/ sur 5, /).textContent()) ?? ''
  expect(title && rating, 'a card with its headline and note').toBeTruthy()
  await headline.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
  const verdict = page.getByRole('region', { name: 'Verdict' })
  await expect(verdict).toContainText(rating)
  const order = await page.evaluate(() => {
    const tops = ['#verdict', 'article .prose', 'section[aria-label^="Le film"]', '#le-fil'].map(selector =>
      document.querySelector(selector),
    )
    return tops.every(
      (element, index) =>
        index === 0 ||
        (tops[index - 1]?.compareDocumentPosition(element as Node) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
  })
  expect(order, 'verdict, text, film card, fil').toBeTruthy()
})

test('a reader pages through the news by links, each page with its own address', async ({ page }) => {
  await page.goto('/actualites')
  const first = await page.getByRole('main').getByRole('heading', { level: 2 }).first().textContent()
  await page.getByRole('link', { name: 'Plus ancien' }).click()
  await expect(page).toHaveURL('/actualites/page/2')
  await expect(page.getByRole('main')).not.toContainText(first ?? '')
  await page.getByRole('link', { name: 'Plus récent' }).click()
  await expect(page).toHaveURL('/actualites')
})

test('a reader follows film, person, film', async ({ page }) => {
  await page.goto('/films/balle-perdue')
  await page
    .getByRole('region', { name: 'Fiche' })
    .getByRole('link', { name: 'Alban Lenoir' })
    .first()
    .click()
  await expect(page).toHaveURL('/personnes/alban-lenoir')
  await expect(page.getByRole('main')).toContainText('scénario, Adam Franco')
  await page.getByRole('link', { name: 'Antigang', exact: true }).click()
  await expect(page).toHaveURL('/films/antigang')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Antigang')
})

test('the skip link is the first stop of the keyboard and leads to the content', async ({ page }) => {
  await page.goto('/critiques/balle-perdue')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Aller au contenu' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/critiques/balle-perdue#contenu')
  await page.keyboard.press('Tab')
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null)
  expect(inMain).toBe(true)
})

test('an article keeps byline, agency and dates apart, and says when it was written', async ({ page }) => {
  await page.goto('/actualites/balle-perdue-2-agence')
  const header = page.getByRole('main').locator('header')
  await expect(header.getByRole('link', { name: 'La rédaction' })).toHaveAttribute(
    'href',
    '/auteurs/redaction',
  )
  await expect(header).toContainText('d’après l’AFP, texte signé F. Pedersen')
  await expect(header.locator('time').first()).toHaveAttribute('datetime', /^2022-11-08/)
  await expect(header).toContainText('Daté du 8 novembre 2022, écrit le 30 novembre 2026')
  // Where an hour is told, its zone is.
  await page.goto('/critiques/balle-perdue')
  await expect(page.getByRole('main')).toContainText('30 novembre 2026 à 12 h (heure de Paris)')
})

test('what is read elsewhere says who wrote it and where it goes on', async ({ page }) => {
  await page.goto('/critiques/balle-perdue')
  const elsewhere = page.getByRole('region', { name: 'Lu ailleurs' })
  await expect(elsewhere.getByRole('link', { name: 'Retrouvez cet article sur Télé-Loisirs' })).toBeVisible()
})

test('related items give their reason', async ({ page }) => {
  await page.goto('/critiques/athena')
  const related = page.getByRole('region', { name: 'À lire aussi' })
  await expect(related).toContainText('choix de la rédaction')
  await expect(related).toContainText('même film')
})

test('a correction is announced at the head, told at the foot and listed with all others', async ({
  page,
}) => {
  await page.goto('/critiques/balle-perdue')
  await page.getByRole('link', { name: 'corrigé le 30 novembre 2026' }).click()
  await expect(page).toHaveURL('/critiques/balle-perdue#historique')
  await expect(page.getByRole('heading', { name: 'Historique' })).toBeInViewport()
  const entry = page.getByRole('listitem').filter({ hasText: 'Lino voit le meurtre' })
  await expect(entry).toContainText('Correction')
  await page.getByRole('link', { name: 'Corrections', exact: true }).click()
  await expect(page).toHaveURL('/corrections')
  await expect(page.getByRole('main')).toContainText('Lino voit le meurtre')
  await page.getByRole('link', { name: 'que vaut le polar à la clé de douze' }).first().click()
  await expect(page).toHaveURL('/critiques/balle-perdue#historique')
})

test('an error is reported by a message that names the article and its version', async ({ page }) => {
  await page.goto('/critiques/duel')
  const href = await page.getByRole('link', { name: 'Signaler une erreur' }).getAttribute('href')
  expect(decodeURIComponent(href ?? '')).toMatch(
    /^mailto:redaction@.*critiques\/duel\r\nVersion\u00A0: [\da-f]{8}/s,
  )
})

test('the story of a film goes from its announcement to its review', async ({ page }) => {
  await page.goto('/critiques/balle-perdue-3')
  const story = page.getByRole('region', { name: 'Suite de l’info' })
  await expect(story).toContainText('Balle perdue 3 : la bande-annonce')
})

test('a film says which texts name it', async ({ page }) => {
  const cited = page.getByRole('region', { name: 'Cité dans' })
  await page.goto('/films/la-terre-et-le-sang')
  await expect(cited.getByRole('link', { name: /Le Salaire de la peur/ })).toBeVisible()
})

test('a spoiler is closed until the reader opens it by keyboard', async ({ page }) => {
  await page.goto('/critiques/balle-perdue-2')
  const hidden = page.getByText('qui a tué Quentin')
  await expect(hidden).toBeHidden()
  await page.locator('details.spoiler summary').first().focus()
  await page.keyboard.press('Enter')
  await expect(hidden).toBeVisible()
})

test('an inline spoiler opens over the text and closes with Escape', async ({ page }) => {
  await page.goto('/actualites/balle-perdue-2-agence')
  const hidden = page.getByText('son frère et son mentor ont été tués')
  await expect(hidden).toBeHidden()
  await page.getByRole('button', { name: /révélation sur Balle perdue/ }).focus()
  await page.keyboard.press('Enter')
  await expect(hidden).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(hidden).toBeHidden()
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('a review is read whole, spoilers included, and the site is walked by its links', async ({ page }) => {
    await page.goto('/critiques/balle-perdue-2')
    await expect(page.getByText('le soin de le faire')).toBeVisible()
    await page.locator('details.spoiler summary').first().click()
    await expect(page.getByText('qui a tué Quentin')).toBeVisible()
    await page.getByRole('link', { name: 'Critiques', exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Critiques')
  })

  test('an unknown address answers 404 with a way on', async ({ page }) => {
    for (const path of [
      '/nulle-part',
      '/critiques/inconnue',
      '/films/inconnu',
      '/archives/1999',
      '/archives/2022/13',
    ]) {
      const response = await page.goto(path)
      expect(response?.status(), path).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Scène coupée au montage')
      await expect(page.getByRole('main').getByRole('link', { name: 'Toutes les critiques' })).toBeVisible()
    }
  })
})

test('a page beyond the last is a 404, and the first page of a listing has one address', async ({
  request,
}) => {
  for (const path of [
    '/actualites/page/99',
    '/actualites/page/0',
    '/actualites/page/x',
    '/critiques/page/99',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
  const first = await request.get('/actualites/page/1', { maxRedirects: 0 })
  expect(first.status()).toBe(308)
  expect(first.headers().location).toBe('/actualites')
})

test('nothing is asked of third parties and no cookie is set', async ({ page, context, baseURL }) => {
  const foreign: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url())
  })
  for (const path of ['/', '/critiques/balle-perdue-2', '/films'])
    await page.goto(path, { waitUntil: 'networkidle' })
  expect(foreign).toEqual([])
  expect(await context.cookies()).toEqual([])
})
