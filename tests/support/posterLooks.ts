import sharp from 'sharp'

/** A colour of CIELAB (D65): lightness from 0 to 100, then green–red and blue–yellow. */
export type Lab = readonly [number, number, number]

/** How a picture looks from across a room: where it is light and dark, and which colours it is made of. */
export type Looks = {
  /** Lightness, coarse, row by row; centred, of length 1. */
  tones: readonly number[]
  /** By a colour that the eye does not tell from its neighbours, its share of the sheet. */
  colours: ReadonlyMap<string, number>
  /** The colour that takes most of the sheet. */
  ruling: Lab
}

const [COLUMNS, ROWS] = [18, 10]

/** Looks at a picture, an SVG. */
export async function looksOf(svg: string): Promise<Looks> {
  const coarse = (await pixels(svg, COLUMNS, ROWS)).map(([lightness]) => lightness)
  const mean = coarse.reduce((sum, value) => sum + value, 0) / coarse.length
  const length = Math.hypot(...coarse.map(value => value - mean))
  const fine = await pixels(svg, 74, 40)
  const colours = new Map<string, number>()
  for (const [l, a, b] of fine) {
    const name = [Math.round(l / 20), Math.round(a / 24), Math.round(b / 24)].join()
    colours.set(name, (colours.get(name) ?? 0) + 1 / fine.length)
  }
  const [most = ''] = [...colours].reduce((best, entry) => (entry[1] > best[1] ? entry : best))
  const [l = 0, a = 0, b = 0] = most.split(',').map(Number)
  return { tones: coarse.map(value => (value - mean) / length), colours, ruling: [l * 20, a * 24, b * 24] }
}

/** How alike two pictures are, either of them turned over if need be: 0 not at all, 2 the same. */
export function likeness(one: Looks, other: Looks): number {
  const shared = [...one.colours].reduce(
    (sum, [name, share]) => sum + Math.min(share, other.colours.get(name) ?? 0),
    0,
  )
  const composed = (turned: boolean) =>
    one.tones.reduce((sum, tone, index) => {
      const column = index % COLUMNS
      const place = turned ? index - column + COLUMNS - 1 - column : index
      return sum + tone * (other.tones[place] ?? 0)
    }, 0)
  return shared + Math.max(0, composed(false), composed(true))
}

async function pixels(svg: string, width: number, height: number): Promise<Lab[]> {
  const raw = await sharp(Buffer.from(svg)).flatten().resize(width, height, { fit: 'fill' }).raw().toBuffer()
  return Array.from({ length: width * height }, (_, index) =>
    toLab(raw[index * 3] ?? 0, raw[index * 3 + 1] ?? 0, raw[index * 3 + 2] ?? 0),
  )
}

function toLab(...rgb: [number, number, number]): Lab {
  const [r, g, b] = rgb.map(value => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map(t => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)) as [number, number, number]
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
