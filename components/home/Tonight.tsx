import { formatRuntime } from '@/lib/format/runtime'
import { pathOf } from '@/lib/model/pathOf'
import type { Chip } from '@/lib/pulse/tonightChips'
import type { TonightPick } from '@/lib/pulse/tonightPick'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { FilmArt } from '../film/FilmArt'
import { WayLine } from '../film/WayLine'
import { Stars } from '../ratings/Stars'

type Props = {
  pick: TonightPick
  chips: readonly Chip[]
  /** Today in Paris, as `2026-11-30`. */
  today: string
}

/** The film of the evening: what it is, what we say of it, and the ways to another one. */
export function Tonight({ pick: { film, review, ways }, chips, today }: Props) {
  const [way] = ways
  return (
    <section aria-labelledby="ce-soir" className="tonight">
      <div className="picture aspect-affiche">
        <FilmArt film={film} crop="affiche" />
      </div>
      <div className="tonight-film">
        <h2 id="ce-soir" className="text-title text-safelight">
          Ce soir
        </h2>
        <h3 className="headline mt-1">
          <a href={pathOf(review)} className="stretched">
            {tieTitle(film.title)}
          </a>
        </h3>
        <p className="mt-3 max-w-measure text-lead italic">{review.verdict}</p>
        <p className="mt-3">
          <Stars rating={review.rating} withWord />
        </p>
        <p className="figure-text mt-1 text-soft">
          {film.runtime !== undefined && formatRuntime(film.runtime)}
          {film.runtime !== undefined && way && ' – '}
          {way && <WayLine way={way} today={today} isCapital={film.runtime === undefined} />}
        </p>
      </div>
      <ul className="tonight-chips figure-text">
        {chips.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li>
          <a href={routes.tonight()}>
            Un autre film <span aria-hidden="true">→</span>
          </a>
        </li>
      </ul>
    </section>
  )
}
