import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'

/**
 * Writes the icons that systems take as PNG from app/icon.svg, which browsers take as it is: `npm run icons`
 * when the drawing changes. The output is committed. Systems round the corners and may cut a tenth off each
 * side: the drawing fills its square, and nothing that matters is at its edge.
 */
const ICONS = [
  { target: 'app/apple-icon.png', size: 180 },
  { target: 'public/icons/192.png', size: 192 },
  { target: 'public/icons/512.png', size: 512 },
]

const drawing = await readFile(path.join('app', 'icon.svg'))
for (const { target, size } of ICONS) {
  const png = await sharp(drawing, { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer()
  await writeFile(target, png)
  console.log(`${target}: ${(png.length / 1000).toFixed(1)} kB`)
}
