import { CROP_SIZES } from '../../crops'
import { letteringInk } from '../../letteringInk'
import { polygon, slipped } from '../../pen'
import { roomOf } from '../../stage'
import { bandInks } from '../bandInk'
import { drawLine, measure } from '../drawLine'
import type { SetLayout } from '../layout'
import { creditSize, inked, moved } from '../printed'
import { CAP, divide } from '../setTitle'

const { height } = CROP_SIZES.affiche

const BOX = { width: 470, height: 214, largest: 168, lines: 3 }
const SMALLEST = 50
const [PAD, GAP, FOOT] = [18, 6, 46]

/** Scissors and glue: each line on a scrap of its own, letters cut without drawing them first. */
export const decoupe: SetLayout = (words, side) => {
  const lines = divide(words.title, BOX).map(text => ({ text, share: measure(text, 1) }))
  const widest = Math.max(...lines.map(({ share }) => share))
  // Lines are made as wide as each other, so far as none is much larger than the smallest.
  const least = Math.min(BOX.width / widest, BOX.largest)
  const wanted = lines.map(({ share }) => Math.min(BOX.width / share, least * 1.5, BOX.largest))
  const tall = wanted.reduce((sum, size) => sum + size * 0.93 + 2 * PAD, 0)
  const shrunk = Math.min(1, (BOX.height + lines.length * 2 * PAD) / tall)
  const sizes = wanted.map(size => size * shrunk)
  if (Math.min(...sizes) < SMALLEST) return null
  const heights = sizes.map(size => Math.round(size * 0.93 + 2 * PAD))
  const all = heights.reduce((sum, value) => sum + value + GAP, 0) + FOOT
  return {
    room: roomOf('affiche', side),
    print: ({ beneath, inks, random }) => {
      const papers = bandInks(beneath, inks)
      let [scraps, title] = ['', '']
      let y = side === 'haut' ? 34 : height - 30 - all
      lines.forEach(({ text, share }, index) => {
        const [size, tallness] = [sizes[index] ?? 0, heights[index] ?? 0]
        const wide = share * size + 2 * PAD + 10
        const x = Math.round(30 + (index % 2) * Math.min(34, 540 - wide) * (wide < 500 ? 1 : 0))
        const turn = ((index % 2 === 0 ? -1 : 1) * random.between(0.5, 1.6)).toFixed(1)
        const paper = papers[index % Math.min(2, papers.length)] ?? inks.key
        const place = (shapes: string) => moved(shapes, `translate(${x} ${Math.round(y)}) rotate(${turn})`)
        const corner = () => random.between(-5, 5)
        const scrap = polygon([
          [corner(), corner()],
          [wide + corner(), corner()],
          [wide + corner(), tallness + corner()],
          [corner(), tallness + corner()],
        ])
        scraps += place(slipped(scrap, paper, inks.dark === paper ? inks.pale : inks.dark, 4, 5))
        title += inked(
          place(
            drawLine(text, {
              x: PAD + 4,
              y: PAD + size * CAP,
              size,
              uneven: () => ({ turn: random.between(-2.2, 2.2), drop: random.between(-0.012, 0.012) }),
            }),
          ),
          letteringInk(paper, inks),
        )
        y += tallness + GAP
      })
      const foot = papers[1] ?? papers[0] ?? inks.key
      const credit = [words.credit, words.year].filter(Boolean).join(' – ')
      const size = creditSize(credit, 480, 24)
      const wide = measure(credit, size, 0.03) + 30
      scraps += slipped(
        polygon([
          [34, y + 4],
          [34 + wide, y + 1],
          [36 + wide, y + FOOT - 6],
          [33, y + FOOT - 4],
        ]),
        foot,
        inks.dark === foot ? inks.pale : inks.dark,
        3,
        4,
      )
      return {
        papers: scraps,
        title,
        credits: inked(
          drawLine(credit, { x: 49, y: y + 32, size, tracking: 0.03 }),
          letteringInk(foot, inks),
        ),
      }
    },
  }
}
