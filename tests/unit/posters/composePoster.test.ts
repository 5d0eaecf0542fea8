import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import type { Film } from '@/lib/model/items'
import { artOf } from '@/lib/posters/artOf'
import { contrast } from '@/lib/posters/colour'
import { composePoster, type PosterFilm } from '@/lib/posters/composePoster'
import { CROP_SIZES } from '@/lib/posters/crops'
import { groundOf } from '@/lib/posters/groundOf'
import { letteringInk } from '@/lib/posters/letteringInk'
import { MOTIF_NAMES, MOTIFS } from '@/lib/posters/motifs'
import { extremes, PALETTE_NAMES, PALETTES, RIVALS } from '@/lib/posters/palettes'
import { random } from '@/lib/posters/random'
import { rasterise } from '@/lib/posters/rasterise'
import { focusOf, roomOf } from '@/lib/posters/stage'
import { ART_CROPS, type ArtCrop, NEWS_CROPS } from '@/lib/routes'

/** Bytes after gzip. The poster carries its lettering. */
const BUDGETS: Record<ArtCrop, number> = {
  affiche: 12_000,
  carte: 6000,
  une: 8000,
  partage: 9000,
  duel: 12_000,
  'gros-plan': 6000,
  contrechamp: 6000,
  insert: 6000,
  negatif: 6000,
}

const FILM: PosterFilm = {
  slug: 'un-film',
  title: 'L’Été & l’« Œuvre » <3>',
  year: 1999,
  directors: [{ name: 'Łukasz Żal' }],
  genres: ['drame'],
}

/** Every view of every motif, as film records would ask for them. */
const VIEWS = MOTIF_NAMES.flatMap(motif =>
  MOTIFS[motif].views.map((_, view) => ({ motif, view: view + 1, name: `${motif} ${view + 1}` })),
)

let films: readonly Film[]
beforeAll(async () => {
  films = (await getCatalogue()).films
})

describe('the films of the site', () => {
  test('each has an art of its own choosing', () => {
    expect(films.filter(({ art }) => !art?.palette || !art.view).map(({ slug }) => slug)).toEqual([])
  })

  test('no two share motif and view', () => {
    const arts = films.map(artOf).map(({ motif, view }) => `${motif} ${view}`)
    expect(arts.filter((art, index) => arts.indexOf(art) !== index)).toEqual([])
  })

  test.each(ART_CROPS)('no two drawings of the crop %s are alike, and all keep to its budget', crop => {
    const drawings = films.map(film => composePoster({ ...film, title: '', year: 0 }, crop))
    expect(new Set(drawings.map(digest)).size).toBe(films.length)
    const heavy = films.filter(film => gzipSync(composePoster(film, crop)).length > BUDGETS[crop])
    expect(heavy.map(({ slug }) => slug)).toEqual([])
  })

  test('a poster as PNG has the size of its crop, its ink and at most 150 kB', async () => {
    for (const film of films.slice(0, 4)) {
      const png = await rasterise(composePoster(film, 'affiche'))
      expect(png.length).toBeLessThanOrEqual(150_000)
      expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...CROP_SIZES.affiche })
      expect((await sharp(png).stats()).entropy).toBeGreaterThan(1)
    }
  })
})

test('the same film gives the same drawing, another film another', () => {
  expect(digest(composePoster(FILM, 'carte'))).toBe(digest(composePoster({ ...FILM }, 'carte')))
  const others = ['a', 'b', 'c'].map(slug =>
    composePoster({ ...FILM, slug, art: { motif: 'impact', view: 1, palette: 'minium' } }, 'carte'),
  )
  expect(new Set(others).size).toBe(3)
})

