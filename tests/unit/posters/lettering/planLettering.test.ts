import sharp from 'sharp'
import { expect, test } from 'vitest'
import { contrast } from '@/lib/posters/colour'
import { LAYOUTS, type Layout, type Lettering } from '@/lib/posters/lettering/layout'
import { planLettering } from '@/lib/posters/lettering/planLettering'
import { extremes, PALETTE_NAMES, PALETTES } from '@/lib/posters/palettes'
import { random } from '@/lib/posters/random'
import type { Side } from '@/lib/posters/stage'

/** Titles that are hard to set: short, long, of one word, of many, with accents, figures, signs. */
const TITLES = [
  'X',
  'AKA',
  '36 quai des Orfèvres',
  '1917',
  'L’Été & l’« Œuvre » <3>',
  'ÀÇÉÊÎÔÛ ŸŒ',
  'Anticonstitutionnellement',
  'Terminator 2 : Le Jugement dernier',
  'Mission : impossible – Rogue Nation, première partie, version longue',
  'Docteur Folamour ou : comment j’ai appris à ne plus m’en faire et à aimer la bombe',
  'gjpqy, gjpqy; gjpqy',
]
const CREDITS = ['', 'Élie Wajeman', 'Louis Leterrier, Corey Yuen, Jean-Pierre Jeunet et Florent-Emilio Siri']
const SIDES: Side[] = ['haut', 'bas']

const inksOf = (name: keyof typeof PALETTES) => ({ ...PALETTES[name], ...extremes(PALETTES[name]) })

function set(
  layout: Layout,
  title: string,
  credit: string,
  side: Side,
  palette = PALETTE_NAMES[0],
): Lettering {
  const inks = inksOf(palette)
  const words = { title, credit, year: '1999' }
  return planLettering(layout, words, side).print({
    side,
    beneath: inks.paper,
    isBusy: false,
    inks,
    random: random(title + layout),
  })
}

/** Where there is ink, on the sheet and 100 units around it, at half its size; by rows of 400. */
async function inkOf(shapes: string): Promise<boolean[]> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="550" viewBox="-100 -100 800 1100">${shapes}</svg>`
  const { data } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return Array.from({ length: 400 * 550 }, (_, index) => (data[index * 4 + 3] ?? 0) > 127)
}

/** Whether a place of `inkOf` lies on the sheet, with at least 12 units around it. */
const isWithin = (_: boolean, index: number) => {
  const [x, y] = [(index % 400) * 2 - 100, Math.floor(index / 400) * 2 - 100]
  return x >= 12 && x <= 588 && y >= 12 && y <= 888
}

test.each(LAYOUTS)(
  '%s: titles and names stay on the sheet and clear of each other',
  async layout => {
    for (const title of TITLES)
      for (const [index, credit] of CREDITS.entries()) {
        const { title: shapes, credits } = set(layout, title, credit, SIDES[index % 2] ?? 'bas')
        const [ink, names] = [await inkOf(shapes), await inkOf(credits)]
        const seen = ink.filter(Boolean).length
        expect([title, seen > 400]).toEqual([title, true])
        const outside = ink.filter((is, place) => (is || names[place]) && !isWithin(is, place)).length
        const shared = ink.filter((is, place) => is && names[place]).length
        expect([title, credit, outside, shared]).toEqual([title, credit, 0, 0])
      }
  },
  60_000,
)

test.each(PALETTE_NAMES)(
  'in %s what is lettered reads on what it is printed on',
  async palette => {
    for (const layout of LAYOUTS) {
      const inks = inksOf(palette)
      const { papers, title, credits } = set(layout, 'Le Salaire de la peur', 'Élie Wajeman', 'bas', palette)
      const svg = (shapes: string) =>
        sharp(
          Buffer.from(
            `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="450" viewBox="0 0 600 900"><path fill="${inks.paper}" d="M0 0h600v900H0z"/>${shapes}</svg>`,
          ),
        )
          .removeAlpha()
          .raw()
          .toBuffer()
      const [ground, printed] = [await svg(papers), await svg(papers + title + credits)]
      const at = (data: Buffer, index: number) =>
        `#${data.subarray(index, index + 3).toString('hex')}` as `#${string}`
      // Whole letters, not the soft edges of them: a colour that an ink has.
      const letters = new Set([...(title + credits).matchAll(/<g fill="(#[^"]+)"/g)].map(([, ink]) => ink))
      let seen = 0
      for (let index = 0; index < ground.length; index += 3) {
        const [below, above] = [at(ground, index), at(printed, index)]
        if (below === above || !letters.has(above)) continue
        seen += 1
        const ratio = contrast(below, above)
        // The soft edge of a paper may lie below the edge of a letter of another.
        if (ratio < 4.5) expect([layout, below, above, ratio]).toBeNull()
      }
      expect(seen).toBeGreaterThan(1500)
    }
  },
  60_000,
)

test('words that a layout cannot set large enough are set as a block', () => {
  const long = TITLES[9] ?? ''
  const block = set('bloc', long, '', 'bas')
  for (const layout of LAYOUTS.filter(name => name !== 'bloc'))
    expect(set(layout, long, '', 'bas').title).toEqual(block.title)
})

test('letters that are cut with scissors have straight edges, and no two lie the same way', () => {
  const { title } = set('decoupe', 'Elle', '', 'bas')
  expect(title).not.toMatch(/q/)
  const turns = [...title.matchAll(/<path transform="rotate\((\S+) /g)].map(([, turn]) => turn)
  expect(turns).toHaveLength(4)
  expect(new Set(turns).size).toBe(4)
})
