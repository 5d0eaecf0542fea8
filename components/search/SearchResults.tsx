import { routes } from '@/lib/routes'
import type { SearchAnswer, SearchHit } from '@/lib/search/answer'
import type { Fragment } from '@/lib/search/extractOf'
import { SEARCH_TYPES, type SearchType } from '@/lib/search/searchTypes'
import { Pagination } from '../listing/Pagination'
import { Stars } from '../ratings/Stars'

/** The kinds of finds with their numbers, then the finds of one page. */
export function SearchResults({ answer }: { answer: SearchAnswer }) {
  const { query, type, page, pages, hits } = answer
  return (
    <>
      <Kinds answer={answer} />
      <ol className="search-hits">
        {hits.map(hit => (
          <Hit key={hit.path} hit={hit} />
        ))}
      </ol>
      <Pagination
        page={page}
        pages={pages}
        href={number => routes.search({ q: query, type, page: number })}
        label="Résultats"
        previous="Précédents"
        next="Suivants"
      />
    </>
  )
}

function Kinds({ answer: { query, type, all, counts } }: { answer: SearchAnswer }) {
  if (counts.length < 2 && type === null) return null
  const link = (kind: SearchType | null, name: string, count: number) => (
    <li key={name}>
      <a
        href={routes.search({ q: query, type: kind })}
        aria-current={kind === type ? 'true' : undefined}
        className="quiet-link"
      >
        {name} <span className="text-soft">{count}</span>
      </a>
    </li>
  )
  return (
    <nav aria-label="Résultats par genre de page" className="search-kinds figure-text">
      <ul>
        {link(null, 'Tout', all)}
        {counts.map(({ type: kind, count }) => link(kind, SEARCH_TYPES[kind], count))}
      </ul>
    </nav>
  )
}

function Hit({ hit: { path, kicker, title, extract, facts, rating } }: { hit: SearchHit }) {
  return (
    <li>
      <p className="label text-soft">
        <span className="text-safelight">{kicker}</span>
        {facts.map(fact => ` – ${fact}`)}
      </p>
      <h2 className="card-title">
        <a href={path} className="stretched">
          <Marked fragments={title} />
        </a>
      </h2>
      {rating !== undefined && (
        <p className="label">
          <Stars rating={rating} withWord />
        </p>
      )}
      {extract.length > 0 && (
        <p className="text-small">
          <Marked fragments={extract} />
        </p>
      )}
    </li>
  )
}

function Marked({ fragments }: { fragments: readonly Fragment[] }) {
  let place = 0
  return fragments.map(({ text, marked }) => {
    place += text.length
    return marked ? <mark key={place}>{text}</mark> : text
  })
}
