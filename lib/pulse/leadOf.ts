import type { Catalogue } from '../content/catalogue/catalogue'
import { isOfOpening, publishedOn } from '../model/article/publication'
import type { Article } from '../model/items'
import { rated } from '../model/rating'
import { type Day, dayNumber } from '../time/day'
import { eventsOf } from './frames'
import { inTurnOfDay } from './inTurnOfDay'
import { WORTH_IT } from './worthIt'

/** The article that opens the home page. `isAgain` where it is nothing new: readers are told « À relire ». */
export type Lead = { article: Article; isAgain: boolean }

/** Days for which an article is new, the day on which it appeared not counted. */
const NEW_FOR = 7

/**
 * Whether an article appeared on a day or in the seven days before it; one of the opening edition is never new.
 *
 * @param day in Paris, as `2026-11-21`
 */
export function isNew(article: Pick<Article, 'date' | 'written'>, day: Day): boolean {
  // Instants are stored in the time of Paris: their first ten characters are the day.
  const age = dayNumber(day) - dayNumber(publishedOn(article).slice(0, 10))
  return age <= NEW_FOR && !isOfOpening(article)
}

/**
 * La une of a day: the newest article as long as it is new; after that a review that is worth reading again, another
 * each day, of a film that the strip of the day does not show. Null without any article.
 *
 * @param day in Paris, as `2026-11-21`
 */
export function leadOf(catalogue: Catalogue, day: Day): Lead | null {
  const { articles, reviews } = catalogue
  const [newest] = articles
  if (!newest) return null
  if (isNew(newest, day)) return { article: newest, isAgain: false }
  const onStrip = new Set(eventsOf(catalogue, day).frames.map(({ film }) => film))
  const review = inTurnOfDay(
    rated(reviews).filter(({ rating }) => rating >= WORTH_IT),
    ({ slug }) => slug,
    dayNumber(day),
    ({ film }) => onStrip.has(film),
  )
  return { article: review ?? reviews[0] ?? newest, isAgain: true }
}