describe.each(VIEWS)('$name', ({ motif, view }) => {
  test.each(ART_CROPS)('is whole, plain SVG in the crop %s', async crop => {
    const svg = composePoster({ ...FILM, art: { motif, view, palette: 'cobalt' } }, crop)
    expect(svg.match(/NaN|undefined|Infinity|null/)?.[0]).toBeUndefined()
    expect(
      svg.match(/<(?:script|style|foreignObject|image|text|use)\b|\son\w+=|\sstyle=|href/)?.[0],
    ).toBeUndefined()
    expect(svg.match(/<title/g)).toHaveLength(1)
    const references = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)
    expect(references.filter(id => !svg.includes(`id="${id}"`))).toEqual([])
    // The rasteriser reads XML strictly: it throws on what is not well formed.
    expect(await sharp(Buffer.from(svg)).metadata()).toMatchObject(CROP_SIZES[crop])
  })

  test.each(PALETTE_NAMES)('can be lettered in %s', palette => {
    const inks = { ...PALETTES[palette], ...extremes(PALETTES[palette]) }
    const side = MOTIFS[motif].views[view - 1] ?? 'bas'
    const room = roomOf('affiche', side)
    const { beneath, ground } = MOTIFS[motif].draw({
      x: 0,
      y: 0,
      ...CROP_SIZES.affiche,
      room,
      focus: focusOf('affiche', room),
      size: room.width,
      view: view - 1,
      inks,
      random: random('x'),
    })
    const paper = beneath ?? ground
    expect(contrast(letteringInk(paper, inks), paper)).toBeGreaterThanOrEqual(4.5)
  })
})

test.each(PALETTE_NAMES)('the key of %s reads on its paper', palette => {
  expect(contrast(PALETTES[palette].key, PALETTES[palette].paper)).toBeGreaterThanOrEqual(4.5)
})

test.each(['1.37', '1.85', '2.39'] as const)('a frame of %s leaves paper around the picture', ratio => {
  // What is taken nearer, or from the other side, fills its sheet.
  for (const crop of ART_CROPS.filter(name => !NEWS_CROPS.some(other => other === name))) {
    const svg = composePoster({ ...FILM, art: { motif: 'lacet', view: 1, ratio } }, crop)
    const [, x, y, width, height] = svg.match(/<svg x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/) ?? []
    expect(Number(width) / Number(height)).toBeCloseTo(Number(ratio), 1)
    expect(Number(x)).toBeGreaterThan(0)
    expect(Number(x) + Number(width)).toBeLessThan(CROP_SIZES[crop].width)
    expect(Number(y) + Number(height)).toBeLessThan(CROP_SIZES[crop].height)
  }
})

test('the takes of a film are pictures of their own, and the split one is printed in two palettes', () => {
  const film: PosterFilm = { ...FILM, art: { motif: 'neon', view: 1, palette: 'rose-neon' } }
  const drawings = ['carte', 'une', 'duel', ...NEWS_CROPS].map(crop =>
    digest(composePoster(film, crop as ArtCrop)),
  )
  expect(new Set(drawings).size).toBe(drawings.length)
  const split = composePoster(film, 'duel')
  for (const palette of [PALETTES['rose-neon'], PALETTES[RIVALS['rose-neon']]])
    expect(split).toContain(palette.spot)
  expect(composePoster(film, 'negatif')).not.toContain(PALETTES['rose-neon'].spot)
  // A palette and its rival are told apart at a glance.
  for (const name of PALETTE_NAMES) {
    const [one, other] = [PALETTES[name].paper, PALETTES[RIVALS[name]].paper]
    const channels = (colour: string) => [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16))
    const distance = Math.hypot(...channels(one).map((value, at) => value - (channels(other)[at] ?? 0)))
    expect(distance, name).toBeGreaterThan(80)
  }
})

test('the ground of a drawing is the colour that its sheet is filled with', () => {
  for (const crop of ART_CROPS) {
    expect(composePoster(FILM, crop)).toContain(`<path fill="${groundOf(FILM, crop)}" d="M0 0h`)
  }
})

test('what a title holds is no markup', () => {
  expect(/<title.*?>(.*?)<\/title>/.exec(composePoster(FILM, 'carte'))?.[1]).toBe(
    'Affiche de L’Été &amp; l’« Œuvre » &lt;3&gt; (1999), dessin de Photogramme',
  )
})

function digest(svg: string): string {
  return createHash('sha256')
    .update(svg.replace(/<title.*?<\/title>/, ''))
    .digest('hex')
}
