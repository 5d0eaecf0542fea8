import { DISPUTED, type FilmRating, filmRatingSentence, formatFilmRating } from '@/lib/model/film/filmRating'
import { Stars } from './Stars'

type Props = {
  rating: FilmRating
  /** Prints the word of the step beside the stars. */
  withWord?: boolean
  /** The figures of the rating stand beside in large type. */
  besideFigures?: boolean
}

/**
 * Our rating of a film: the stars of its mean; where reviews dispute it, each of the ratings in figures and that they
 * do, since no stars would be anybody's.
 */
export function FilmStars({ rating, withWord = false, besideFigures = false }: Props) {
  if (!rating.isDisputed) return <Stars rating={rating.mean} withWord={withWord} />
  return (
    <span className="label inline-flex flex-wrap items-center gap-x-2">
      <span className="sr-only">{filmRatingSentence(rating)}</span>
      {!besideFigures && (
        <span aria-hidden="true" className="whitespace-nowrap">
          {formatFilmRating(rating)}
        </span>
      )}
      <span aria-hidden="true">{DISPUTED}</span>
    </span>
  )
}
