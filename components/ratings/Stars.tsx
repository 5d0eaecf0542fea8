import { capitalised } from '@/lib/format/capitalised'
import { ratingSentence, ratingWord, starsDrawn } from '@/lib/model/rating'

type Props = {
  rating: number | null
  /** Prints the word of the step beside the stars. */
  withWord?: boolean
}

/**
 * A rating, or the mean of some: announced once, in words; the stars, drawn to the quarter by
 * components/ratings/stars.css, are for the eye only.
 */
export function Stars({ rating, withWord = false }: Props) {
  if (rating === null) return <span className="label text-soft">Non noté</span>
  return (
    <span className="label rated">
      <span className="sr-only">{ratingSentence(rating)}</span>
      <span aria-hidden="true" className="stars" data-stars={starsDrawn(rating)} />
      {withWord && <span aria-hidden="true">{capitalised(ratingWord(rating))}</span>}
    </span>
  )
}
