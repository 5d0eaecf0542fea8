import sharp from 'sharp'

/**
 * A drawing of ours as PNG, in the pixels that it gives itself. Few inks make few colours: a palette of 64
 * shows them all.
 *
 * @param svg without text: the rasteriser has no fonts
 */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 64, dither: 0, effort: 8 })
    .toBuffer()
  return new Uint8Array(png)
}
