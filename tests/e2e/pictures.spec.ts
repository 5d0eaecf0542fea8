import { expect, type Page, test } from '@playwright/test'
import { PAGE_KINDS } from './pageKinds'

const SCREEN = { width: 1280, height: 780 }
test.use({ viewport: SCREEN })

const PATHS = [
  ...[PAGE_KINDS.home, PAGE_KINDS.reviews, PAGE_KINDS.news, PAGE_KINDS['second page of news']],
  ...[PAGE_KINDS.dossiers, PAGE_KINDS.films, PAGE_KINDS.film, PAGE_KINDS.review, PAGE_KINDS['agency item']],
  ...[PAGE_KINDS.genre, PAGE_KINDS.tag, PAGE_KINDS.person, PAGE_KINDS.saga, PAGE_KINDS.author],
  ...[PAGE_KINDS.year, PAGE_KINDS.platform, PAGE_KINDS.tonight, PAGE_KINDS['day of the year']],
  ...['/critiques/filtrer?genre=thriller', PAGE_KINDS['filtered films'], '/recherche?q=balle'],
]

/** The pictures that are shown, in pixels from the top of the page. */
const picturesOn = (page: Page) =>
  page.locator('img:visible').evaluateAll(images =>
    (images as HTMLImageElement[]).map(image => {
      const { top, bottom } = image.getBoundingClientRect()
      const src = new URL(image.src).pathname
      return { src, top: top + scrollY, bottom: bottom + scrollY, isLazy: image.loading === 'lazy' }
    }),
  )

for (const path of PATHS) {
  test(`no picture stands twice on a screen of ${path}, and those of the first are there at once`, async ({
    page,
  }) => {
    await page.goto(path)
    const pictures = await picturesOn(page)
    const twice = pictures.flatMap((one, index) =>
      pictures
        .slice(index + 1)
        .filter(
          other =>
            other.src === one.src &&
            Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom) < SCREEN.height,
        ),
    )
    expect(twice).toEqual([])
    const { height } = SCREEN
    expect(
      pictures.filter(({ isLazy, top, bottom }) => isLazy && (top + bottom) / 2 < height),
      'late',
    ).toEqual([])
    // A phone or larger text moves rows; what is two screens down is seen first by nobody.
    expect(
      pictures.filter(({ isLazy, top }) => !isLazy && top > 2 * height),
      'early',
    ).toEqual([])
  })
}
