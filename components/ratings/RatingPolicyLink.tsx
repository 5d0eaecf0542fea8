import { routes } from '@/lib/routes'
import { RATING_POLICY } from '@/lib/site'

/** What the stars mean, wherever they stand. */
export function RatingPolicyLink() {
  return (
    <a href={routes.page(RATING_POLICY)} className="label quiet-link inline-block py-1 text-soft">
      Notre barème
    </a>
  )
}
