import type { Size } from '../posters/crops'
import { drawLine, measure } from '../posters/lettering/drawLine'
import { fill, rect } from '../posters/pen'
import type { ShareCrop } from '../routes'
import { SITE_NAME } from '../site'
import { COLOURS } from './colours'
import { composeDuel } from './composeDuel'
import { drawStars } from './drawStars'
import { frameArts } from './frameArts'
import type { ShareNote } from './notes'
import { setHeadline } from './setHeadline'
import type { SharePage } from './shown'

/** Pixels of each shape. Search engines want articles 1200 wide, in three shapes; other sites 1200×630. */
const SIZES: Record<ShareCrop | 'card', Size> = {
  card: { width: 1200, height: 630 },
  '16x9': { width: 1200, height: 675 },
  '4x3': { width: 1200, height: 900 },
  '1x1': { width: 1200, height: 1200 },
}

const MARGIN = 56

/** The black edges of the film stock: the upper one bears our name. */
const EDGE = { top: 58, foot: 20 }

/**
 * The image by which other sites show a page: the art of the film, the headline in the house type, the rating in
 * stars and words. An SVG without fonts, for `rasterise`.
 */
export function composeShare(page: SharePage, crop: ShareCrop | null): string {
  const { width, height } = SIZES[crop ?? 'card']
  if (page.duel) return composeDuel({ ...page, art: page.arts[0] }, page.duel, { width, height })
  const isWide = width / height > 1.5
  const inner = height - EDGE.top - EDGE.foot
  const art = isWide
    ? { x: 600, y: EDGE.top, width: 600, height: inner }
    : { x: 0, y: EDGE.top, width, height: Math.round(inner * 0.52) }
  const text = isWide
    ? { x: MARGIN, y: EDGE.top, width: 600 - MARGIN - 36, height: inner }
    : { x: MARGIN, y: EDGE.top + art.height, width: width - 2 * MARGIN, height: inner - art.height }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    fill(rect(0, 0, width, height), COLOURS.paper),
    frameArts(page.arts, art),
    fill(rect(0, 0, width, EDGE.top), COLOURS.ink) +
      fill(rect(0, height - EDGE.foot, width, EDGE.foot), COLOURS.ink),
    `<g fill="${COLOURS.edge}">${drawLine(SITE_NAME, { x: MARGIN, y: 41, size: 36, tracking: 0.01 })}</g>`,
    words(page, text),
    '</svg>',
  ].join('')
}

type Box = { x: number; y: number } & Size

function words(page: SharePage, box: Box): string {
  const kicker = `<g fill="${COLOURS.safelight}">${drawLine(shortened(page.kicker, box.width, 27), { x: box.x, y: box.y + 66, size: 27, tracking: 0.01 })}</g>`
  const foot = page.notes.length === 0 ? textLine(page.line, box) : stars(page.notes, box)
  const top = box.y + 92
  const below = foot ? 96 + 58 * Math.max(0, page.notes.length - 1) : 32
  const room = { ...box, y: top, height: box.y + box.height - top - below }
  return `${kicker}<g fill="${COLOURS.ink}">${setHeadline(page.headline, room)}</g>${foot}`
}

/** Rows of stars, each with its words, the last at the foot. */
function stars(notes: readonly ShareNote[], box: Box): string {
  return notes
    .map(({ rating, said }, index) => {
      const y = box.y + box.height - 56 - 58 * (notes.length - 1 - index)
      return `${drawStars(rating, { x: box.x, y: y - 30, size: 40 })}<g fill="${COLOURS.ink}">${drawLine(said, { x: box.x + 5 * 40 + 18, y, size: 29, tracking: 0.01 })}</g>`
    })
    .join('')
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
