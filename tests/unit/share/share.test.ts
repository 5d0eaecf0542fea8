import sharp from 'sharp'
import { expect, test } from 'vitest'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { pathOf } from '@/lib/model/pathOf'
import { rasterise } from '@/lib/posters/rasterise'
import { routes, SHARE_CROPS } from '@/lib/routes'
import { composeShare } from '@/lib/share/composeShare'
import { SITE_SHARE, sharePageOf } from '@/lib/share/sharePage'

const BUDGET = 150_000

test('an image is 1200 wide in the shape asked for, and no heavier than promised', async () => {
  const catalogue = await getCatalogue()
  const heights = { '16x9': 675, '4x3': 900, '1x1': 1200 } as const
  // The finest textures, the longest words and the tallest shape weigh most.
  for (const [path, crops] of [
    ['/critiques/balle-perdue', [undefined, ...SHARE_CROPS]],
    ['/actualites/braqueurs-salles', ['1x1']],
    ['/films/duel', ['1x1']],
    [SITE_SHARE, ['1x1']],
  ] as const) {
    for (const crop of crops) {
      const shared = sharePageOf(catalogue, routes.shareImage(path, crop))
      if (!shared) throw new Error(`no image of ${path}`)
      const png = await rasterise(composeShare(shared.page, shared.crop))
      const { width, height, format } = await sharp(png).metadata()
      expect([path, format, width, height]).toEqual([path, 'png', 1200, crop ? heights[crop] : 630])
      expect([path, png.length <= BUDGET]).toEqual([path, true])
    }
  }
})

test('every headline of the site fits its image whole', async () => {
  const catalogue = await getCatalogue()
  for (const article of catalogue.articles) {
    for (const crop of [undefined, ...SHARE_CROPS]) {
      const shared = sharePageOf(catalogue, routes.shareImage(pathOf(article), crop))
      if (!shared) throw new Error(`no image of ${article.slug}`)
      const { page } = shared
      expect(page.headline).toBe(article.title)
      // A headline that is cut is drawn as one line in the smallest letters.
      const lines = composeShare(page, shared.crop).split('<path transform="translate(').length
      expect([article.slug, lines > 4]).toEqual([article.slug, true])
    }
  }
})

test('what is not there has no image', async () => {
  const catalogue = await getCatalogue()
  for (const path of [
    '/partage/critiques/nulle.png',
    '/partage/2x1/films/duel.png',
    '/partage/films/duel.svg',
  ])
    expect([path, sharePageOf(catalogue, path)]).toEqual([path, null])
})
