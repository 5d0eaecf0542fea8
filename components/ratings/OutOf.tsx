import { BEST_RATING } from '@/lib/model/rating'

/** « sur 5 », beside a rating in figures; components/ratings/stars.css sets it small. */
export function OutOf() {
  return <span className="out-of">sur {BEST_RATING}</span>
}
