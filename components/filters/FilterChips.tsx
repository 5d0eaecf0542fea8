import { type FilterChip, filterChips, firstChips } from '@/lib/filters/filterChips'
import type { Counts } from '@/lib/filters/filterEntries'
import { FACET_NAMES } from '@/lib/filters/labelOf'
import type { Space } from '@/lib/filters/space'
import type { FilterState } from '@/lib/filters/state'
import { formatNumber } from '@/lib/format/number'
import { pluralOf } from '@/lib/grammar/plural'
import './chips.css'

type Props<T> = {
  space: Space<T>
  state: FilterState
  counts: Counts
  /** What is filtered, for the landmark: « les films ». */
  what: string
}

/**
 * The choices of a page as links, each with what it leaves, so that one tap does it: what is asked first on a line that
 * a phone scrolls, all of them behind « Plus de choix ». What is chosen is taken back by the same chip.
 */
export function FilterChips<T>({ space, state, counts, what }: Props<T>) {
  const facets = filterChips(space, state, counts).filter(({ chips }) => chips.length > 0)
  return (
    <search aria-label={`Filtrer ${what}`} className="filter-chips no-print">
      <Chips chips={firstChips(facets)} className="chips is-line" label="Choisir" />
      <details>
        <summary className="label text-soft">Plus de choix</summary>
        {facets.map(({ facet, chips }) => (
          <div key={facet} className="mb-3">
            <p aria-hidden="true" className="label mb-1 text-soft">
              {pluralOf(FACET_NAMES[facet])}
            </p>
            <Chips chips={chips} className="chips" label={pluralOf(FACET_NAMES[facet])} />
          </div>
        ))}
      </details>
    </search>
  )
}

function Chips({
  chips,
  className,
  label,
}: {
  chips: readonly FilterChip[]
  className: string
  label: string
}) {
  return (
    <ul aria-label={label} className={className}>
      {chips.map(({ facet, value, label: name, count, isChosen, href }) => (
        <li key={facet + value}>
          <a
            href={href}
            rel="nofollow"
            className="filter-chip figure-text"
            data-chosen={isChosen || undefined}
          >
            {isChosen && <span className="sr-only">Retirer le critère </span>}
            {name} {isChosen ? <span aria-hidden="true">×</span> : <small>{formatNumber(count)}</small>}
          </a>
        </li>
      ))}
    </ul>
  )
}
