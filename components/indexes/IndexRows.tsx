import type { ReactNode } from 'react'
import { formatNumber } from '@/lib/format/number'
import { agree } from '@/lib/grammar/plural'
import type { Film } from '@/lib/model/items'
import { tieTitle } from '@/lib/typography/tieTitle'
import { FilmArt } from '../film/FilmArt'
import { SectionTitle } from '../listing/SectionTitle'

/** What an index shows of one of its items: how much there is, a frame, a name, a few words. */
export type IndexRow = {
  href: string
  name: string
  count: number
  /** What is counted, one: « film ». */
  noun: string
  /** Those whose frame may stand beside it: the first that stands beside nothing above. */
  films: readonly Film[]
  text: ReactNode
}

/** The items of an index that are shown with a frame of theirs. */
export function IndexRows({ title, rows }: { title: string; rows: readonly IndexRow[] }) {
  const shown = new Set<Film>()
  const frames = rows.map(({ films: [first, ...others] }) => {
    const film = [first, ...others].find(other => other && !shown.has(other)) ?? first
    if (film) shown.add(film)
    return film
  })
  return (
    <section>
      <SectionTitle>{title}</SectionTitle>
      <ol className="chronology index-rows">
        {rows.map(({ href, name, count, noun, text }, index) => (
          <li key={href}>
            <p className="year">
              {formatNumber(count)} <span className="label">{agree(count, noun)}</span>
            </p>
            <Picture film={frames[index]} />
            <h3 className="card-title">
              <a href={href} className="stretched">
                {tieTitle(name)}
              </a>
            </h3>
            <p className="card-text text-small text-soft">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Picture({ film }: { film: Film | undefined }) {
  return <div className="picture aspect-carte">{film && <FilmArt film={film} crop="carte" />}</div>
}
