import type { Review } from '@/lib/model/items'
import { bestRated } from '@/lib/model/rating'
import { SectionTitle } from '../listing/SectionTitle'
import { Ranking } from './Ranking'

/** How many films the ranking of a page names. */
const MOST_RANKED = 5

/** The best ratings that we gave to the films of a page; nothing for a single one, which has no rank. */
export function BestRated({ reviews }: { reviews: readonly Review[] }) {
  const best = bestRated(reviews)
  if (best.length < 2) return null
  return (
    <section aria-labelledby="mieux-notes">
      <SectionTitle id="mieux-notes">Les mieux notés</SectionTitle>
      <Ranking reviews={best.slice(0, MOST_RANKED)} />
    </section>
  )
}
