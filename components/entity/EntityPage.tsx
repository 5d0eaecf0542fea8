import type { ReactNode } from 'react'
import type { Film } from '@/lib/model/items'
import type { TrailStep } from '@/lib/routes'
import type { Thing } from '@/lib/seo/jsonLd/thing'
import { tieTitle } from '@/lib/typography/tieTitle'
import { FilmArt } from '../film/FilmArt'
import { RatingPolicyLink } from '../ratings/RatingPolicyLink'
import { Breadcrumb } from '../site/Breadcrumb'
import { PageGraph } from '../site/PageGraph'
import './entity.css'

/** A number and what it counts: « 3,8 », « moyenne de nos notes, sur 5 ». */
/** A figure of a page, as readers see it. */
export type Figure = {
  value: string
  label: string
  /** Whether it is a mean of ratings. */
  isRating?: true
}

type Props = {
  /** The canonical path; pages that answer an error have none. */
  path?: string
  /** What the page is about, for machines. */
  things?: readonly (Thing | null)[]
  trail?: readonly TrailStep[]
  kicker: string
  title: string
  /** Facts in one line: dates, a place. */
  facts?: readonly (string | null)[]
  figures?: readonly (Figure | null)[]
  /** Films whose art opens the page as a strip. */
  strip?: readonly Film[]
  /** Whether ratings stand on the page: then it says what they mean. By default when one is among its figures. */
  hasStars?: boolean
  children: ReactNode
}

/** Frames that a strip of a page shows at most. */
const FRAMES = 4

/** The frame of every page that is not an article: where we are, what it is, its numbers, its content. */
export function EntityPage({
  path,
  things,
  trail = [],
  kicker,
  title,
  facts = [],
  figures = [],
  strip = [],
  hasStars = figures.some(figure => figure?.isRating),
  children,
}: Props) {
  const known = facts.filter(fact => fact !== null)
  const numbers = figures.filter(figure => figure !== null)
  return (
    <div className="shell">
      {path && <PageGraph path={path} trail={trail} name={title} things={things} />}
      <Breadcrumb trail={trail} />
      <main id="contenu" tabIndex={-1}>
        <header className="entity-head">
          <div>
            <p className="label text-safelight">{kicker}</p>
            <h1 className="headline mt-2">{tieTitle(title)}</h1>
            {known.length > 0 && <p className="figure-text mt-3 text-soft">{known.join(' – ')}</p>}
            {hasStars && (
              <p className="mt-1">
                <RatingPolicyLink />
              </p>
            )}
          </div>
          {numbers.length > 0 && (
            <dl className="entity-figures">
              {numbers.map(({ value, label }) => (
                <div key={label}>
                  <dt className="label text-soft">{label}</dt>
                  <dd className="numeral">{value}</dd>
                </div>
              ))}
            </dl>
          )}
        </header>
        {strip.length > 1 && (
          <div aria-hidden="true" className="contact no-print">
            {strip.slice(0, FRAMES).map(film => (
              <div key={film.slug} className="picture aspect-carte">
                <FilmArt film={film} crop="carte" priority />
              </div>
            ))}
          </div>
        )}
        <div className="entity-body">{children}</div>
      </main>
    </div>
  )
}
