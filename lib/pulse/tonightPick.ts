import type { Catalogue } from '../content/catalogue/catalogue'
import { type Candidate, tonightSpace } from '../filters/tonightSpace'
import type { FilmRating } from '../model/film/filmRating'
import type { Way } from '../model/film/whereToWatch'
import type { Film, Review } from '../model/items'
import { rated } from '../model/rating'
import { type Day, dayNumber } from '../time/day'
import { eventsOf } from './frames'
import { inTurnOfDay } from './inTurnOfDay'
import { leadOf } from './leadOf'
import { WORTH_IT } from './worthIt'

/** The film that we advise for an evening, and the review that says why. Without `ways` it came to no platform that we know of. */
export type TonightPick = {
  film: Film
  review: Review & { rating: number }
  rating: FilmRating
  ways: readonly Way[]
}

/**
 * The film of an evening: one that our reviews agree to find good, another each day, and not one that la une or the
 * strip of the day shows. Each of those that came to a platform has its turn before the first comes again; only where there is none, the films of
 * cinemas have theirs. Null where no film is good enough.
 *
 * @param day in Paris, as `2026-11-21`
 * @param among films to choose from instead, such as those that the filters of « Ce soir » leave
 */
export function tonightPick(
  catalogue: Catalogue,
  day: Day,
  among?: readonly Candidate[],
): TonightPick | null {
  const lead = leadOf(catalogue, day)
  const onStrip = eventsOf(catalogue, day).frames.flatMap(({ film }) => film ?? [])
  const shown = new Set<Film>([...(lead?.article.films ?? []), ...onStrip])
  const pick = (candidates: readonly Candidate[]) => {
    const good = candidates.flatMap(candidate => adviceOn(catalogue, candidate))
    return inTurnOfDay(
      good,
      ({ film }) => film.slug,
      dayNumber(day),
      ({ film }) => shown.has(film),
    )
  }
  const candidates = among ?? tonightSpace(catalogue, day).entries.map(({ item }) => item)
  return pick(candidates.filter(({ ways }) => ways.length > 0)) ?? pick(candidates)
}

function adviceOn(catalogue: Catalogue, { film, ways, rating }: Candidate): TonightPick[] {
  if (!rating || rating.isDisputed || rating.mean < WORTH_IT) return []
  const [review] = rated(catalogue.reviewsOf([film]))
  return review ? [{ film, review, rating, ways }] : []
}
