import sharp from 'sharp'

const SETTINGS = { palette: true, colours: 64, dither: 0, effort: 8 } as const

/** The rasteriser, by name and version: another version, or other settings, may draw an SVG in other pixels. */
export const RASTERISER = JSON.stringify([sharp.versions, SETTINGS])

/**
 * A drawing of ours as PNG, in the pixels that it gives itself. Few inks make few colours: a palette of 64
 * shows them all.
 *
 * @param svg without text: the rasteriser has no fonts
 */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await sharp(Buffer.from(svg)).png(SETTINGS).toBuffer())
}
