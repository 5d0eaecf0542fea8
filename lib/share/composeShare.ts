import { capitalised } from '../format/capitalised'
import { formatNumber } from '../format/number'
import { BEST_RATING, ratingWord } from '../model/rating'
import { composePoster } from '../posters/composePoster'
import { CROP_SIZES, type Size } from '../posters/crops'
import { drawLine, measure } from '../posters/lettering/drawLine'
import { fill, rect } from '../posters/pen'
import type { ShareCrop } from '../routes'
import { SITE_NAME } from '../site'
import { COLOURS } from './colours'
import { drawStars } from './drawStars'
import { setHeadline } from './setHeadline'
import type { SharePage } from './sharePage'

/** Pixels of each shape. Search engines want articles 1200 wide, in three shapes; other sites 1200×630. */
const SIZES: Record<ShareCrop | 'card', Size> = {
  card: { width: 1200, height: 630 },
  '16x9': { width: 1200, height: 675 },
  '4x3': { width: 1200, height: 900 },
  '1x1': { width: 1200, height: 1200 },
}

const MARGIN = 56

/** The black edge of the film stock, with its codes. */
const EDGE = 44

/**
 * The image by which other sites show a page: the art of the film, the headline in the house type, the rating in
 * stars and words. An SVG without fonts, for `rasterise`.
 */
export function composeShare(page: SharePage, crop: ShareCrop | null): string {
  const { width, height } = SIZES[crop ?? 'card']
  const isWide = width / height > 1.5
  const inner = height - 2 * EDGE
  const art = isWide
    ? { x: 600, y: EDGE, width: 600, height: inner }
    : { x: 0, y: EDGE, width, height: Math.round(inner * 0.52) }
  const text = isWide
    ? { x: MARGIN, y: EDGE, width: 600 - MARGIN - 36, height: inner }
    : { x: MARGIN, y: EDGE + art.height, width: width - 2 * MARGIN, height: inner - art.height }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    fill(rect(0, 0, width, height), COLOURS.paper),
    framed(page, art, isWide),
    fill(rect(0, 0, width, EDGE), COLOURS.ink) + fill(rect(0, height - EDGE, width, EDGE), COLOURS.ink),
    edgeCodes(page, { width, height }),
    words(page, text),
    '</svg>',
  ].join('')
}

type Box = { x: number; y: number } & Size

/** The art of the film within its part of the sheet; its subject stays in view. */
function framed({ art }: SharePage, box: Box, isWide: boolean): string {
  const drawing = composePoster(art, isWide ? 'partage' : 'une').replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
  const { width, height } = CROP_SIZES[isWide ? 'partage' : 'une']
  const view = isWide ? `${width - height} 0 ${height} ${height}` : `0 0 ${width} ${height}`
  return `<svg x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" viewBox="${view}" preserveAspectRatio="xMidYMid slice">${drawing}</svg>`
}

function edgeCodes({ art }: SharePage, { width, height }: Size): string {
  const size = 20
  const left = `${SITE_NAME.toUpperCase()}`
  const right = String(art.year)
  const at = (y: number) =>
    drawLine(left, { x: MARGIN, y, size, tracking: 0.08 }) +
    drawLine(right, { x: width - MARGIN - measure(right, size, 0.08), y, size, tracking: 0.08 })
  return `<g fill="#f0ac2c">${at(29)}${at(height - 15)}</g>`
}

function words(page: SharePage, box: Box): string {
  const kicker = `<g fill="${COLOURS.safelight}">${drawLine(shortened(page.kicker, box.width, 27), { x: box.x, y: box.y + 66, size: 27, tracking: 0.01 })}</g>`
  const foot = page.rating === null ? textLine(page.line, box) : stars(page.rating, box)
  const top = box.y + 92
  const room = { ...box, y: top, height: box.y + box.height - top - (foot ? 96 : 32) }
  return `${kicker}<g fill="${COLOURS.ink}">${setHeadline(page.headline, room)}</g>${foot}`
}

function stars(rating: number, box: Box): string {
  const y = box.y + box.height - 62
  const said = `${capitalised(ratingWord(rating))} – ${formatNumber(rating)} sur ${BEST_RATING}`
  return `${drawStars(rating, { x: box.x, y: y - 30, size: 40 })}<g fill="${COLOURS.ink}">${drawLine(said, { x: box.x + 5 * 40 + 18, y, size: 29, tracking: 0.01 })}</g>`
}

function textLine(text: string | null, box: Box): string {
  if (!text) return ''
  const y = box.y + box.height - 52
  return `<g fill="${COLOURS.soft}">${drawLine(shortened(text, box.width, 29), { x: box.x, y, size: 29, tracking: 0.01 })}</g>`
}

/** A line that does not fit loses its last words. */
function shortened(text: string, width: number, size: number): string {
  if (measure(text, size, 0.01) <= width) return text
  const words = text.split(' ')
  while (words.length > 1 && measure(`${words.join(' ')}…`, size, 0.01) > width) words.pop()
  return `${words.join(' ')}…`
}
