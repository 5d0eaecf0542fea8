import { RANKING_RULE } from '@/lib/model/film/filmRating'
import { bestFilms } from '@/lib/model/film/ratedFilms'
import type { Review } from '@/lib/model/items'
import { SectionTitle } from '../listing/SectionTitle'
import { Ranking } from './Ranking'

type Props = {
  /** All that we have of the films of a page; or those of somebody who signs, whose ratings they then are. */
  reviews: readonly Review[]
  title?: string
}

/** How many films the ranking of a page names. */
const MOST_RANKED = 5

/** The best rated films of a page, each once; nothing for a single one, which has no rank. */
export function BestRated({ reviews, title = 'Les mieux notés' }: Props) {
  const best = bestFilms(reviews)
  if (best.length < 2) return null
  return (
    <section aria-labelledby="mieux-notes">
      <SectionTitle id="mieux-notes">{title}</SectionTitle>
      <Ranking films={best.slice(0, MOST_RANKED)} />
      <p className="label mt-3 text-soft">{RANKING_RULE}</p>
    </section>
  )
}
