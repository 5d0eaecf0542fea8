import { chromium, expect, test } from '@playwright/test'
import sharp from 'sharp'
import { findBrowser } from '../support/findBrowser'
import { PAGE_KINDS } from './pageKinds'

const REVIEW = PAGE_KINDS.review

/** Sheets of A4 that a page takes, counted in the objects of its PDF. */
const sheetsOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

test('every review takes a sheet printed on both sides, its film card with it', async ({ page, request }) => {
  const { items } = (await (await request.get('/donnees/critiques/1.json')).json()) as {
    items: { url: string }[]
  }
  expect(items.length).toBeGreaterThan(25)
  const sheets: Record<string, number> = {}
  for (const { url } of items) {
    const { pathname } = new URL(url)
    await page.goto(pathname)
    sheets[pathname] = sheetsOf(await page.pdf({ format: 'A4' }))
  }
  expect(Object.entries(sheets).filter(([, count]) => count !== 2)).toEqual([])
})

test('paper bears nothing that works on a screen only', async ({ page }) => {
  for (const path of [REVIEW, '/critiques/terminator-2', PAGE_KINDS['agency item']]) {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    const onlyOnScreens = page.locator(
      'button:not(.inline-spoiler button), input, select, nav, footer, #le-fil, .article-hero, .share, .comfort, .seen, .story, .neighbours, .fold',
    )
    for (const one of await onlyOnScreens.all()) await expect(one, path).toBeHidden()
    await expect(page.getByRole('link', { name: 'Notre barème' }), path).toBeHidden()
    await expect(page.getByRole('heading', { name: 'À lire aussi' }), path).toBeHidden()
    for (const anchor of await page.locator('.prose a[href^="#"]').all())
      await expect(anchor, path).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
  }
})

test('the stars are seen on paper and where images are off', async ({ baseURL }) => {
  const found = await findBrowser()
  const browser = await chromium.launch({
    ...found,
    args: [...found.args, '--blink-settings=imagesEnabled=false'],
  })
  try {
    const page = await browser.newPage()
    await page.goto(baseURL + REVIEW)
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media })
      const drawn = await sharp(await page.locator('.verdict .stars').screenshot()).stats()
      // Tungsten on paper: the blue is what they differ in.
      expect(drawn.channels[2]?.stdev, media).toBeGreaterThan(20)
    }
  } finally {
    await browser.close()
  }
})
