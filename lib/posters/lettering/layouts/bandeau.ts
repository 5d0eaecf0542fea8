import { CROP_SIZES } from '../../crops'
import { letteringInk } from '../../letteringInk'
import { type Point, polygon, slipped } from '../../pen'
import { roomOf } from '../../stage'
import { bandInk } from '../bandInk'
import type { SetLayout } from '../layout'
import { creditLine, drawTitle, inked, moved } from '../printed'
import { setTitle } from '../setTitle'

const { width, height } = CROP_SIZES.affiche

const SMALLEST = 56

/** A strip of another paper pasted askew across the art, which goes on below it. */
export const bandeau: SetLayout = (words, side) => {
  const title = setTitle(words.title, { width: 508, height: 150, largest: 215, lines: 2 })
  if (title.size < SMALLEST) return null
  return {
    room: roomOf('affiche', side),
    print: ({ beneath, inks, random }) => {
      const band = bandInk(beneath, inks)
      const ink = letteringInk(band, inks)
      const tilt = (random.chance(0.5) ? 1 : -1) * random.between(2.4, 4)
      const tall = title.height + 92
      const [x, y] = [width / 2, side === 'bas' ? height - 76 - tall / 2 : 72 + tall / 2]
      // A hand does not cut straight: the two long edges waver.
      const edge = (at: number): Point[] =>
        [-340, -160, 20, 190, 340].map(along => [along, at + random.between(-5, 5)])
      const strip = polygon([...edge(-tall / 2), ...edge(tall / 2).reverse()])
      const turned = (shapes: string) =>
        moved(shapes, `translate(${x} ${Math.round(y)}) rotate(${tilt.toFixed(1)})`)
      return {
        papers: turned(slipped(strip, band, inks.dark === band ? inks.pale : inks.dark, 5, 8)),
        title: inked(turned(moved(drawTitle(title), `translate(-258 ${Math.round(28 - tall / 2)})`)), ink),
        credits: inked(turned(creditLine(words, -256, 256, tall / 2 - 22)), ink),
      }
    },
  }
}
