import { capitalised } from '../format/capitalised'
import { formatNumber } from '../format/number'
import { filmRatingOf } from '../model/film/filmRating'
import { BEST_RATING, ratingWord } from '../model/rating'
import type { Duel } from './composeDuel'

/** A rating from 0 to 5 in half steps, and what is said beside its stars. */
export type ShareNote = { rating: number; said: string }

/** A rating with its word: « Très bien – 4 sur 5 ». */
export function noteOf(rating: number): ShareNote {
  return { rating, said: `${capitalised(ratingWord(rating))} – ${formatNumber(rating)} sur ${BEST_RATING}` }
}

/** The rating of a film; where its reviews differ, the best and the worst of them; none where none was given. */
export function filmNotes(reviews: readonly { rating: number | null }[]): ShareNote[] {
  const all = filmRatingOf(reviews)
  const [best, worst] = [all?.ratings[0], all?.ratings.at(-1)]
  if (!all || best === undefined || worst === undefined) return []
  if (all.isUnanimous) return [noteOf(best)]
  return all.isContest ? [sided('Pour', best), sided('Contre', worst)] : [noteOf(best), noteOf(worst)]
}

/** The ratings of two reviews face to face, as far as they gave one. */
export function duelNotes(duel: Duel): ShareNote[] {
  return duel.flatMap(({ name, rating }) => (rating === null ? [] : [sided(name, rating)]))
}

function sided(name: string, rating: number): ShareNote {
  return { rating, said: `${name} – ${formatNumber(rating)} sur ${BEST_RATING}` }
}
