import sharp from 'sharp'
import { expect, test } from 'vitest'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { pathOf } from '@/lib/model/pathOf'
import { composePoster } from '@/lib/posters/composePoster'
import { drawLine } from '@/lib/posters/lettering/drawLine'
import { GLYPHS } from '@/lib/posters/lettering/glyphs'
import { rasterise } from '@/lib/posters/rasterise'
import { routes, SHARE_CROPS } from '@/lib/routes'
import { composeShare } from '@/lib/share/composeShare'
import { hasShareImage, SITE_SHARE, sharePageOf } from '@/lib/share/sharePage'
import { SITE_NAME } from '@/lib/site'
import { currentInstant } from '@/lib/time/clock'
import { parisDay } from '@/lib/time/paris'
import { catalogueOf } from '../../support/catalogueOf'
import { film, news, review } from '../../support/contentFolder'

const BUDGET = 150_000

const today = parisDay(currentInstant())

/** The outlines of a text, as they are drawn on every line that begins with it. */
const drawnPath = (text: string) =>
  / d="([^"]+)"/.exec(drawLine(text, { x: 0, y: 0, size: 36, tracking: 0.01 }))?.[1] ?? '?'

/** How a line ends that was cut in the smallest letters of a headline. */
const DOTS = GLYPHS.get('…')?.[1] ?? '?'

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
    ['/films/drive/pour-contre', [undefined]],
    ['/personnes/alban-lenoir', [undefined]],
    ['/personnes/jean-reno', [undefined, '1x1']],
    ['/sagas/balle-perdue', [undefined]],
    ['/plateformes/netflix', [undefined]],
    [SITE_SHARE, ['1x1']],
  ] as const) {
    for (const crop of crops) {
      const shared = sharePageOf(catalogue, routes.shareImage(path, crop), today)
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
      const shared = sharePageOf(catalogue, routes.shareImage(pathOf(article), crop), today)
      if (!shared) throw new Error(`no image of ${article.slug}`)
      const { page } = shared
      expect(page.headline).toBe(article.title)
      // A headline that is cut is drawn as one line in the smallest letters, and goes on in dots.
      const isCut = composeShare(page, shared.crop).includes(`${DOTS}"/></g>`)
      expect([article.slug, isCut]).toEqual([article.slug, false])
    }
  }
})

test('each kind of page has an image of its own, with its films and what we gave them', async () => {
  const catalogue = await getCatalogue()
  const shown = (path: string) => {
    const shared = sharePageOf(catalogue, routes.shareImage(path), today)
    if (!shared) throw new Error(`no image of ${path}`)
    const { headline, kicker, line, notes, arts } = shared.page
    return {
      says: [headline, kicker, line],
      notes: notes.map(({ said }) => said),
      arts: arts.map(({ slug }) => slug),
    }
  }
  expect(shown('/films/balle-perdue').notes).toHaveLength(1)
  expect(shown('/films/drive').notes).toEqual(['Pour – 4,5 sur 5', 'Contre – 2 sur 5'])
  expect(shown('/films/drive/pour-contre')).toMatchObject({
    says: ['Drive', 'Pour et contre – 2011', null],
    notes: ['Pour – 4,5 sur 5', 'Contre – 2 sur 5'],
  })
  expect(shown('/sagas/balle-perdue').arts).toEqual(['balle-perdue', 'balle-perdue-2', 'balle-perdue-3'])
  expect(shown('/personnes/ryan-gosling').arts).toContain('drive')
  expect(shown('/plateformes/netflix').arts).toHaveLength(4)
  const [last] = shown('/plateformes/netflix').arts
  expect(shown('/plateformes/netflix').says[2]).toBe(
    `Dernier arrivé\u00A0: ${catalogue.film(last ?? '')?.title}`,
  )
})

test('our name stands once on an image, and no year twice', async () => {
  const catalogue = await getCatalogue()
  const name = drawnPath(SITE_NAME)
  for (const path of ['/critiques/balle-perdue', '/films/drive', '/sagas/balle-perdue', SITE_SHARE]) {
    const shared = sharePageOf(catalogue, routes.shareImage(path), today)
    if (!shared) throw new Error(`no image of ${path}`)
    const svg = composeShare(shared.page, null)
    expect([path, svg.split(name).length - 1]).toEqual([path, 1])
    const { headline, kicker, line } = shared.page
    const years = `${headline} ${kicker} ${line}`.match(/\b(?:19|20)\d\d\b/g) ?? []
    expect(new Set(years).size).toBe(years.length)
  }
})

test('what is not there has no image', async () => {
  const catalogue = await getCatalogue()
  for (const path of [
    '/partage/critiques/nulle.png',
    '/partage/2x1/films/duel.png',
    '/partage/films/duel.svg',
    '/partage/films/duel/pour-contre.png',
    '/partage/personnes/personne.png',
    '/partage/sagas/netflix.png',
    '/partage/plateformes/netflix/plus.png',
  ]) {
    expect([path, sharePageOf(catalogue, path, today)]).toEqual([path, null])
    expect([path, hasShareImage(catalogue, path)]).toEqual([path, false])
  }
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
    'content/actualites/emoji.md': news({ title: '"Un été 🎬"', places: '["東京 Tokyo"]' }),
    'content/actualites/coeur.md': news({ title: '"Un ♥"', films: '[coeur]', places: '["Łódź"]' }),
    'content/critiques/son.md': review({ title: '"« Сон »"', film: 'son' }),
  })
  const said = (path: string) => {
    const shared = sharePageOf(catalogue, routes.shareImage(path), today)
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
  expect(said('/films/son')).toEqual(['1979', 'Film – de Nicolas Winding Refn – 1979', null])
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

test('two reviews face to face have an image of their own, with both notes; a film with one has none', async () => {
  const catalogue = await catalogueOf({
    'content/films/taxi.md': film({ title: 'Taxi' }),
    'content/critiques/pour.md': review({ rating: '4.5' }),
    'content/critiques/contre.md': review({ rating: '2' }),
    'content/critiques/taxi.md': review({ film: 'taxi' }),
  })
  const shared = sharePageOf(catalogue, '/partage/films/drive/pour-contre.png', today)?.page
  expect(shared).toMatchObject({ duel: [{ rating: 4.5 }, { rating: 2 }] })
  expect(shared && composeShare(shared, null)).not.toBe(
    shared && composeShare({ ...shared, duel: undefined }, null),
  )
  expect(sharePageOf(catalogue, '/partage/films/taxi/pour-contre.png', today)).toBeNull()
})
