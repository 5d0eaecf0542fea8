import type { ReactNode } from 'react'
import type { TrailStep } from '@/lib/routes'
import type { Thing } from '@/lib/seo/jsonLd/thing'
import { tieTitle } from '@/lib/typography/tieTitle'
import { Breadcrumb } from '../site/Breadcrumb'
import { PageGraph } from '../site/PageGraph'
import './entity.css'

/** A number and what it counts: « 3,8 », « moyenne de nos notes, sur 5 ». */
export type Figure = {
  value: string
  label: string
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
  children: ReactNode
}

/** The frame of every page that is not an article: where we are, what it is, its numbers, its content. */
export function EntityPage({
  path,
  things,
  trail = [],
  kicker,
  title,
  facts = [],
  figures = [],
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
        <div className="entity-body">{children}</div>
      </main>
    </div>
  )
}
