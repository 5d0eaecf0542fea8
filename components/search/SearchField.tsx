import { routes } from '@/lib/routes'
import { LONGEST_QUERY } from '@/lib/search/parseQuery'

type Props = {
  id: string
  /** The label of the field for those who do not see its sign; two fields of a page differ in it. */
  label: string
  size?: 'small' | 'large'
  /** What was looked for already. */
  query?: string
  /** The only kind that is looked for (lib/search/searchTypes.ts). */
  type?: string | null
}

/** The way to /recherche from any page: a plain form. */
export function SearchField({ id, label, size = 'small', query, type }: Props) {
  return (
    <search className="search-field" data-size={size} aria-label={label}>
      <form action={routes.search()}>
        <label htmlFor={id} className="sr-only">
          {label}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={query}
          placeholder="Un film, un nom, un mot…"
          maxLength={LONGEST_QUERY}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="search"
        />
        {type && <input type="hidden" name="type" value={type} />}
        <button type="submit" aria-label="Chercher">
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="2" />
            <path d="m12 12 5.5 5.5" stroke="currentColor" strokeWidth="2.5" />
          </svg>
        </button>
      </form>
    </search>
  )
}
