import { type FilmRating, filmRatingSentence, formatSides } from '@/lib/model/film/filmRating'
import { Stars } from './Stars'

type Props = {
  rating: FilmRating
  /** Prints the word of the step beside the stars. */
  withWord?: boolean
}

/**
 * Our rating of a film in stars; where its reviews differ, what each gave, since the stars of their mean would be
 * nobody's.
 */
export function FilmStars({ rating, withWord = false }: Props) {
  if (rating.isUnanimous) return <Stars rating={rating.mean} withWord={withWord} />
  return (
    <span className="label">
      <span className="sr-only">{filmRatingSentence(rating)}</span>
      <span aria-hidden="true">{formatSides(rating)}</span>
    </span>
  )
}
