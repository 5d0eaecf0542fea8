import { capitalised } from '@/lib/format/capitalised'
import { formatCount, formatNumber } from '@/lib/format/number'
import { distributionOf } from '@/lib/model/article/distributionOf'
import { ratingWord } from '@/lib/model/rating'
import { SectionTitle } from '../listing/SectionTitle'
import { RatingPolicyLink } from './RatingPolicyLink'
import './ratings.css'

type Props = { reviews: readonly { rating: number | null }[]; title?: string }

/** How often each rating was given: a table whose bars are for the eye; nothing when there is hardly any. */
export function Distribution({ reviews, title = 'Répartition des notes' }: Props) {
  const steps = distributionOf(reviews)
  const most = Math.max(...steps.map(({ share }) => share))
  const given = steps.reduce((sum, { count }) => sum + count, 0)
  if (given < 2) return null
  return (
    <section aria-labelledby="repartition">
      <SectionTitle id="repartition">{title}</SectionTitle>
      <table className="distribution">
        <caption className="sr-only">Combien de fois chaque note a été donnée</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Note</th>
            <th scope="col">Critiques</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ rating, count, share }) => (
            <tr key={rating}>
              <th scope="row" className="label">
                {formatNumber(rating)}
                <span className="text-soft"> – {capitalised(ratingWord(rating))}</span>
              </th>
              <td>
                <span className="bar">
                  <svg aria-hidden="true" width="100%" height="14">
                    <rect width={`${(share / most) * 100}%`} height="14" />
                  </svg>
                  <span className="label">
                    {formatNumber(count)}
                    <span className="sr-only"> sur {formatNumber(given)}</span>
                  </span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="label mt-3 flex flex-wrap gap-x-4 text-soft">
        <span className="py-1">{formatCount(given, 'note donnée', 'notes données')}</span>
        <RatingPolicyLink />
      </p>
    </section>
  )
}
