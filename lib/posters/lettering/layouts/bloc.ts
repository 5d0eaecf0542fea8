import { CROP_SIZES } from '../../crops'
import { letteringInk } from '../../letteringInk'
import { fill, polygon, shifted } from '../../pen'
import { LETTERING, roomOf } from '../../stage'
import type { SetLayout } from '../layout'
import { creditLine, drawTitle, inked } from '../printed'
import { setTitle } from '../setTitle'

const { width, height } = CROP_SIZES.affiche

/** A block of lines on the calm side, as large as it goes; director and year on a line of their own. It sets all. */
export const bloc = ((words, side) => {
  const title = setTitle(words.title)
  return {
    room: roomOf('affiche', side),
    print: ({ beneath, isBusy, inks, random }) => {
      const ink = letteringInk(beneath, inks)
      // The edge of the paper that covers the room of the lettering was not cut with a ruler.
      const edge = side === 'bas' ? height - LETTERING : LETTERING
      const outside = side === 'bas' ? height : 0
      const band = polygon([
        [0, edge + random.between(-9, 9)],
        [width, edge + random.between(-9, 9)],
        [width, outside],
        [0, outside],
      ])
      const [top, line] = side === 'haut' ? [74, 52] : [height - 74 - title.height, height - 38]
      return {
        papers: isBusy ? fill(band, beneath) : '',
        title: inked(shifted(drawTitle(title), 38, top), ink),
        credits: inked(creditLine(words, 40, 560, line), ink),
      }
    },
  }
}) satisfies SetLayout
