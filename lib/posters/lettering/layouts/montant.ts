import { CROP_SIZES } from '../../crops'
import { letteringInk } from '../../letteringInk'
import { fill, polygon } from '../../pen'
import type { SetLayout } from '../layout'
import { creditLine, drawTitle, inked, moved } from '../printed'
import { setTitle } from '../setTitle'

const { width, height } = CROP_SIZES.affiche

/** The smallest letter of a title that climbs: what is set smaller is read lying down. */
const SMALLEST = 84

/** A column along the left edge, which the title climbs from the bottom; the art has the whole height beside it. */
export const montant: SetLayout = words => {
  const title = setTitle(words.title, { width: 826, height: 152, largest: 216, lines: 2 })
  if (title.size < SMALLEST) return null
  const column = Math.round(34 + title.height + 60)
  return {
    room: { x: column, y: 0, width: width - column, height },
    print: ({ beneath, inks, random }) => {
      const ink = letteringInk(beneath, inks)
      const paper = polygon([
        [0, 0],
        [column + random.between(-6, 6), 0],
        [column + random.between(-6, 6), height],
        [0, height],
      ])
      return {
        papers: fill(paper, beneath),
        title: inked(moved(drawTitle(title), `translate(30 ${height - 36}) rotate(-90)`), ink),
        credits: inked(
          moved(creditLine(words, 0, height - 78, 0), `translate(${column - 18} ${height - 38}) rotate(-90)`),
          ink,
        ),
      }
    },
  }
}
