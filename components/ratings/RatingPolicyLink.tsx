import { routes } from '@/lib/routes'
import { RATING_POLICY } from '@/lib/site'

/** The link to the page that says what the stars mean; it stands wherever stars do. */
export function RatingPolicyLink() {
  return (
    <a href={routes.page(RATING_POLICY)} className="no-print label quiet-link inline-block py-1 text-soft">
      Notre barème
    </a>
  )
}
