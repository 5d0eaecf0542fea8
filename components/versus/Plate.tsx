import { formatNumber } from '@/lib/format/number'
import type { Inks } from '@/lib/posters/palettes'

type Props = {
  /** « Pour », « Contre ». */
  name: string
  /** Stars from 0 to 5; null for none. */
  rating: number | null
  inks: Pick<Inks, 'paper' | 'key'>
  /** The half of the picture that it stands under. */
  half: 'left' | 'right'
}

/**
 * A side and its note, printed in the inks of its half of the picture; for the eye, since the text beside it says both.
 * Drawn, because colours that follow from a film's record cannot stand in a stylesheet.
 */
export function Plate({ name, rating, inks: { paper, key }, half }: Props) {
  const [x, anchor] = half === 'left' ? (['100%', 'end'] as const) : (['0', 'start'] as const)
  return (
    <svg className="plate" aria-hidden="true">
      <rect width="100%" height="100%" fill={paper} />
      <g fill={key} textAnchor={anchor} className={`plate-words is-${half}`}>
        <text className="plate-name" x={x} y="1.5em">
          {name}
        </text>
        <text className="plate-note" x={x} y="1.3em">
          {rating === null ? '–' : formatNumber(rating)}
        </text>
      </g>
    </svg>
  )
}
