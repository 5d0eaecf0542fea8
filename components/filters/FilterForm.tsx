import type { Facet } from '@/lib/filters/facets'
import type { Counts } from '@/lib/filters/filterEntries'
import { FACET_NAMES } from '@/lib/filters/labelOf'
import { type Option, optionsOf } from '@/lib/filters/optionsOf'
import type { Space } from '@/lib/filters/space'
import type { FilterState } from '@/lib/filters/state'
import { formatNumber } from '@/lib/format/number'
import { pluralOf } from '@/lib/grammar/plural'

type Props<T> = {
  space: Space<T>
  state: FilterState
  counts: Counts
  /** What is filtered, for the landmark: « les critiques ». */
  what: string
}

/**
 * The choices of a page, each with what it would leave. A plain form: what it asks for stands in the address. On a
 * phone it folds behind one line, so that what is filtered comes first; wider screens always show it (filters.css).
 */
export function FilterForm<T>({ space, state, counts, what }: Props<T>) {
  const facets = space.facets.map(facet => ({
    facet,
    options: optionsOf(space, facet, state.criteria, counts),
  }))
  const isMultiple = ({ facet }: { facet: Facet }) => space.multiple.includes(facet)
  return (
    <search aria-label={`Filtrer ${what}`} className="no-print">
      <details className="filter-fold">
        <summary className="figure-text">Filtrer {what}</summary>
        <form action={space.path} className="filters">
          {facets.filter(isMultiple).map(({ facet, options }) => (
            <fieldset key={facet}>
              <legend className="label text-soft">{pluralOf(FACET_NAMES[facet])}</legend>
              <div className="flex flex-wrap gap-x-5">
                {options.map(option => (
                  <Checkbox key={option.value} facet={facet} option={option} />
                ))}
              </div>
            </fieldset>
          ))}
          {facets
            .filter(facet => !isMultiple(facet))
            .map(({ facet, options }) => (
              <Select key={facet} facet={facet} options={options} />
            ))}
          {state.sort !== space.sorts[0].name && <input type="hidden" name="tri" value={state.sort} />}
          <button type="submit" className="button figure-text">
            Filtrer
          </button>
        </form>
      </details>
    </search>
  )
}

function Select({ facet, options }: { facet: Facet; options: readonly Option[] }) {
  const chosen = options.find(({ isChosen }) => isChosen)
  return (
    <label className="criterion">
      <span className="label text-soft">{FACET_NAMES[facet]}</span>
      <select name={facet} defaultValue={chosen?.value ?? ''} className="figure-text">
        <option value="">{ALL[facet]}</option>
        {options.map(({ value, label, count, isChosen }) => (
          <option key={value} value={value} disabled={count === 0 && !isChosen}>
            {isYear(facet, value) && '\u2003'}
            {label} ({formatNumber(count)})
          </option>
        ))}
      </select>
    </label>
  )
}

function Checkbox({ facet, option }: { facet: Facet; option: Option }) {
  const { value, label, count, isChosen } = option
  return (
    <label className="choice figure-text">
      <input
        type="checkbox"
        name={facet}
        value={value}
        defaultChecked={isChosen}
        disabled={count === 0 && !isChosen}
      />
      {label} <span className="text-soft">({formatNumber(count)})</span>
    </label>
  )
}

const ALL: Record<Facet, string> = {
  genre: 'Tous',
  sujet: 'Tous',
  plateforme: 'Toutes',
  periode: 'Toutes',
  note: 'Toutes',
  duree: 'Toutes',
  pays: 'Tous',
}

/** Years stand under their decade. */
function isYear(facet: Facet, value: string): boolean {
  return facet === 'periode' && !value.includes('-')
}
