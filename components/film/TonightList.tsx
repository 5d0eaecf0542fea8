import type { ReactNode } from 'react'
import type { Advice, Candidate } from '@/lib/filters/tonightSpace'
import { adviceOf } from '@/lib/filters/tonightSpace'
import type { Review } from '@/lib/model/items'
import { RatingPolicyLink } from '../ratings/RatingPolicyLink'
import { FilmRows } from './FilmRows'

type Props = {
  /** Those of one kind of advice after those of another. */
  candidates: readonly Candidate[]
  /** Ours of these films. */
  reviews: readonly Review[]
  /** Today in Paris, as `2026-11-21`. */
  today: string
  /** Whether nothing stands above the list. */
  isFirst: boolean
  /** The links to the other orders. */
  order: ReactNode
  /** What decides about the present one, in words. */
  rule: string | undefined
}

const HEADS: Record<Advice, { title: string; text?: string }> = {
  'at home': { title: 'Sur les plateformes' },
  elsewhere: {
    title: 'À chercher ailleurs',
    text: 'Nous les avons critiqués, sans leur connaître de plateforme.',
  },
  unrated: { title: 'Pas encore critiqués' },
}

/** The films of an evening under what we can say of them: those without a note come last. */
export function TonightList({ candidates, reviews, today, isFirst, order, rule }: Props) {
  if (candidates.length === 0) return null
  const kinds = [...new Set(candidates.map(adviceOf))]
  return (
    <>
      <div className="mt-6">{order}</div>
      {kinds.map((kind, index) => (
        <section key={kind} aria-labelledby={`films-${index}`} className="mt-3 mb-8">
          <h2 id={`films-${index}`} className="figure-text rule-heavy pt-2 pb-3">
            {HEADS[kind].title}
            {HEADS[kind].text && <span className="block font-normal text-soft">{HEADS[kind].text}</span>}
          </h2>
          <FilmRows
            films={candidates.filter(one => adviceOf(one) === kind).map(({ film }) => film)}
            reviews={reviews}
            today={today}
            isFirst={isFirst && index === 0}
          />
        </section>
      ))}
      <div className="label max-w-measure text-soft">
        {rule && <p>{rule}</p>}
        <p className="mt-1">{SMALL_PRINT}</p>
        <RatingPolicyLink />
      </div>
    </>
  )
}

const SMALL_PRINT =
  'Une sortie n’est pas une offre vérifiée\u00A0: un film a pu quitter la plateforme depuis.'
