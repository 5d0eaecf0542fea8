import { CROP_SIZES } from '../../crops'
import { letteringInk } from '../../letteringInk'
import { polygon, slipped } from '../../pen'
import { roomOf } from '../../stage'
import { drawLine, measure } from '../drawLine'
import type { SetLayout } from '../layout'
import { creditSize, drawTitle, inked, moved } from '../printed'
import { setTitle } from '../setTitle'

const { width, height } = CROP_SIZES.affiche

/** How far the lettering climbs across the sheet, and the slope that this is, in degrees. */
const RISE = 112
const SLOPE = (Math.atan(RISE / width) * 180) / Math.PI

const SMALLEST = 52

/** A title that goes uphill, its letters upright, along the edge of a slope; director and year where it leaves room. */
export const pente: SetLayout = (words, side) => {
  const title = setTitle(words.title, { width: 520, height: 150, largest: 190, lines: 2 })
  if (title.size < SMALLEST) return null
  return {
    room: roomOf('affiche', side),
    print: ({ beneath, inks }) => {
      const ink = letteringInk(beneath, inks)
      // Where the top of the title stands at the left edge, and the edge of the slope there.
      const top = side === 'bas' ? height - 36 - title.height : 62 + RISE
      const edge = side === 'bas' ? top - 30 : top + title.height + 34
      const outside = side === 'bas' ? height : 0
      const slope = polygon([
        [0, edge],
        [width, edge - RISE],
        [width, outside],
        [0, outside],
      ])
      const size = creditSize(words.credit, 330)
      const right = (text: string, y: number, em: number) =>
        drawLine(text, { x: 560 - measure(text, em, 0.03), y, size: em, tracking: 0.03 })
      const left = (text: string, y: number, em: number) =>
        drawLine(text, { x: 40, y, size: em, tracking: 0.03 })
      return {
        papers: slipped(
          slope,
          beneath,
          inks.spot === beneath ? inks.pale : inks.spot,
          0,
          side === 'bas' ? -9 : 9,
        ),
        title: inked(
          moved(
            drawTitle(title),
            `translate(38 ${Math.round(top - (38 * RISE) / width)}) skewY(${-SLOPE.toFixed(2)})`,
          ),
          ink,
        ),
        credits: inked(
          side === 'bas'
            ? right(words.credit, height - 62, size) + right(words.year, height - 34, 25)
            : left(words.credit, 54, size) + left(words.year, 84, 25),
          ink,
        ),
      }
    },
  }
}
