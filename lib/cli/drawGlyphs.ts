import { writeFile } from 'node:fs/promises'
import { type Command, create, type Font } from 'fontkit'

/** Units of the em in what is written: fine enough for a poster's title, and whole numbers. */
const EM = 500

/** Letters, figures and signs that meet in titles and names: what of the pairs is kerned. */
const KERNED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:-’'/"

/**
 * Writes the outlines and the kerning of a font as data, so that posters are lettered without a font and
 * without a library that reads one. Accented letters are kerned as their bare letter is.
 *
 * @param truetype the subsets in which the font comes, the Latin one first: instances without axes
 */
export async function drawGlyphs(
  truetype: readonly [Buffer, ...Buffer[]],
  characters: string,
  target: string,
): Promise<void> {
  const glyphs: Record<string, [number, string]> = {}
  for (const font of truetype.map(data => create(data))) {
    for (const character of characters) {
      const point = character.codePointAt(0) ?? 0
      if (character in glyphs || !font.hasGlyphForCodePoint(point)) continue
      const glyph = font.glyphForCodePoint(point)
      const scale = EM / font.unitsPerEm
      glyphs[character] = [Math.round(glyph.advanceWidth * scale), outline(glyph.path.commands, scale)]
    }
  }
  const [latin] = truetype
  await writeFile(target, `${JSON.stringify({ em: EM, glyphs, kerning: kerningOf(create(latin)) })}\n`)
}

function kerningOf(font: Font): Record<string, number> {
  const scale = EM / font.unitsPerEm
  const kerning: Record<string, number> = {}
  for (const first of KERNED) {
    for (const second of KERNED) {
      const { glyphs, positions } = font.layout(first + second)
      const [glyph, position] = [glyphs[0], positions[0]]
      if (!glyph || !position || glyphs.length !== 2) continue
      const pull = Math.round((position.xAdvance - glyph.advanceWidth) * scale)
      if (pull !== 0) kerning[first + second] = pull
    }
  }
  return kerning
}

/** Path data with y downwards; relative, so that the same letter is the same text wherever it stands. */
function outline(commands: readonly Command[], scale: number): string {
  let [x, y, startX, startY] = [0, 0, 0, 0]
  return commands
    .map(({ command, args }) => {
      if (command === 'closePath') {
        ;[x, y] = [startX, startY]
        return 'z'
      }
      const points = args.map((value, index) => Math.round(value * scale) * (index % 2 === 0 ? 1 : -1))
      const relative = points.map((value, index) => value - (index % 2 === 0 ? x : y))
      x = points.at(-2) ?? x
      y = points.at(-1) ?? y
      if (command === 'moveTo') [startX, startY] = [x, y]
      return LETTERS[command] + relative.join(' ').replaceAll(' -', '-')
    })
    .join('')
}

const LETTERS = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c' } as const
