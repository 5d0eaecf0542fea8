import type { ReactNode } from 'react'
import { separator } from '@/lib/grammar/list'
import type { Review } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import type { SearchAnswer } from '@/lib/search/answer'
import { BestAnswers } from './BestAnswers'
import { SearchField } from './SearchField'
import { SearchResults } from './SearchResults'
import './results.css'

type Props = {
  answer: SearchAnswer
  /** Ours of the films that were found, among others perhaps. */
  reviews: readonly Review[]
  /** Today in Paris, as `2026-11-21`. */
  today: string
  /** The element that helps on when there is nothing to show. */
  help: ReactNode
}

/**
 * The field, how much was found, and the finds. While somebody types, components/browser/results.ts fetches the page of
 * these words and puts its last two parts in place of those here: what is in them is drawn by the server alone.
 */
export function SearchPanel({ answer, reviews, today, help }: Props) {
  const { query, type, sentence, suggestions, best, all, hits, isBusy } = answer
  return (
    // What is said in a moment of too many searches is not to be kept for others (lib/server/pages/dynamicAnswer.mjs).
    <div className="search-panel" data-passing={isBusy ? '' : undefined}>
      <SearchField id="recherche" label={'Que cherchez-vous\u202F?'} size="large" query={query} type={type} />
      <p role="status" tabIndex={-1} className="figure-text text-soft">
        {sentence}
      </p>
      <div>
        {suggestions.length > 0 && (
          <p>
            Vouliez-vous dire{' '}
            {suggestions.map((title, index) => (
              <span key={title}>
                {separator(index, suggestions.length, 'ou')}
                <a href={routes.search({ q: title })} className="text-link">
                  {title}
                </a>
              </span>
            ))}
            {'\u202F?'}
          </p>
        )}
        {all > 0 ? (
          <SearchResults answer={answer} reviews={reviews} today={today} />
        ) : (
          <BestAnswers answers={best} reviews={reviews} today={today} />
        )}
        {hits.length === 0 && help}
      </div>
    </div>
  )
}
