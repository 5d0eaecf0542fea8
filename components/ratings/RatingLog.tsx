import { revisionSentence } from '@/lib/model/article/historyOf'
import type { Review } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { Timestamp } from '../article/Timestamp'
import { SectionTitle } from '../listing/SectionTitle'

type Props = { revisions: readonly { review: Review; revision: Review['ratingHistory'][number] }[] }

/** Every rating that was revised, with the day and the reason; says so when there is none. */
export function RatingLog({ revisions }: Props) {
  return (
    <section aria-labelledby="notes-revisees">
      <SectionTitle id="notes-revisees">Notes révisées</SectionTitle>
      {revisions.length === 0 ? (
        <p className="text-small text-soft">Aucune note n’a été révisée à ce jour.</p>
      ) : (
        <ul className="text-small">
          {revisions.map(({ review, revision }) => (
            <li key={review.slug + revision.date} className="rule py-2">
              <Timestamp instant={revision.date} />
              {', '}
              <a href={`${routes.review(review.slug)}#historique`} className="underline underline-offset-2">
                {tieTitle(review.title)}
              </a>
              {'\u00A0'}: {revisionSentence(revision)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
