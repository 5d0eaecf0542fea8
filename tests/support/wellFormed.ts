import sharp from 'sharp'

/**
 * Holds a document against a strict parser of XML that is not ours: that of the library which draws SVG, in which any
 * other document may stand.
 *
 * @throws where it is not well-formed
 */
export async function assertWellFormed(xml: string): Promise<void> {
  const document = xml.replace(/^<\?xml[^>]*\?>/, '').replace(/^\s*<\?xml-stylesheet[^>]*\?>/, '')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${document}</svg>`
  await sharp(Buffer.from(svg)).metadata()
}
