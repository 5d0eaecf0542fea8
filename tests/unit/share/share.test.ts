import sharp from 'sharp'
import { expect, test } from 'vitest'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { pathOf } from '@/lib/model/pathOf'
import { composePoster } from '@/lib/posters/composePoster'
import { GLYPHS } from '@/lib/posters/lettering/glyphs'
import { rasterise } from '@/lib/posters/rasterise'
import { routes, SHARE_CROPS } from '@/lib/routes'
import { composeShare } from '@/lib/share/composeShare'
import { SITE_SHARE, sharePageOf } from '@/lib/share/sharePage'
import { catalogueOf } from '../../support/catalogueOf'
import { film, news, review } from '../../support/contentFolder'

const BUDGET = 150_000

/** The outline of a question mark: what is printed for a letter that nobody knew to be missing. */
const QUESTION = GLYPHS.get('?')?.[1] ?? ''

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

test('an image says nothing that cannot be lettered', async () => {
  const catalogue = await catalogueOf({
    'content/films/coeur.md': film({
      title: '"I ♥ Huckabees"',
      originalTitle: '"I Heart Huckabees"',
      year: '2004',
      directors: '["Дэвид Р"]',
    }),
    'content/films/son.md': film({ title: '"Сон"', year: '1979' }),
    'content/actualites/emoji.md': news({ title: '"Un été 🎬"', place: '"東京 Tokyo"' }),
    'content/actualites/coeur.md': news({ title: '"Un ♥"', films: '[coeur]', place: '"Łódź"' }),
    'content/critiques/son.md': review({ title: '"« Сон »"', film: 'son' }),
  })
  const said = (path: string) => {
    const shared = sharePageOf(catalogue, routes.shareImage(path))
    if (!shared) throw new Error(`no image of ${path}`)
    for (const crop of [null, ...SHARE_CROPS]) {
      const svg = composeShare(shared.page, crop)
      expect(svg).not.toContain(QUESTION)
      expect(svg).not.toMatch(/NaN|Infinity/)
    }
    const { headline, kicker, line } = shared.page
    return [headline, kicker, line]
  }
  expect(said('/films/coeur')).toEqual(['I Heart Huckabees', 'Film – 2004', null])
  expect(said('/films/son')).toEqual(['1979', 'Film – 1979', 'de Nicolas Winding Refn'])
  expect(said('/actualites/emoji')).toEqual(['Actualité', 'Actualité', null])
  expect(said('/actualites/coeur')).toEqual([
    'I Heart Huckabees',
    'Actualité – I Heart Huckabees, 2004',
    'Łódź',
  ])
  expect(said('/critiques/son')).toEqual(['Critique', 'Critique', null])
  for (const slug of ['coeur', 'son']) {
    const poster = catalogue.film(slug)
    if (!poster) throw new Error(`no film ${slug}`)
    const svg = composePoster(poster, 'affiche')
    expect(svg).not.toContain(QUESTION)
    expect(svg).not.toMatch(/NaN|Infinity/)
  }
})
