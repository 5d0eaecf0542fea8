import type { Catalogue } from '../content/catalogue/catalogue'
import { filmRatingOf } from '../model/film/filmRating'
import type { Film } from '../model/items'
import { rated } from '../model/rating'
import { type Day, dayNumber } from '../time/day'
import { eventsOf, FRAMES, type Frame, type StripName } from './frames'
import { inTurnOfDay } from './inTurnOfDay'
import { leadOf } from './leadOf'
import { type Reason, reasonsOf } from './picks'
import { tonightPick } from './tonightPick'
import { WORTH_IT } from './worthIt'

export type Strip = { name: StripName; frames: readonly Frame[] }

/** With fewer films to choose from a season would show the same for three months. */
const CHOICE = 3

/** The reviews that the home page lists anyway. */
const LATEST = 8

/**
 * The strip of a day, never empty where there is a film: what happens of itself (eventsOf), then what the season and
 * the day of the week call for, reviews to read again, any film. What is chosen is shown nowhere else on the home
 * page, as long as there are other films.
 *
 * @param day in Paris, as `2026-11-21`
 */
export function stripOf(catalogue: Catalogue, day: Day): Strip {
  const { name, frames: events } = eventsOf(catalogue, day)
  const frames = [...events]
  const onStrip = new Set(frames.flatMap(({ film }) => film ?? []))
  const elsewhere = shownElsewhere(catalogue, day)
  const add = (frame: Frame | null) => {
    if (!frame?.film || frames.length >= FRAMES) return
    frames.push(frame)
    onStrip.add(frame.film)
  }
  const isFree = (film: Film) => !onStrip.has(film) && !elsewhere.has(film)
  for (const reason of frames.length < FRAMES ? reasonsOf(day) : [])
    add(pickFor(catalogue, reason, day, isFree))
  while (frames.length < FRAMES) {
    const before = frames.length
    add(toReadAgain(catalogue, day, isFree) ?? anyFilm(catalogue, day, film => !onStrip.has(film)))
    if (frames.length === before) break
  }
  return { name, frames }
}

/** Films that other parts of the home page show on a day. */
function shownElsewhere(catalogue: Catalogue, day: Day): Set<Film> {
  return new Set([
    ...(leadOf(catalogue, day)?.article.films ?? []),
    ...[tonightPick(catalogue, day)?.film ?? []].flat(),
    ...catalogue.reviews.slice(0, LATEST).map(({ film }) => film),
  ])
}

type IsFree = (film: Film) => boolean

/** Of the films that a reason is true of one that we find good; where these are hardly any, one that we have not rated. */
function pickFor(catalogue: Catalogue, reason: Reason, day: Day, isFree: IsFree): Frame | null {
  const fitting = catalogue.films.filter(film => isFree(film) && reason.isTrueOf(film, day))
  const ratings = fitting.map(film => ({ film, rating: filmRatingOf(catalogue.reviewsOf([film])) }))
  const good = ratings.filter(({ rating }) => rating && !rating.isDisputed && rating.mean >= WORTH_IT)
  const unknown = ratings.filter(({ rating }) => rating === null)
  const pick = turn(good.length < CHOICE ? [...good, ...unknown] : good, dayNumber(day))
  return pick && { kind: 'pick', film: pick.film, reason }
}

function toReadAgain(catalogue: Catalogue, day: Day, isFree: IsFree): Frame | null {
  const good = rated(catalogue.reviews).filter(({ rating }) => rating >= WORTH_IT)
  // As many turns as there are frames: what is second today is not the first of tomorrow.
  const review = turn(good, dayNumber(day) * FRAMES, ({ film }) => !isFree(film))
  return review && isFree(review.film) ? { kind: 'again', film: review.film, review } : null
}

function anyFilm({ films }: Catalogue, day: Day, isFree: IsFree): Frame | null {
  const pick = turn(
    films.map(film => ({ film })),
    dayNumber(day) * FRAMES,
    ({ film }) => !isFree(film),
  )
  return pick && isFree(pick.film) ? { kind: 'record', film: pick.film } : null
}

function turn<T extends { film: Film }>(
  items: readonly T[],
  day: number,
  isTaken?: (item: T) => boolean,
): T | null {
  return inTurnOfDay(items, ({ film }) => film.slug, day, isTaken)
}
