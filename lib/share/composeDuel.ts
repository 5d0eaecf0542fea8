import { capitalised } from '../format/capitalised'
import { formatNumber } from '../format/number'
import { ratingWord } from '../model/rating'
import { artOf } from '../posters/artOf'
import { drawPoster, type PosterFilm } from '../posters/composePoster'
import { CROP_SIZES, type Size } from '../posters/crops'
import { drawLine, measure } from '../posters/lettering/drawLine'
import { type Inks, PALETTES, RIVALS } from '../posters/palettes'
import { fill, rect } from '../posters/pen'
import { SITE_NAME } from '../site'
import { COLOURS } from './colours'
import { setHeadline } from './setHeadline'

/** Two reviews of a film face to face: the name of each side, and the stars that it gives, or null for none. */
type DuelSide = { name: string; rating: number | null }
export type Duel = readonly [DuelSide, DuelSide]

const MARGIN = 56
/** Room of the title above the picture, and of the notes below it, in pixels. */
const HEAD = 132
const FOOT = 190

/**
 * The image by which other sites show two reviews of a film face to face, as their page does: the frame in two
 * palettes, each note in the inks of its half. An SVG without fonts, for `rasterise`.
 */
export function composeDuel(
  { headline, kicker, art }: { headline: string; kicker: string; art: PosterFilm },
  [first, second]: Duel,
  { width, height }: Size,
): string {
  const { palette } = artOf(art)
  const picture = drawPoster(art, 'duel')
  const view = CROP_SIZES.duel
  const brand = SITE_NAME.toUpperCase()
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    fill(rect(0, 0, width, height), COLOURS.ink),
    `<svg x="0" y="${HEAD}" width="${width}" height="${height - HEAD - FOOT}" viewBox="0 0 ${view.width} ${view.height}" preserveAspectRatio="xMidYMid slice">${picture}</svg>`,
    `<g fill="${COLOURS.paper}">${setHeadline(headline, { x: MARGIN, y: 22, width: width * 0.6, height: HEAD - 30 })}</g>`,
    `<g fill="${COLOURS.edge}">${ending(kicker, width - MARGIN, 60, 30)}${ending(brand, width - MARGIN, 100, 20)}</g>`,
    plate(first, PALETTES[palette], { x: 0, y: height - FOOT, width: width / 2 }, 'left'),
    plate(second, PALETTES[RIVALS[palette]], { x: width / 2, y: height - FOOT, width: width / 2 }, 'right'),
    '</svg>',
  ].join('')
}

type Place = { x: number; y: number; width: number }

/** A side under its half of the picture: name and word beside the figure, which stands towards the cut. */
function plate(
  { name, rating }: DuelSide,
  { paper, key }: Inks,
  place: Place,
  half: 'left' | 'right',
): string {
  const { x, y, width } = place
  const figure = rating === null ? '–' : formatNumber(rating)
  const word = rating === null ? 'Non noté' : capitalised(ratingWord(rating))
  const wide = measure(figure, 168, -0.02)
  const figureX = half === 'left' ? x + width - MARGIN - wide : x + MARGIN
  const lines = [
    { text: name, size: 44, y: y + 92 },
    { text: word, size: 30, y: y + 140 },
  ].map(line =>
    half === 'left'
      ? ending(line.text, figureX - 28, line.y, line.size)
      : drawLine(line.text, { x: figureX + wide + 28, y: line.y, size: line.size, tracking: 0.01 }),
  )
  return `${fill(rect(x, y, width, FOOT), paper)}<g fill="${key}">${drawLine(figure, { x: figureX, y: y + 154, size: 168, tracking: -0.02 })}${lines.join('')}</g>`
}

/** A line that ends at a place. */
function ending(text: string, right: number, y: number, size: number): string {
  return drawLine(text, { x: right - measure(text, size, 0.01), y, size, tracking: 0.01 })
}
