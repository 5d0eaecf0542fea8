import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { drawGlyphs } from './drawGlyphs'

/**
 * Writes the site's own fonts into app/fonts, and the letters of posters, from the Fontsource packages: only the characters of French
 * (and of the names that films bring), only the axes in use. Run it when a package or this file changes:
 * `npm run fonts`. Its output is committed, so that a build needs neither the packages nor HarfBuzz.
 */
const CHARACTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ...'‐‑–—‘’“”„†•…‹›€№™←↑→↓↩¶½★☆▸◂✓×−\u202F\u2009\u00AD',
].join('')

const FONTS = [
  {
    source: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2',
    target: 'app/fonts/bricolage-grotesque.woff2',
    axes: { opsz: 24, wdth: { min: 75, max: 88 }, wght: { min: 600, max: 800 } },
  },
  {
    source: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    target: 'app/fonts/newsreader.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    source: '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
    target: 'app/fonts/newsreader-italic.woff2',
    axes: { wght: { min: 400, max: 600 } },
  },
] as const

const require = createRequire(import.meta.url)
for (const { source, target, axes } of FONTS) {
  const original = await readFile(require.resolve(source))
  const subset = await subsetFont(original, CHARACTERS, { targetFormat: 'woff2', variationAxes: axes })
  await writeFile(target, subset)
  console.log(`${target}: ${Math.round(original.length / 1000)} kB → ${Math.round(subset.length / 1000)} kB`)
}

/** What the titles and names of the world's cinema are lettered with, as far as the display face goes: all of its Latin. */
const LETTERED = [
  CHARACTERS,
  ...range(0x180, 0x24f),
  ...range(0x1e00, 0x1eff),
  ...range(0x2010, 0x20cf),
].join('')

// The titles of posters are drawn: the display face at its heaviest and narrowest, as outlines.
const instanceOf = async (subset: 'latin' | 'latin-ext' | 'vietnamese') => {
  const display = await readFile(require.resolve(FONTS[0].source.replace('-latin-', `-${subset}-`)))
  const axes = { opsz: 96, wdth: 75, wght: 800 }
  return subsetFont(display, LETTERED, { targetFormat: 'truetype', variationAxes: axes })
}
await drawGlyphs(
  [await instanceOf('latin'), await instanceOf('latin-ext'), await instanceOf('vietnamese')],
  LETTERED,
  'lib/posters/lettering/glyphs.json',
)

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
}
