import { filmRatingOf } from '@/lib/model/film/filmRating'
import type { Film, Review } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import type { SearchAnswer, SearchHit } from '@/lib/search/answer'
import type { Fragment } from '@/lib/search/extractOf'
import { isArticleGroup } from '@/lib/search/isArticleGroup'
import { SEARCH_TYPES, type SearchType } from '@/lib/search/searchTypes'
import { FilmArt } from '../film/FilmArt'
import { Pagination } from '../listing/Pagination'
import { FilmStars } from '../ratings/FilmStars'
import { Stars } from '../ratings/Stars'
import { BestAnswers } from './BestAnswers'

/** Finds that may stand on the first screen. */
const SEEN_FIRST = 3

type Props = {
  answer: SearchAnswer
  /** Ours of the films that were found, among others perhaps. */
  reviews: readonly Review[]
  /** Today in Paris, as `2026-11-21`. */
  today: string
}

/** What the query names, the kinds of finds with their numbers, then the finds of one page. */
export function SearchResults({ answer, reviews, today }: Props) {
  const { query, type, page, pages, hits, best } = answer
  const shown = new Set<Film>()
  return (
    <div className="search-found">
      <BestAnswers answers={best} reviews={reviews} today={today} />
      <Kinds answer={answer} />
      <ol className="search-hits">
        {hits.map((hit, index) => (
          <Hit
            key={hit.path}
            hit={hit}
            reviews={reviews}
            picture={pictureOf(hit, shown)}
            isSeenFirst={index < SEEN_FIRST}
          />
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
    </div>
  )
}

/** The film whose poster stands beside a find: each film has its own once, at the first find of it. */
function pictureOf({ type, films: [film] }: SearchHit, shown: Set<Film>): Film | null {
  if (!film || !(type === 'films' || isArticleGroup(type)) || shown.has(film)) return null
  shown.add(film)
  return film
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

type HitProps = Pick<Props, 'reviews'> & { hit: SearchHit; picture: Film | null; isSeenFirst: boolean }

function Hit({ hit, reviews, picture, isSeenFirst }: HitProps) {
  const { path, type, kicker, title, extract, facts, films, rating } = hit
  const ofFilm = type === 'films' ? filmRatingOf(reviews.filter(({ film }) => film === films[0])) : null
  return (
    <li>
      {picture && (
        <div className="picture no-print aspect-affiche">
          <FilmArt film={picture} crop="affiche" loading={isSeenFirst ? 'eager' : 'lazy'} />
        </div>
      )}
      <p className="label text-soft">
        <span className="text-safelight">{kicker}</span>
        {facts.map(fact => ` – ${fact}`)}
      </p>
      <h2 className="card-title">
        <a href={path} className="stretched">
          <Marked fragments={title} />
        </a>
      </h2>
      {(ofFilm || rating !== undefined) && (
        <p className="label">
          {ofFilm ? <FilmStars rating={ofFilm} withWord /> : <Stars rating={rating ?? null} withWord />}
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
