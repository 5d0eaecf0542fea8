import { expect, test } from '@playwright/test'

const LISTS = {
  reviews: '/critiques/filtrer?genre=policier',
  news: '/actualites/filtrer?plateforme=netflix',
  films: '/films/filtrer?genre=policier',
  'films for tonight': '/ce-soir?duree=100',
}

for (const [name, list] of Object.entries(LISTS)) {
  test(`a reader goes along a list of ${name} that meet a criterion, and back to it`, async ({ page }) => {
    await page.goto(list, { waitUntil: 'networkidle' })
    const titles = await page.locator('main :is(h2, h3) a').allTextContents()
    expect(titles.length).toBeGreaterThan(2)
    await page.locator('main :is(h2, h3) a').nth(1).click()
    const along = page.getByRole('navigation', { name: 'Dans votre liste' })
    await expect(along.getByRole('link')).toHaveCount(3)
    await expect(along.getByRole('link', { name: 'Avant, dans la liste' })).toContainText(String(titles[0]))
    await along.getByRole('link', { name: 'Après, dans la liste' }).click()
    await expect(along.getByRole('link', { name: 'Revenir à la liste' })).toContainText(
      `3 sur ${titles.length}`,
    )
    await along.getByRole('link', { name: 'Revenir à la liste' }).click()
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(list)
  })
}

test('the first of a list has nothing before it, and what stands in no list keeps its neighbours by date', async ({
  page,
}) => {
  await page.goto(LISTS.reviews, { waitUntil: 'networkidle' })
  await page.locator('main :is(h2, h3) a').first().click()
  const along = page.getByRole('navigation', { name: 'Dans votre liste' })
  await expect(along.getByRole('link')).toHaveCount(2)
  await page.goto('/actualites/mort-de-remy-julienne')
  await expect(page.getByRole('navigation', { name: 'Articles voisins' })).toBeVisible()
  await expect(along).toHaveCount(0)
})
