import type { ReactNode } from 'react'
import { formatRuntime } from '@/lib/format/runtime'
import { sayingOf } from '@/lib/model/article/sayingOf'
import { sideNames, type Versus } from '@/lib/model/article/versus'
import type { Review } from '@/lib/model/items'
import { artOf } from '@/lib/posters/artOf'
import { PALETTES, RIVALS } from '@/lib/posters/palettes'
import { SITE_NAME } from '@/lib/site'
import { FilmArt } from '../film/FilmArt'
import { Frame } from '../frame/Frame'
import { Stars } from '../ratings/Stars'
import { Plate } from './Plate'

type Props = {
  opinions: Versus
  /** Heading level of the two sides. */
  level: 2 | 3
  /** Whether the picture is among the first to be seen. */
  priority?: boolean
  /** What stands beside the stars and below the verdict of each side. */
  besideStars?: (review: Review) => ReactNode
  children: (review: Review, index: 0 | 1) => ReactNode
}

/**
 * Two reviews of a film face to face: its frame, printed half in its inks and half in the opposite ones, both notes
 * under their half, both verdicts. On a phone the notes stay side by side, the verdicts follow each other.
 */
export function FaceOff({ opinions, level, priority = false, besideStars, children }: Props) {
  const Heading = `h${level}` as const
  const { film } = opinions.first
  const { palette } = artOf(film)
  const names = sideNames(opinions)
  const length = film.runtime === undefined ? '' : ` · ${formatRuntime(film.runtime)}`
  const sides = [
    { review: opinions.first, index: 0, half: 'left', inks: PALETTES[palette] },
    { review: opinions.second, index: 1, half: 'right', inks: PALETTES[RIVALS[palette]] },
  ] as const
  return (
    <div className="face-off">
      <Frame codes={[`${SITE_NAME} ▸ 1`, `${film.title} · ${film.year}${length}`, '2 ◂ 2.39']} foot={null}>
        <div className="picture aspect-une">
          <FilmArt film={film} crop="duel" loading={priority ? 'first' : 'lazy'} />
        </div>
      </Frame>
      <div className="sides">
        {sides.map(({ review, index, half, inks }) => (
          <section key={review.slug} className="side" aria-label={names[index]}>
            <Plate name={names[index]} rating={review.rating} inks={inks} half={half} />
            <div className="side-text">
              <Heading className="side-name">{names[index]}</Heading>
              <p className="side-stars">
                <Stars rating={review.rating} withWord />
                {besideStars?.(review)}
              </p>
              {sayingOf(review) && <p className="side-verdict">{sayingOf(review)}</p>}
              {children(review, index)}
            </div>
          </section>
        ))}
      </div>
    </div>
  )
}
